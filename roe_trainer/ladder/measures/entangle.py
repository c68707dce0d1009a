"""The boat lays a line across the bow to foul the propellers. A sudden stop can capsize a crowded boat."""

from roe_trainer.ladder.effects.by_unit import Fire
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="entangle",
    group="ladder",
    effect=Fire("entangle"),
    rung="NLM",
    coercive=True,
    force=True,
    units=("boat",),
    max_range_m=300,
)
