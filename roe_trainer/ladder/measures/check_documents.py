"""Compare papers, people and claims; documents and safety equipment only."""

from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure

MEASURE = Measure(
    id="check_documents",
    group="boarding",
    effect=TeamTask("documents", 180),
)
