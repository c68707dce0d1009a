"""Go beyond a document and safety check: as far as was consented, in full, or by cutting into structure."""

from roe_trainer.ladder.measure import Measure, Option, TeamTask

MEASURE = Measure(
    id="search",
    title="Search",
    group="boarding",
    help=("Go beyond a document and safety check: as far as was consented, in full, or by cutting into structure."),
    effect=TeamTask("search", 420),
    rung="SRCH",
    coercive=True,
    options=(Option("scope", "Scope", ("consented", "full", "destructive")),),
)
