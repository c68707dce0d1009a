"""Take vessel and cargo into custody, with photographs, position, seals and a custody log."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="seize",
    title="Seize vessel and cargo",
    group="boarding",
    help="Take vessel and cargo into custody, with photographs, position, seals and a custody log.",
    effect=TeamTask("seize", 240),
    rung="SEIZ",
    coercive=True,
)
