"""Put one right-of-approach question. There is no duty to answer."""

from roe_trainer.ladder.measure import Measure, Option, Signal

MEASURE = Measure(
    id="ask",
    title="Ask a question",
    group="radio",
    help="Put one right-of-approach question. There is no duty to answer.",
    effect=Signal("question"),
    rung="ROV",
    options=(
        Option("question", "Question", ("name", "nationality", "master", "voyage", "people_cargo", "consent")),
        Option("means", "By", ("vhf", "loudhailer")),
        Option("language", "Language", ("en", "es")),
    ),
)
