"""Take vessel and cargo into custody, with photographs, position, seals and a custody log."""

from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="seize",
    group="boarding",
    effect=TeamTask("seize", 240),
    rung="SEIZ",
    coercive=True,
)
