"""The shelf of measures: one file each, found by opening the shelf."""

from roe_trainer.ladder.measure import Measure
from roe_trainer.shelf.shelf import open_shelf

MEASURES: dict[str, Measure] = {
    name: measure for name, measure in open_shelf(__name__, "MEASURE").items() if isinstance(measure, Measure)
}
