"""The shelf of perceivers: for each event one small function that says what of it the watch comes to know."""

from roe_trainer.picture.perceiver import Perceiver
from roe_trainer.shelf.shelf import exports
from roe_trainer.world.event import Event

PERCEIVERS: dict[type[Event], Perceiver] = {
    kind: perceive for family in exports(__name__, "PERCEIVES") for kind, perceive in family.items()
}
