"""Families of effects that several measures share: signals, fire, work of the team, orders to units, the book."""
