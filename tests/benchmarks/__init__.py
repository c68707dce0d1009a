"""Figures, not pass or fail: `python -m tests.benchmarks` prints how fast the trainer is on this machine today."""
