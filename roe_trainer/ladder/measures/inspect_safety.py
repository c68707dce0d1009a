"""A quick sweep for people, weapons, flooding and fire before anything else."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="inspect_safety",
    title="Initial safety inspection",
    group="boarding",
    help="A quick sweep for people, weapons, flooding and fire before anything else.",
    effect=TeamTask("safety", 120),
)
