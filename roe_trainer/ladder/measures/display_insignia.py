"""Show or strike the Coast Guard ensign and law-enforcement insignia, and light them."""

from roe_trainer.ladder.measure import Measure, Option, Show

MEASURE = Measure(
    id="display_insignia",
    title="Ensign and insignia",
    group="units",
    help="Show or strike the Coast Guard ensign and law-enforcement insignia, and light them.",
    effect=Show(),
    needs_target=False,
    options=(Option("up", "Show", ("yes", "no")),),
)
