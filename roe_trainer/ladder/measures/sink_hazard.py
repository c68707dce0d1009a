"""Destroy a seized, unsafe vessel that nobody is aboard of, as a hazard to navigation."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="sink_hazard",
    title="Destroy as a hazard",
    group="boarding",
    help="Destroy a seized, unsafe vessel that nobody is aboard of, as a hazard to navigation.",
    effect=TeamTask("sink", 300),
    rung="SINK",
    coercive=True,
)
