"""What a fact may be: its name, its type, its values and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, Protocol

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

    def problem(self, value: object) -> str | None:
        """What is wrong with a value, in plain words, or None."""
        if self.type == "bool":
            return None if isinstance(value, bool) else f"{self.name} is true or false, not {value!r}"
        if self.type == "enum":
            if isinstance(value, str) and value in self.values:
                return None
            known = ", ".join(self.values)
            return f"{self.name} is {value!r}, which is not one of {known}{did_you_mean(value, self.values)}"
        if value is None and self.default is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            return f"{self.name} is a whole number of {self.unit or 'units'} from 0 up, not {value!r}"
        return None


class HasKinds(Protocol):
    """Anything that knows which facts there are."""

    @property
    def kinds(self) -> Mapping[str, FactKind]: ...


def did_you_mean(found: object, known: tuple[str, ...] | list[str]) -> str:
    """The nearest right spelling as a short question, or an empty string."""
    near = get_close_matches(str(found), known, n=1, cutoff=0.5)
    return f". Did you mean {near[0]!r}?" if near else ""
