"""Write a line in the log."""

from roe_trainer.ladder.measure import Keep, Measure, Option

MEASURE = Measure(
    id="note",
    title="Note",
    group="watch",
    help="Write a line in the log.",
    effect=Keep(),
    needs_target=False,
    options=(Option("text", "Text", text_max=200),),
)
