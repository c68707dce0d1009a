"""A maritime interdiction rules-of-engagement training simulator."""

__version__ = "0.1.0"
