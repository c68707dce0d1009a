"""Force, up to deadly, against an imminent threat to life. Ends when the threat ends."""

from roe_trainer.ladder.measure import Fire, Measure

MEASURE = Measure(
    id="self_defence_fire",
    title="Fire in self-defence",
    group="ladder",
    help="Force, up to deadly, against an imminent threat to life. Ends when the threat ends.",
    effect=Fire("self_defence"),
    rung="SDF",
    coercive=True,
    force=True,
    units=("ship", "boat", "aircraft"),
    max_range_m=1_500,
)
