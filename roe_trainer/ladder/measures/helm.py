"""Order the course and speed of the own ship."""

from roe_trainer.ladder.measure import Measure, Option, Steer

MEASURE = Measure(
    id="helm",
    title="Own course and speed",
    group="units",
    help="Order the course and speed of the own ship.",
    effect=Steer(),
    needs_target=False,
    options=(
        Option("course_deg", "Course", low=0, high=359, unit="deg"),
        Option("speed_kn", "Speed", low=0, high=40, unit="kn"),
    ),
)
