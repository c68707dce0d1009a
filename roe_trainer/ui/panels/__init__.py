"""Panels: from a model and a rectangle to widgets. They keep nothing and decide nothing."""
