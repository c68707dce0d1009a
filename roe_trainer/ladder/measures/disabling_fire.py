"""Aimed shots at the engines, only to stop the vessel. People have died of fragments."""

from roe_trainer.ladder.measure import Fire, Measure

MEASURE = Measure(
    id="disabling_fire",
    title="Disabling fire",
    group="ladder",
    help="Aimed shots at the engines, only to stop the vessel. People have died of fragments.",
    effect=Fire("disabling"),
    rung="DISF",
    coercive=True,
    force=True,
    units=("aircraft", "boat"),
    max_range_m=600,
)
