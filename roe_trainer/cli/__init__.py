"""The command line: one file per command, the window started lazily."""
