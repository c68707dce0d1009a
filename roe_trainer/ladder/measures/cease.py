"""Stop all coercion against this vessel now; units hold off and keep watching."""

from roe_trainer.ladder.measure import Measure, Stand

MEASURE = Measure(
    id="cease",
    title="Cease",
    group="ladder",
    help="Stop all coercion against this vessel now; units hold off and keep watching.",
    effect=Stand(),
)
