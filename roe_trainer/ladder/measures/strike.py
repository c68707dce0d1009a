"""An attack meant to destroy the vessel or kill those aboard. Not a step of law enforcement."""

from roe_trainer.ladder.effects.by_unit import Fire
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="strike",
    group="ladder",
    effect=Fire("strike"),
    rung="STRK",
    coercive=True,
    force=True,
    units=("ship", "aircraft"),
    max_range_m=12_000,
)
