"""The shelf of events: what can come about at sea, a file for each family, each event a type of its own."""

from roe_trainer.shelf.shelf import exports
from roe_trainer.world.event import Event

EVENTS: tuple[type[Event], ...] = tuple(kind for family in exports(__name__, "EVENTS") for kind in family)
