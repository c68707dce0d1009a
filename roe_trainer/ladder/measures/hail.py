"""Call the vessel, say who you are, and ask it to answer."""

from roe_trainer.ladder.measure import Measure, Option, Signal

MEASURE = Measure(
    id="hail",
    title="Hail",
    group="radio",
    help="Call the vessel, say who you are, and ask it to answer.",
    effect=Signal("hail"),
    rung="HAIL",
    options=(
        Option("means", "By", ("vhf", "loudhailer")),
        Option("language", "Language", ("en", "es")),
    ),
)
