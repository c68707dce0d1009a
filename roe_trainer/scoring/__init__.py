"""Findings, losses, dimensions and the verdict, from what was known."""
