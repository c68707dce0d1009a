"""Whatever speaks of a contact speaks of one that is there."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, keys, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown


def _look(document: Document) -> Iterator[Problem]:
    contacts = [name for _, name in texts(document, "contacts", ANY, "id")]
    for pattern in (
        ("intelligence", ANY, "about"),
        ("injects", ANY, "about"),
        ("injects", ANY, "after_detected"),
        ("injects", ANY, "after_classified"),
        ("injects", ANY, "cue", "to"),
        ("contacts", ANY, "truth", "company", ANY),
        ("variants", ANY, "truth", ANY, "company", ANY),
    ):
        yield from unknown(document, texts(document, *pattern), contacts)
    yield from unknown(document, keys(document, "variants", ANY, "truth"), contacts, key=True)


CHECK = Check("contacts-known", _look)
