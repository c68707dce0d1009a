"""A measure: one thing a watch can do. What it does to the world is one of a few closed effects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Group = Literal["watch", "radio", "ladder", "boarding", "command", "units"]


@dataclass(frozen=True, slots=True)
class Option:
    """What a measure asks for: one of `choices`, a text up to `text_max`, or a number `low` to `high` in `unit`."""

    name: str
    title: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    unit: str = ""
    optional: bool = False
    text_max: int = 0

    def problem(self, value: object) -> str:
        """Why this value cannot be taken, or an empty string."""
        if self.choices:
            return (
                "" if value in self.choices else f"{self.name} must be one of {', '.join(self.choices)}, not {value!r}"
            )
        if self.text_max:
            fits = isinstance(value, str) and 0 < len(value) <= self.text_max and value.isprintable()
            return "" if fits else f"{self.name} must be a line of at most {self.text_max} letters"
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            return f"{self.name} must be a whole number from {self.low} to {self.high}, not {value!r}"
        return ""


@dataclass(frozen=True, slots=True)
class Signal:
    """Something said or shown to the contact; `purpose` tells the vessel what is wanted."""

    purpose: Literal["hail", "question", "order_stop", "release"]


@dataclass(frozen=True, slots=True)
class Fire:
    """Gunfire of a unit; `purpose` decides where it is aimed."""

    purpose: Literal["warning", "disabling", "self_defence", "strike"]


@dataclass(frozen=True, slots=True)
class Entangle:
    """A line across the bow of the contact, laid by the boat."""


@dataclass(frozen=True, slots=True)
class TeamTask:
    """Work of the boarding team aboard the contact, done after `duration_s`."""

    task: Literal["board", "safety", "documents", "search", "test", "seize", "detain", "sink"]
    duration_s: int


@dataclass(frozen=True, slots=True)
class Assist:
    """Help to people in danger by the nearest unit that can give it."""


@dataclass(frozen=True, slots=True)
class Recover:
    """Picking up what was thrown overboard, from where it was seen to fall."""


@dataclass(frozen=True, slots=True)
class Steer:
    """Orders to own units: helm of the ship, tasks of boat and aircraft."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Stop all coercion against the contact; units hold off."""

    leave: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """Ensign and law-enforcement insignia up or down."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A request to the command or, through it, to another State."""


@dataclass(frozen=True, slots=True)
class Tell:
    """A report, an answer to an order or a determination, logged with the command."""


@dataclass(frozen=True, slots=True)
class Keep:
    """The watch's own book: classification, note, photograph, justification. Nothing happens at sea."""


Effect = Signal | Fire | Entangle | TeamTask | Assist | Recover | Steer | Stand | Show | Ask | Tell | Keep


@dataclass(frozen=True, slots=True)
class Measure:
    """`units` are the kinds of own unit that can do it (ship, boat, aircraft); empty means the bridge itself."""

    id: str
    title: str
    group: Group
    help: str
    effect: Effect
    rung: str | None = None
    coercive: bool = False
    force: bool = False
    needs_target: bool = True
    units: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    max_range_m: int = 0

    @property
    def acts(self) -> bool:
        """Whether it does anything beyond the watch's own book."""
        return not isinstance(self.effect, Keep)

    def option_problems(self, given: dict[str, object]) -> tuple[str, ...]:
        """All that is wrong with a set of options, in plain words."""
        known = {option.name: option for option in self.options}
        out = [f"{self.id} takes no option {name}" for name in given if name not in known]
        out += [p for name, option in known.items() if name in given and (p := option.problem(given[name]))]
        out += [f"{self.id} needs {o.name}" for o in self.options if not o.optional and o.name not in given]
        return tuple(out)
