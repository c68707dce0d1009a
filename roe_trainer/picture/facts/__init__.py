"""The shelf of read-off facts: those that follow from plot, light and own units; one file each."""

from roe_trainer.picture.reading import Reading
from roe_trainer.shelf.shelf import open_shelf

FACTS: dict[str, Reading] = {
    name: thing for name, thing in open_shelf(__name__, "FACT").items() if isinstance(thing, Reading)
}
