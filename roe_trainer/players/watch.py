"""What a scripted trainee is given: the picture, the rules and the means to decide. Never the truth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from roe_trainer.doctrine.judge import required_facts, right_bases, verdicts
from roe_trainer.doctrine.ruling import Ruling
from roe_trainer.ladder.decisions import Decision, Justification
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.kinds import FactValue
from roe_trainer.picture.contacts import Contact, OwnUnit, Request
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import unit_range_m
from roe_trainer.session.session import Session

CITED_MOST = 6


@dataclass(slots=True)
class Watch:
    """A session seen from the chair of a trainee."""

    _session: Session
    _codes: dict[str, tuple[Mapping[str, FactValue], dict[str, str]]] = field(default_factory=dict)

    @property
    def tick(self) -> int:
        """Seconds since the watch began."""
        return self._session.tick

    @property
    def seed(self) -> int:
        """The number the watch was drawn by."""
        return self._session.seed

    @property
    def scenario(self) -> str:
        """The name on the briefing."""
        return self._session.scenario.id

    @property
    def picture(self) -> Picture:
        """What is known: contacts, messages, own units, requests."""
        return self._session.picture

    @property
    def finished(self) -> bool:
        """Whether the watch is over."""
        return self._session.finished

    @property
    def rungs(self) -> tuple[str, ...]:
        """Ids of the rungs of the ladder in force, in its order."""
        return tuple(rung.id for rung in self._session.pack.rungs)

    @property
    def time_left_s(self) -> int:
        """Seconds until the watch ends by itself."""
        return self._session.scenario.ends_after_min * 60 - self.tick

    def facts(self, track: str) -> Mapping[str, FactValue]:
        """What the rules know of a contact, conclusions included."""
        return self._session.fact_base.facts(track)

    def stopped(self, track: str) -> bool:
        """Whether a contact that was ordered to stop is known to have done so."""
        facts = self.facts(track)
        return facts.get("compliance") == "COMPLIANT" and facts.get("order_notice", "NOT_GIVEN") != "NOT_GIVEN"

    def ruling(self, track: str, rung: str) -> Ruling:
        """What the rules say of a rung against a contact now."""
        return self._session.ruling(track, rung)

    def code(self, track: str, role: str) -> str:
        """The verdict of the rung with a role against a contact; "" when the ladder in force has no such rung."""
        facts = self.facts(track)
        kept = self._codes.get(track)
        if kept is None or kept[0] is not facts:
            kept = (facts, verdicts(self._session.pack, facts))
            self._codes[track] = kept
        return kept[1].get(self._session.pack.rung_of(role) or "", "")

    def range_m(self, track: str, unit: str) -> int | None:
        """Range from a launched own unit to a contact, in m."""
        own: OwnUnit | None = self.picture.own_units.get(unit)
        if own is None or not own.deployed:
            return None
        contact: Contact = self.picture.contacts[track]
        return unit_range_m(self.picture, own, contact)

    def nearest_m(self, track: str) -> int:
        """Range from the nearest launched own unit, in m."""
        ranges = [self.range_m(track, unit) for unit in self.picture.own_units]
        return min(metres for metres in ranges if metres is not None)

    def request(self, what: str, track: str) -> Request | None:
        """The latest request of a kind about a contact."""
        made = [r for r in self.picture.requests if r.what == what and r.subject == track]
        return made[-1] if made else None

    def do(self, measure: str, track: str | None = None, unit: str | None = None, **options: str | int) -> bool:
        """Decide; returns whether it was carried out."""
        return self._session.decide(Decision(measure, track, unit, tuple(sorted(options.items())))).accepted

    def do_justified(self, measure: str, track: str, cites_most: int = CITED_MOST, **options: str | int) -> bool:
        """Decide a coercive act with its legal basis and the facts that carry it."""
        justification = self._justification(track, MEASURES[measure].rung or "", cites_most)
        decision = Decision(measure, track, None, tuple(sorted(options.items())), justification)
        return self._session.decide(decision).accepted

    def explain(self, track: str, role: str, cites_most: int = CITED_MOST) -> bool:
        """Give the grounds of the act just taken, as is done after an emergency."""
        grounds = self._justification(track, self._session.pack.rung_of(role) or "", cites_most)
        number = len(self._session.actions)
        return self._session.decide(Decision("justify", track, None, (("action", number),), grounds)).accepted

    def _justification(self, track: str, rung: str, cites_most: int) -> Justification | None:
        standing = self._session.pack.rung_for(rung)
        if standing is None:
            return None
        rung = standing
        facts = self.facts(track)
        bases = right_bases(self._session.pack, facts, rung)
        cited: list[int] = []
        for name in required_facts(self._session.pack, facts, rung):
            shown = self._session.fact_base.shown_by(track, name)
            if shown and shown[-1].id not in cited:
                cited.append(shown[-1].id)
        return Justification(bases[0] if bases else "", tuple(cited[:cites_most]))

    def can(self, measure: str, track: str | None = None, unit: str | None = None, **options: str | int) -> bool:
        """Whether a measure could be done now."""
        decision = Decision(measure, track, unit, tuple(sorted(options.items())))
        return not self._session.why_not(MEASURES[measure], decision)

    @property
    def acted(self) -> bool:
        """Whether anything but watching was done on the ladder so far."""
        return any(a.rung and not a.refused and MEASURES[a.decision.measure].acts for a in self._session.actions)

    def end(self) -> None:
        """End the watch."""
        self._session.finish()
