"""A maritime interdiction rules-of-engagement training simulator."""

__version__ = "0.2.0"
