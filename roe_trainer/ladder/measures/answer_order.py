"""Answer an order from above: acknowledge, ask to clarify, object, offer a lawful alternative, or decline."""

from roe_trainer.ladder.measure import Measure, Option, Tell

MEASURE = Measure(
    id="answer_order",
    title="Answer an order",
    group="command",
    help=("Answer an order from above: acknowledge, ask to clarify, object, offer a lawful alternative, or decline."),
    effect=Tell(),
    options=(Option("how", "Answer", ("acknowledge", "clarify", "object", "alternative", "decline")),),
)
