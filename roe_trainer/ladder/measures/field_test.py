"""Swab surfaces and test what is in view. The result is presumptive only."""

from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="field_test",
    group="boarding",
    effect=TeamTask("test", 150),
    rung="SRCH",
    coercive=True,
)
