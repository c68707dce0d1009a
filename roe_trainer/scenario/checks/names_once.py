"""Two things of a kind cannot have one name."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem, show_value
from roe_trainer.files.walk import ANY, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check


def _look(document: Document) -> Iterator[Problem]:
    for kind in ("contacts", "variants", "injects"):
        first: dict[str, int | None] = {}
        for path, name in texts(document, kind, ANY, "id"):
            if name in first:
                expected = f"a name of its own (used on line {first[name]})"
                yield document.problem(path, f"the name {show_value(name)} a second time", expected)
            else:
                first[name] = document.place(path)[0]


CHECK = Check("names-once", "Each contact, variant and inject has a name of its own.", _look)
