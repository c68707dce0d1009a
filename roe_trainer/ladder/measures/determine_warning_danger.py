"""The commander determines and logs that a warning shot itself would endanger people or property."""

from roe_trainer.ladder.measure import Measure, Tell

MEASURE = Measure(
    id="determine_warning_danger",
    title="Log warning-shot danger",
    group="command",
    help="The commander determines and logs that a warning shot itself would endanger people or property.",
    effect=Tell(),
)
