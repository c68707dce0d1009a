"""Mark this moment for the debrief."""

from roe_trainer.ladder.measure import Keep, Measure, Option

MEASURE = Measure(
    id="bookmark",
    title="Bookmark",
    group="watch",
    help="Mark this moment for the debrief.",
    effect=Keep(),
    needs_target=False,
    options=(Option("text", "Text", text_max=200, optional=True),),
)
