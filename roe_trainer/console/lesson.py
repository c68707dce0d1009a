"""The lesson of a watch: steps that are ticked off by doing them, in the window and in the terminal alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from roe_trainer.console.bridge import Bridge
from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.picture.contacts import Clarity
from roe_trainer.vessels.own_ship import OWN_SHIP

FAST_TICKS = 180


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to try: what it is good for, and how it is done by hand and in the terminal."""

    title: str
    words: str
    hand: str
    text: str
    until: str


def load_steps(scenario_id: str) -> tuple[Step, ...]:
    """The lesson that goes with a scenario; empty when it has none. Raises `Unreadable` for a broken file."""
    path = asset_root() / "lessons" / f"{scenario_id}.yaml"
    if not path.exists():
        return ()
    data: Any = read_yaml(path).data
    return tuple(Step(*(str(row[name]).strip() for name in Step.__slots__)) for row in data["steps"])


@dataclass(slots=True)
class Lesson:
    """Where one stands in the steps. Steps already done are passed over, in whatever order they were done."""

    steps: tuple[Step, ...]
    at: int = 0
    ran_fast: bool = False
    passed: list[str] = field(default_factory=list)

    @property
    def step(self) -> Step | None:
        """The step in hand; None when all are done."""
        return self.steps[self.at] if self.at < len(self.steps) else None

    def follow(self, bridge: Bridge) -> tuple[str, ...]:
        """Move past every step that is done by now; returns their titles."""
        self.ran_fast |= not bridge.pace.paused and bridge.pace.rate > 1
        done = []
        while self.step is not None and self._is_done(self.step, bridge):
            done.append(self.step.title)
            self.at += 1
        self.passed += done
        return tuple(done)

    def skip(self) -> None:
        """On to the next step; the last one stays."""
        self.at = min(self.at + 1, max(0, len(self.steps) - 1))

    def _is_done(self, step: Step, bridge: Bridge) -> bool:
        if step.until == "fast":
            return self.ran_fast or bridge.session.tick >= FAST_TICKS
        return DONE[step.until](bridge)


def _done(bridge: Bridge, measure: str, count: int = 1, **options: str) -> bool:
    """Whether a measure with these options has been carried out so often."""
    fits = [
        a
        for a in bridge.session.actions
        if not a.refused
        and a.decision.measure == measure
        and all(a.decision.option(name) == value for name, value in options.items())
    ]
    return len(fits) >= count


def _unit_sent(bridge: Bridge, unit: str, order: str) -> bool:
    return any(
        not a.refused
        and a.decision.measure == "unit_order"
        and a.decision.unit == unit
        and a.decision.option("order") == order
        for a in bridge.session.actions
    )


def _seen(bridge: Bridge) -> bool:
    contact = bridge.session.picture.contacts.get(bridge.selected)
    return contact is not None and contact.look is not None and contact.look.clarity >= Clarity.IDENTIFIED


DONE: dict[str, Callable[[Bridge], bool]] = {
    "selected": lambda b: bool(b.selected),
    "clock": lambda b: b.session.tick >= 1,
    "hail": lambda b: _done(b, "hail"),
    "asked": lambda b: _done(b, "ask", 2),
    "intercept": lambda b: _unit_sent(b, OWN_SHIP, "intercept") or _done(b, "helm"),
    "boat": lambda b: _unit_sent(b, "boat", "intercept"),
    "seen": _seen,
    "classified": lambda b: _done(b, "classify"),
    "requested": lambda b: _done(b, "request"),
    "stopped": lambda b: _done(b, "order_stop") and not b.owed(),
    "released": lambda b: _done(b, "release"),
    "home": lambda b: _unit_sent(b, "boat", "return"),
    "noted": lambda b: _done(b, "note") or _done(b, "bookmark"),
    "ended": lambda b: b.session.finished,
}
