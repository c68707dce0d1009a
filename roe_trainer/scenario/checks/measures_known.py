"""An inject that waits for a measure waits for one that can be taken."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.scenario.check import Check, unknown


def _look(document: Document) -> Iterator[Problem]:
    return unknown(document, texts(document, "injects", ANY, "after_measure"), MEASURES)


CHECK = Check("measures-known", _look)
