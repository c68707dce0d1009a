"""Two things of a kind cannot have one name."""

from collections.abc import Iterator

from roe_trainer.files.problems import Problem, show_value
from roe_trainer.files.walk import ANY, texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check
from roe_trainer.words.line import line


def _look(document: Document) -> Iterator[Problem]:
    for kind in ("contacts", "variants", "injects"):
        first: dict[str, int] = {}
        for path, name in texts(document, kind, ANY, "id"):
            if name in first:
                twice = line("scenario-name-twice", name=show_value(name))
                yield document.problem(path, twice, line("scenario-own-name", line=first[name]))
            else:
                first[name] = document.place(path)[0] or 1


CHECK = Check("names-once", _look)
