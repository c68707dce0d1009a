"""Take the people into custody aboard the own ship, counted and cared for."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="detain",
    title="Detain the people",
    group="boarding",
    help="Take the people into custody aboard the own ship, counted and cared for.",
    effect=TeamTask("detain", 240),
    rung="SEIZ",
    coercive=True,
)
