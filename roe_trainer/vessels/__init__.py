"""What is there: vessel state, people aboard, stimuli and the behaviours that answer them."""
