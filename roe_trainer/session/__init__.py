"""The one way forward: decisions, record, replay, digest."""
