"""The shelf of commands: one file each, found by opening the shelf."""
