"""Let the vessel go, with thanks and an apology for the delay, and leave."""

from roe_trainer.ladder.measure import Measure, Stand

MEASURE = Measure(
    id="release",
    title="Release",
    group="ladder",
    help="Let the vessel go, with thanks and an apology for the delay, and leave.",
    effect=Stand(leave=True),
    rung="RELS",
)
