"""The boat puts the boarding team aboard."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="board",
    title="Board",
    group="boarding",
    help="The boat puts the boarding team aboard.",
    effect=TeamTask("board", 60),
    rung="BRD",
    coercive=True,
    units=("boat",),
    max_range_m=300,
)
