"""A quick sweep for people, weapons, flooding and fire before anything else."""

from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="inspect_safety",
    group="boarding",
    effect=TeamTask("safety", 120),
)
