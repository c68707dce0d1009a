"""Numbers that may be drawn from the seed lie within what a vessel, a crew or a clock can be."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem, show_value
from roe_trainer.files.walk import ANY, whole_numbers
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check
from roe_trainer.words.line import line

TRUTH_RANGES = {
    "people": (0, 500),
    "children": (0, 200),
    "hurt": (0, 500),
    "speed_kn": (0, 80),
    "course_deg": (0, 359),
    "engines": (0, 8),
}
RANGES: dict[tuple[str, ...], tuple[int, int]] = {
    ("contacts", ANY, "course_deg"): (0, 359),
    ("contacts", ANY, "speed_kn"): (0, 80),
    ("contacts", ANY, "at", "bearing_deg"): (0, 359),
    ("own", "at", "bearing_deg"): (0, 359),
    ("injects", ANY, "plus_s"): (0, 86_400),
    ("approvals", ANY, "delay_s"): (0, 86_400),
    ("approvals", ANY, "again", "delay_s"): (0, 86_400),
    ("variants", ANY, "approvals", ANY, "delay_s"): (0, 86_400),
    ("variants", ANY, "approvals", ANY, "again", "delay_s"): (0, 86_400),
    **{("contacts", ANY, "truth", name): ends for name, ends in TRUTH_RANGES.items()},
    **{("variants", ANY, "truth", ANY, name): ends for name, ends in TRUTH_RANGES.items()},
    ("contacts", ANY, "truth", "traits", ANY): (0, 1_000_000),
    ("variants", ANY, "truth", ANY, "traits", ANY): (0, 1_000_000),
}


def _look(document: Document) -> Iterator[Problem]:
    for pattern, (low, high) in RANGES.items():
        for drawn in ((), ("between", ANY)):
            for path, number in whole_numbers(document, *pattern, *drawn):
                if not low <= number <= high:
                    wanted = line("scenario-whole-from-to", low=low, high=high)
                    yield document.problem(path, show_value(number), wanted)


CHECK = Check("in-range", _look)
