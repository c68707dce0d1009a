"""Compare papers, people and claims; documents and safety equipment only."""

from roe_trainer.ladder.measure import Measure, TeamTask

MEASURE = Measure(
    id="check_documents",
    title="Check papers and people",
    group="boarding",
    help="Compare papers, people and claims; documents and safety equipment only.",
    effect=TeamTask("documents", 180),
)
