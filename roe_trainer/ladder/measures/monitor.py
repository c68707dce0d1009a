"""Keep the contact under watch and log its position, course and looks."""

from roe_trainer.ladder.effects.book import Keep
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="monitor",
    group="watch",
    effect=Keep(),
    rung="MON",
)
