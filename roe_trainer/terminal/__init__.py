"""The trainer in a terminal: the same watch from the same text models, line by line, for screen readers and scripts."""
