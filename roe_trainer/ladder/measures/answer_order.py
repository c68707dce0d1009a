"""Answer an order from above: acknowledge, ask to clarify, object, offer another way, decline, or put it on record."""

from roe_trainer.ladder.measure import Measure, Option, Tell

ANSWERS = ("acknowledge", "clarify", "object", "alternative", "decline", "record")
MEASURE = Measure(
    id="answer_order",
    title="Answer an order",
    group="command",
    help=(
        "Answer an order from above: acknowledge, ask to clarify, object, offer a lawful alternative, or decline. "
        "Putting it on record answers nobody, and keeps its words with the time and who was there."
    ),
    effect=Tell(),
    options=(Option("how", "Answer", ANSWERS),),
)
