"""The widget kit: controls know rectangles and words, not vessels. Every control has an id.

Mouse and keyboard are equal.
"""
