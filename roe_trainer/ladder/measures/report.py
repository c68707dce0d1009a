"""Report the situation, or facts learned since an approval, to the command."""

from roe_trainer.ladder.measure import Measure, Option, Tell

MEASURE = Measure(
    id="report",
    title="Report",
    group="command",
    help="Report the situation, or facts learned since an approval, to the command.",
    effect=Tell(),
    options=(Option("what", "Report", ("situation", "new_facts")),),
)
