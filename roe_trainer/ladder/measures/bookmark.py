"""Mark this moment for the debrief."""

from roe_trainer.ladder.effects.book import Keep
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option

MEASURE = Measure(
    id="bookmark",
    group="watch",
    effect=Keep(),
    needs_target=False,
    options=(Option("text", text_max=200, optional=True),),
)
