"""Every vessel is of a class that has a file, and an aircraft is not given as a ship."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown
from roe_trainer.vessels.classes import VESSEL_CLASSES

DOMAINS = {"ship": "surface", "boat": "surface", "helo": "air", "drone": "air", "patrol": "air"}


def _look(document: Document) -> Iterator[Problem]:
    for path in (("contacts", ANY), ("contacts", ANY, "truth"), ("variants", ANY, "truth", ANY)):
        yield from unknown(document, texts(document, *path, "class"), VESSEL_CLASSES)
    for unit, domain in DOMAINS.items():
        named = list(texts(document, "own", unit, "class"))
        # every class has a file, and all of them are read only where one does not fit
        if any(name not in VESSEL_CLASSES or VESSEL_CLASSES[name].domain != domain for _, name in named):
            fitting = [name for name, kind in VESSEL_CLASSES.items() if kind.domain == domain]
            yield from unknown(document, named, fitting)


CHECK = Check("classes-known", _look)
