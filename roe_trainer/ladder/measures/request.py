"""Ask the command, or another State through it, for an approval, a consent or an answer."""

from roe_trainer.ladder.measure import Ask, Measure, Option

MEASURE = Measure(
    id="request",
    title="Request",
    group="command",
    help="Ask the command, or another State through it, for an approval, a consent or an answer.",
    effect=Ask(),
    options=(
        Option(
            "what",
            "What for",
            (
                "boarding",
                "boarding_destructive",
                "use_of_force",
                "omit_warning",
                "flag_inquiry",
                "coastal_consent",
                "tacon",
                "disposition",
                "sink",
                "national",
            ),
        ),
    ),
)
