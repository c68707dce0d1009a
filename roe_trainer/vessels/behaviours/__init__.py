"""The shelf of behaviours: one file each, found by opening the shelf."""

from roe_trainer.shelf.shelf import open_shelf
from roe_trainer.vessels.behaviour import Behaviour

BEHAVIOURS: dict[str, Behaviour] = {
    name: thing for name, thing in open_shelf(__name__, "BEHAVIOUR").items() if isinstance(thing, Behaviour)
}
