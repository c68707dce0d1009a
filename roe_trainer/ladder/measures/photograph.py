"""Keep a picture of what the camera makes out now, with position and time, as evidence."""

from roe_trainer.ladder.measure import Keep, Measure

MEASURE = Measure(
    id="photograph",
    title="Take a still",
    group="watch",
    help="Keep a picture of what the camera makes out now, with position and time, as evidence.",
    effect=Keep(),
    rung="MON",
)
