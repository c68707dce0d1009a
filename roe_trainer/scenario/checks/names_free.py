"""No contact takes the name that an own unit goes by."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem, show_value
from roe_trainer.files.walk import ANY, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check
from roe_trainer.vessels.own_ship import OWN_SHIP, RECORDED_AS
from roe_trainer.words.line import line

TAKEN = (OWN_SHIP, RECORDED_AS, "boat", "helo", "drone", "plane")


def _look(document: Document) -> Iterator[Problem]:
    for path, name in texts(document, "contacts", ANY, "id"):
        if name in TAKEN:
            expected = line("scenario-other-name", taken=", ".join(TAKEN))
            yield document.problem(path, show_value(name), expected)


CHECK = Check("names-free", _look)
