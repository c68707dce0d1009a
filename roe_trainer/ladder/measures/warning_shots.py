"""Shots ahead of the vessel, aimed to miss: a signal to stop."""

from roe_trainer.ladder.measure import Fire, Measure

MEASURE = Measure(
    id="warning_shots",
    title="Warning shots",
    group="ladder",
    help="Shots ahead of the vessel, aimed to miss: a signal to stop.",
    effect=Fire("warning"),
    rung="WARN",
    coercive=True,
    force=True,
    units=("ship", "boat", "aircraft"),
    max_range_m=1_500,
)
