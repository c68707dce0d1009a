"""What is planned for a time happens while the watch lasts."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem, show_value
from roe_trainer.files.walk import ANY, whole_numbers
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check
from roe_trainer.words.line import line


def _look(document: Document) -> Iterator[Problem]:
    for _, minutes in whole_numbers(document, "ends_after_min"):
        for path, second in whole_numbers(document, "injects", ANY, "at_s"):
            if second >= minutes * 60:
                expected = line("scenario-before-the-end", end_s=minutes * 60)
                yield document.problem(path, show_value(second), expected)


CHECK = Check("in-time", _look)
