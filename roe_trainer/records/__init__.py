"""The shelf of finished and broken-off watches."""
