"""A decision: what the watch chose to do, to whom, with which unit, and on what stated ground."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from roe_trainer.vessels.own_ship import id_of_now
from roe_trainer.words.line import Line

OptionValue = str | int | bool


@dataclass(frozen=True, slots=True)
class Justification:
    """Legal basis (an id the pack lists for the rung), up to six ledger entry ids, confidence in percent if asked."""

    basis: str
    cited: tuple[int, ...] = ()
    confidence_pct: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """`measure` is one of the shelf, `target` a track number, `unit` an own unit, `options` sorted pairs."""

    measure: str
    target: str | None = None
    unit: str | None = None
    options: tuple[tuple[str, OptionValue], ...] = ()
    justification: Justification | None = None

    def __post_init__(self) -> None:
        # Records and decision files of earlier forms, and people who script, say `cutter`.
        object.__setattr__(self, "unit", id_of_now(self.unit))

    def option(self, name: str, default: OptionValue | None = None) -> OptionValue | None:
        """What was chosen under a name, or `default`."""
        return dict(self.options).get(name, default)

    def to_data(self) -> dict[str, Any]:
        """As plain data: the line of a record or decision file. What was left open is left out."""
        data: dict[str, Any] = {"measure": self.measure}
        if self.target is not None:
            data["target"] = self.target
        if self.unit is not None:
            data["unit"] = self.unit
        if self.options:
            data["options"] = dict(self.options)
        if self.justification is not None:
            data["justification"] = {
                "basis": self.justification.basis,
                "cited": list(self.justification.cited),
                "confidence_pct": self.justification.confidence_pct,
            }
        return data

    @staticmethod
    def from_data(data: dict[str, Any]) -> Decision:
        """What `to_data` wrote; raises KeyError where a key is missing."""
        stated = data.get("justification")
        return Decision(
            data["measure"],
            data.get("target"),
            data.get("unit"),
            tuple(sorted(data.get("options", {}).items())),
            None
            if stated is None
            else Justification(stated["basis"], tuple(stated["cited"]), stated["confidence_pct"]),
        )


@dataclass(frozen=True, slots=True)
class Action:
    """A decision as it happened: its number, tick, and how many ledger entries had been shown by then.

    `rung` is the rung the measure stands on (None for helm, messages to command and the like). `refused` says why it
    could not be done; None when it was.
    """

    number: int
    tick: int
    shown: int
    decision: Decision
    rung: str | None
    refused: Line | None = None
