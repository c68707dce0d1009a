"""The widget kit: controls know rectangles and words, not vessels. Every control has an id; mouse and keyboard are equal."""
