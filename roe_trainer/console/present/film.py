"""The watch again, step by step, for the debrief: what was known and what was so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from roe_trainer.console.present.chart import ContactMark, UnitMark
from roe_trainer.console.present.sea_chart import contact_mark, unit_mark, velocity
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.session import Mode, Session
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import shown

STEP_TICKS = 10


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the film; `entries` is how much of the ledger had been shown."""

    tick: int
    units: tuple[UnitMark, ...]
    contacts: tuple[ContactMark, ...]
    truth: tuple[ContactMark, ...]
    entries: int


class Film:
    """Made in slices by `work`, so that the debrief opens at once."""

    def __init__(
        self, source: ScenarioText, pack: Pack, seed: int, mode: Mode, variant: str, actions: Sequence[Action], end: int
    ) -> None:
        self.end = end
        self.shots: list[Shot] = []
        self._actions = list(actions)
        self._session = Session.start(source, pack, seed, mode, None, variant)

    @property
    def done(self) -> bool:
        """Whether every shot is taken."""
        return bool(self.shots) and self.shots[-1].tick >= self.end

    @property
    def part(self) -> float:
        """How much of the film is made, 0 to 1."""
        return 1.0 if self.done else (self.shots[-1].tick / max(1, self.end) if self.shots else 0.0)

    def work(self, budget_s: float = 0.02) -> bool:
        """Make some more shots; True when any were made."""
        if self.done:
            return False
        start = perf_counter()
        while not self.done and perf_counter() - start < budget_s:
            tick = min(self.end, self.shots[-1].tick + STEP_TICKS) if self.shots else 0
            self._to(tick)
            self.shots.append(shot_of(self._session, tick))
        return True

    def _to(self, tick: int) -> None:
        session = self._session
        while self._actions and self._actions[0].tick <= tick:
            action = self._actions.pop(0)
            session.advance(action.tick - session.tick)
            session.decide(action.decision)
        session.advance(tick - session.tick)

    def at(self, tick: int) -> Shot | None:
        """The shot nearest before a tick; None while the film has not come so far."""
        if not self.shots or (not self.done and tick > self.shots[-1].tick + STEP_TICKS - 1):
            return None
        return self.shots[min(tick // STEP_TICKS, len(self.shots) - 1)]


def shot_of(session: Session, tick: int) -> Shot:
    """What a session shows at its tick."""
    picture = session.picture
    return Shot(
        tick,
        tuple(unit_mark(u) for u in picture.own_units.values() if u.deployed or u.id == OWN_SHIP),
        tuple(contact_mark(c, tick) for c in picture.contacts.values()),
        _truth(session),
        len(picture.ledger.entries),
    )


def _truth(session: Session) -> tuple[ContactMark, ...]:
    """Where vessels really were and what they were: for the debrief only."""
    world, tracks = session.world, session.observer.tracks
    marks = []
    for vessel_id, vessel in world.vessels.items():
        if vessel_id in session.picture.own_units or vessel_id.startswith("_"):
            continue  # An underscore marks what is not at sea yet: a boat still aboard stands at no place.
        x, y = world.position(vessel_id)
        speed = velocity(vessel.steering.course_mdeg, vessel.steering.speed_mm_s)
        known = tracks.get(vessel_id, "")
        kind = VESSEL_CLASSES.get(vessel.class_id)
        name = vessel.name or (shown(Quoted(kind.title)) if kind else vessel.class_id)
        at = (x / 1000, y / 1000)
        marks.append(ContactMark(known or "—", at, speed, "neutral", name, held=bool(known), vessel=vessel_id))
    return tuple(marks)
