"""Swab surfaces and test what is in view. The result is presumptive only."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="field_test",
    title="Field test",
    group="boarding",
    help="Swab surfaces and test what is in view. The result is presumptive only.",
    effect=TeamTask("test", 150),
    rung="SRCH",
    coercive=True,
)
