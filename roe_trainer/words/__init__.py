"""Words last: lines as keys with parameters for every room, and the one place where they become sentences."""
