"""What those aboard have in mind: typed, and written as sorted pairs where bytes are wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from roe_trainer.vessels.own_ship import recorded_id


@dataclass(frozen=True, slots=True)
class OwnMind:
    """State that one behaviour keeps to itself: a frozen slotted dataclass in its file, each field None until set.

    Its fields share one space of names with those of `Mind`, for both are written side by side.
    """


Own = TypeVar("Own", bound=OwnMind)
Kept = TypeVar("Kept", "Mind", OwnMind)


@dataclass(frozen=True, slots=True)
class Mind:
    """What any crew may have in mind; None is what never came up, and stays unwritten, unlike False and 0.

    The same shape tells a change: `mind | change` takes over what the change sets. Ticks: `team_busy` (the team works
    until then), `scuttled` (valves open since). Counts: `exposed` (looks at people in the water), `own_hurt`,
    `tried_to_board`. `was_mm_s` is the speed before a stop, `approaches` the last approach noticed of each own unit.
    """

    angry: bool | None = None
    company_told: bool | None = None
    exposed: int | None = None
    invited: bool | None = None
    ordered_to_stop: bool | None = None
    own_hurt: int | None = None
    running: bool | None = None
    scuttled: int | None = None
    team_busy: int | None = None
    tried_to_board: int | None = None
    was_mm_s: int | None = None
    yielded: bool | None = None
    approaches: tuple[tuple[str, int], ...] = ()
    own: OwnMind | None = None

    def of(self, kind: type[Own]) -> Own:
        """The state of a behaviour: its own, or a fresh one where nothing of it was set yet."""
        return self.own if isinstance(self.own, kind) else kind()

    def approach(self, unit: str) -> int:
        """The approach of an own unit that was noticed last, 0 for none."""
        return dict(self.approaches).get(unit, 0)

    def __or__(self, change: Mind) -> Mind:
        """This mind with a change laid over it; TypeError where the change is of another behaviour."""
        if change == UNCHANGED:
            return self
        approaches = tuple(sorted({**dict(self.approaches), **dict(change.approaches)}.items()))
        return replace(_with_set(self, change), approaches=approaches, own=_own(self.own, change.own))

    def pairs(self) -> list[list[int | str]]:
        """[name, value] of everything that was ever set, sorted by name, truth values as 0 and 1: for digests."""
        if self is UNCHANGED:
            return []
        found = [*_pairs(self), *([] if self.own is None else _pairs(self.own))]
        return sorted(found + [[f"saw_{recorded_id(unit)}", number] for unit, number in self.approaches])


UNCHANGED = Mind()
"""No change, and the mind of somebody to whom nothing has happened yet."""


def _own(before: OwnMind | None, change: OwnMind | None) -> OwnMind | None:
    if before is None or change is None:
        return change if before is None else before
    if type(before) is not type(change):
        raise TypeError(f"{type(before).__name__} | {type(change).__name__}")
    return _with_set(before, change)


def _with_set(before: Kept, change: Kept) -> Kept:
    return replace(before, **{name: value for name in names(change) if (value := getattr(change, name)) is not None})


def _pairs(kept: Mind | OwnMind) -> list[list[int | str]]:
    values = [(name, getattr(kept, name)) for name in names(kept)]
    return [[name, int(value) if isinstance(value, bool) else value] for name, value in values if value is not None]


def names(kept: Mind | OwnMind) -> tuple[str, ...]:
    """The names under which the fields of a mind, or of the state of a behaviour, are written."""
    return _WRITTEN if isinstance(kept, Mind) else tuple(kept.__slots__)


_WRITTEN = tuple(name for name in Mind.__slots__ if name not in ("approaches", "own"))
