"""The shape of a content check: what a scenario file may not say although each line of it is well formed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from roe_trainer.files.problems import Problem
from roe_trainer.files.yaml_text import Document, Path_


@dataclass(frozen=True, slots=True)
class Check:
    """`look` sees the plain data, which may be malformed elsewhere, so that all mistakes of a file come at once."""

    id: str
    look: Callable[[Document], Iterable[Problem]]


def unknown(
    document: Document, places: Iterable[tuple[Path_, str]], known: Iterable[str], key: bool = False
) -> Iterator[Problem]:
    """A problem for each place that names something not known."""
    choices = list(known)
    for path, name in places:
        if name not in choices:
            yield document.unknown(path, name, choices, key)
