"""Order the vessel to stop for boarding, by a means that can be seen or heard."""

from roe_trainer.ladder.measure import Measure, Option, Signal

MEASURE = Measure(
    id="order_stop",
    title="Order to stop",
    group="ladder",
    help="Order the vessel to stop for boarding, by a means that can be seen or heard.",
    effect=Signal("order_stop"),
    rung="STOP",
    coercive=True,
    options=(
        Option("means", "By", ("vhf", "loudhailer", "light_siren", "flag_l")),
        Option("language", "Language", ("en", "es")),
    ),
)
