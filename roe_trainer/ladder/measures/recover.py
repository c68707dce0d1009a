"""Pick up what was thrown overboard, each piece photographed, numbered and logged with its place."""

from roe_trainer.ladder.measure import Measure, Recover

MEASURE = Measure(
    id="recover",
    title="Recover jettisoned items",
    group="boarding",
    help="Send a unit to pick up what was seen to go overboard. People come first.",
    effect=Recover(),
    units=("boat", "ship"),
)
