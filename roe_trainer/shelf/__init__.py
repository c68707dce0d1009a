"""Open a shelf: a folder in which every file holds one thing under one capitalised export."""
