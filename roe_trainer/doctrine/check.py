"""The shape of a check of a pack: what its files may not say although each of them can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import Problem, Shown
from roe_trainer.files.yaml_text import Path_


@dataclass(frozen=True, slots=True)
class Check:
    """`look` names every fault of one kind, each with a scene as an example where there is one."""

    id: str
    look: Callable[[Examined], Iterable[Problem]]


def at_rule(pack: Pack, rule: str, path: Path_, found: Shown, expected: Shown) -> Problem:
    """A problem on the page of a rule."""
    return pack.folder.rules[rule].document.problem(path, found, expected)


def at_rung(pack: Pack, rung: str, path: Path_, found: Shown, expected: Shown) -> Problem:
    """A problem on the page of a rung."""
    return pack.folder.rungs[rung].document.problem(path, found, expected)
