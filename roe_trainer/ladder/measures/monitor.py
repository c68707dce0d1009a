"""Keep the contact under watch and log its position, course and looks."""

from roe_trainer.ladder.measure import Keep, Measure

MEASURE = Measure(
    id="monitor",
    title="Monitor and record",
    group="watch",
    help="Keep the contact under watch and log its position, course and looks.",
    effect=Keep(),
    rung="MON",
)
