"""The boat lays a line across the bow to foul the propellers. A sudden stop can capsize a crowded boat."""

from roe_trainer.ladder.measure import Entangle, Measure

MEASURE = Measure(
    id="entangle",
    title="Entangling line",
    group="ladder",
    help=("The boat lays a line across the bow to foul the propellers. A sudden stop can capsize a crowded boat."),
    effect=Entangle(),
    rung="NLM",
    coercive=True,
    force=True,
    units=("boat",),
    max_range_m=300,
)
