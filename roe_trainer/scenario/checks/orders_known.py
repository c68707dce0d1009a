"""An inject that waits for an answer waits for one to an order that is there."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, texts, values
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown


def _look(document: Document) -> Iterator[Problem]:
    orders = [
        inject["id"]
        for _, inject in values(document, "injects", ANY)
        if isinstance(inject, dict) and "order" in inject and isinstance(inject.get("id"), str)
    ]
    return unknown(document, texts(document, "injects", ANY, "after_answer", "order"), orders)


CHECK = Check("orders-known", _look)
