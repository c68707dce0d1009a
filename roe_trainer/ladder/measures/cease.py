"""Stop all coercion against this vessel now; units hold off and keep watching."""

from roe_trainer.ladder.effects.orders import Stand
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="cease",
    group="ladder",
    effect=Stand(leave=False),
)
