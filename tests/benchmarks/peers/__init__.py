"""Other software on the same machine in the same run, each in a virtual environment of its own that is thrown away."""
