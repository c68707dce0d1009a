"""State the legal basis and the facts of an act taken in an emergency."""

from roe_trainer.ladder.measure import Keep, Measure, Option

MEASURE = Measure(
    id="justify",
    title="Justify afterwards",
    group="command",
    help="State the legal basis and the facts of an act taken in an emergency.",
    effect=Keep(),
    options=(Option("action", "Action number", low=1, high=100000),),
)
