"""Force, up to deadly, against an imminent threat to life. Ends when the threat ends."""

from roe_trainer.ladder.effects.by_unit import Fire
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="self_defence_fire",
    group="ladder",
    effect=Fire("self_defence"),
    rung="SDF",
    coercive=True,
    force=True,
    units=("ship", "boat", "aircraft"),
    max_range_m=1_500,
)
