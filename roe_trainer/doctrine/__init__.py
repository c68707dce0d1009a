"""A pack of rules and the judge that reads it. Never sees the world."""
