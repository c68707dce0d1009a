"""The truth: built from a scenario and a seed, moved one second at a time."""
