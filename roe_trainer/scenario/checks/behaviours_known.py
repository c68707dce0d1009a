"""A truth names a behaviour on the shelf, and only numbers that some behaviour asks for."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, keys, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown
from roe_trainer.vessels.behaviours import BEHAVIOURS

TRUTHS = (("contacts", ANY, "truth"), ("variants", ANY, "truth", ANY))


def _look(document: Document) -> Iterator[Problem]:
    traits = sorted({name for behaviour in BEHAVIOURS.values() for name in behaviour.traits})
    for truth in TRUTHS:
        yield from unknown(document, texts(document, *truth, "behaviour"), BEHAVIOURS)
        yield from unknown(document, keys(document, *truth, "traits"), traits, key=True)


CHECK = Check("behaviours-known", _look)
