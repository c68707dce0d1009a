"""Aimed shots at the engines, only to stop the vessel. People have died of fragments."""

from roe_trainer.ladder.effects.by_unit import Fire
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="disabling_fire",
    group="ladder",
    effect=Fire("disabling"),
    rung="DISF",
    coercive=True,
    force=True,
    units=("aircraft", "boat"),
    max_range_m=600,
)
