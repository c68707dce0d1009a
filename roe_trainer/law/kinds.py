"""What a fact may be: its name, its type, its values and where they come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, Protocol

from roe_trainer.words.line import Line, Quoted, line

FactValue = bool | int | str | None
Facts = Mapping[str, FactValue]


@dataclass(frozen=True, slots=True)
class FactKind:
    """One word of the vocabulary; `values` lists an enum from least to most, `scope` says whose fact it is."""

    name: str
    type: Literal["bool", "enum", "integer"]
    values: tuple[str, ...]
    default: FactValue
    scope: Literal["own_unit", "contact", "case"]
    inert: bool
    unit: str
    meaning: str
    established_by: str
    used_by: tuple[str, ...]
    is_indicator: bool

    def rank(self, value: FactValue) -> int:
        """Place of a value on the fact's own scale; -1 for a value that has none (an unknown number)."""
        if self.type == "enum":
            return self.values.index(str(value))
        return -1 if value is None else int(value)

    def problem(self, value: object) -> Line | None:
        """What is wrong with a value, or None."""
        if self.type == "bool":
            return None if isinstance(value, bool) else line("law-not-bool", fact=self.name, value=repr(value))
        if self.type == "enum":
            if isinstance(value, str) and value in self.values:
                return None
            wrong = line("law-not-a-value", fact=self.name, value=repr(value), known=", ".join(self.values))
            return with_nearest(wrong, value, self.values)
        if value is None and self.default is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            unit = Quoted(self.unit) if self.unit else line("law-units")
            return line("law-not-a-number", fact=self.name, unit=unit, value=repr(value))
        return None


class HasKinds(Protocol):
    """Anything that knows which facts there are."""

    @property
    def kinds(self) -> Mapping[str, FactKind]:
        """Every fact and indicator by name."""
        ...


def with_nearest(problem: Line, found: object, known: Sequence[str]) -> Line:
    """A problem with the nearest right spelling beside it, where one is near."""
    near = get_close_matches(str(found), known, n=1, cutoff=0.5)
    return line("law-did-you-mean", problem=problem, near=repr(near[0])) if near else problem
