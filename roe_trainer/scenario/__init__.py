"""Scenario files: models, loading, checking."""
