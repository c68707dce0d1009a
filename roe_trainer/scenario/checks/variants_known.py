"""An inject that belongs to some variants names variants that are there."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown


def _look(document: Document) -> Iterator[Problem]:
    variants = [name for _, name in texts(document, "variants", ANY, "id")]
    return unknown(document, texts(document, "injects", ANY, "variants", ANY), variants)


CHECK = Check("variants-known", _look)
