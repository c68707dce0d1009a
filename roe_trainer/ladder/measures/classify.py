"""Your own judgement of the contact. Recorded, and never read by the rules."""

from roe_trainer.ladder.measure import Keep, Measure, Option

MEASURE = Measure(
    id="classify",
    title="Own classification",
    group="watch",
    help="Your own judgement of the contact. Recorded, and never read by the rules.",
    effect=Keep(),
    options=(Option("as", "As", ("unknown", "neutral", "suspect", "threat")),),
)
