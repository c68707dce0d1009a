"""Let the vessel go, with thanks and an apology for the delay, and leave."""

from roe_trainer.ladder.effects.orders import Stand
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="release",
    group="ladder",
    effect=Stand(leave=True),
    rung="RELS",
)
