"""Proof that a scenario is fair."""
