"""Go to the help of people in danger: recover, treat, tow, or direct others to them."""

from roe_trainer.ladder.measure import Assist, Measure

MEASURE = Measure(
    id="assist",
    title="Render assistance",
    group="ladder",
    help="Go to the help of people in danger: recover, treat, tow, or direct others to them.",
    effect=Assist(),
    rung="RESC",
    units=("boat", "ship", "aircraft"),
)
