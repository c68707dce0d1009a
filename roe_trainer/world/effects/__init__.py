"""What measures do to the world: one file for each kind of effect."""
