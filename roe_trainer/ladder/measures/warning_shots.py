"""Shots ahead of the vessel, aimed to miss: a signal to stop."""

from roe_trainer.ladder.effects.by_unit import Fire
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="warning_shots",
    group="ladder",
    effect=Fire("warning"),
    rung="WARN",
    coercive=True,
    force=True,
    units=("ship", "boat", "aircraft"),
    max_range_m=1_500,
)
