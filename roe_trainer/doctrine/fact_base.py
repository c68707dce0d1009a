"""The fact base: what the rules may know of each contact, kept up to date as the ledger grows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from roe_trainer.doctrine.assess import Assessment, Assessor
from roe_trainer.doctrine.repairs import mend
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade, Ledger
from roe_trainer.words.line import Line, Quoted


class HasAssessments(Protocol):
    """Anything that brings assessments: a pack."""

    @property
    def assessments(self) -> Iterable[Assessment]:
        """Its assessments, whatever day they are in force."""
        ...


@dataclass(frozen=True, slots=True)
class AssessedBecause:
    """Why a fact has its value: the assessment that drew it, and the facts and indicators that carried it."""

    value: FactValue
    assessment: str
    title: Quoted
    source: str
    citation: str
    reads: tuple[tuple[str, FactValue], ...]
    words: Quoted


@dataclass(slots=True)
class _Subject:
    """What is shown of one subject, and which of it is verified."""

    shown: dict[str, FactValue] = field(default_factory=dict)
    verified: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Resolved:
    facts: dict[str, FactValue]
    shown: dict[str, FactValue]
    because: dict[str, Assessment]
    repairs: tuple[Line, ...]


class FactBase:
    """Facts of each contact as shown, weighed and concluded; entries go in one by one, in the order of their ids."""

    def __init__(self, pack: HasAssessments, law_as_of: str) -> None:
        self._assessor = Assessor(pack.assessments, law_as_of)
        self._vocabulary = load_vocabulary()
        self._ledger = Ledger()
        self._own = _Subject()
        self._contacts: dict[str, _Subject] = {}
        self._resolved: dict[str, _Resolved] = {}
        self._blank: _Resolved | None = None

    def take(self, entry: Entry) -> None:
        """Take the next entry of the ledger; raises ValueError when its id is not the next."""
        self._ledger.add(entry)
        kind = self._vocabulary.kinds.get(entry.name)
        is_own = entry.subject == OWN
        if not is_own and entry.subject not in self._contacts:
            self._contacts[entry.subject] = _Subject()
        if kind is None or (kind.scope == "own_unit") is not is_own:
            return
        subject = self._own if is_own else self._contacts[entry.subject]
        if not self._note(subject, entry):
            return
        if is_own:
            self._resolved.clear()
            self._blank = None
        else:
            self._resolved.pop(entry.subject, None)

    def _note(self, subject: _Subject, entry: Entry) -> bool:
        """Bring a subject up to date; says whether anything changed."""
        counting = self._ledger.counting(entry.subject, entry.name)
        assert counting is not None
        default = self._vocabulary.kinds[entry.name].default
        before = (subject.shown.get(entry.name, default), entry.name in subject.verified)
        after = (counting.value, counting.grade is EvidenceGrade.VERIFIED)
        if before == after and type(before[0]) is type(after[0]):
            return False
        subject.shown[entry.name] = counting.value
        if after[1]:
            subject.verified.add(entry.name)
        else:
            subject.verified.discard(entry.name)
        return True

    @property
    def tracks(self) -> tuple[str, ...]:
        """Contacts that something was shown of, in the order in which they were first shown."""
        return tuple(self._contacts)

    @property
    def ledger(self) -> Ledger:
        """The entries taken so far."""
        return self._ledger

    def facts(self, track: str) -> Mapping[str, FactValue]:
        """Every fact and indicator that is known of a contact, conclusions included; absent means default."""
        return self._resolve(track).facts

    def shown(self, track: str) -> Mapping[str, FactValue]:
        """The same before any conclusion or repair: what the ledger alone says."""
        return self._resolve(track).shown

    def indicators(self, track: str) -> Mapping[str, FactValue]:
        """Indicators shown of a contact that differ from their default."""
        kinds = self._vocabulary.kinds
        facts = self._resolve(track).facts
        return {n: v for n, v in facts.items() if kinds[n].is_indicator and v != kinds[n].default}

    def assessed(self, track: str, fact: str) -> AssessedBecause | None:
        """Why an assessed fact has its value; None when no assessment drew it."""
        resolved = self._resolve(track)
        assessment = resolved.because.get(fact)
        if assessment is None:
            return None
        # a fact that refines itself is explained by what was shown, not by what it became
        facts = {**resolved.facts, fact: resolved.shown[fact]} if fact in resolved.shown else resolved.facts
        if assessment.refines and fact not in resolved.shown:
            facts = {name: value for name, value in facts.items() if name != fact}
        reads = assessment.when.explain(facts).support
        return AssessedBecause(
            resolved.facts[fact],
            assessment.id,
            Quoted(assessment.title),
            assessment.source,
            assessment.citation,
            reads,
            Quoted(assessment.text),
        )

    def shown_by(self, track: str, fact: str) -> tuple[Entry, ...]:
        """Entries that show a fact now, oldest first: its own, or those that carried its assessment."""
        names = self._carriers(track, fact, set())
        found = [entry for name in names if (entry := self._counting(track, name)) is not None]
        return tuple(sorted(found, key=lambda entry: entry.id))

    def _carriers(self, track: str, fact: str, seen: set[str]) -> list[str]:
        """The fact and every name that its value rests on, conclusions opened up."""
        if fact in seen:
            return []
        seen.add(fact)
        because = self.assessed(track, fact)
        if because is None:
            return [fact]
        names = [fact] if fact in {name for name, _ in because.reads} else []
        for name, _ in because.reads:
            names += self._carriers(track, name, seen)
        return names

    def _counting(self, track: str, name: str) -> Entry | None:
        kind = self._vocabulary.kinds.get(name)
        subject = OWN if kind is not None and kind.scope == "own_unit" else track
        return self._ledger.counting(subject, name)

    def repairs(self, track: str) -> tuple[Line, ...]:
        """What could not stand together for a contact, and how it was read."""
        return self._resolve(track).repairs

    def _resolve(self, track: str) -> _Resolved:
        known = self._resolved.get(track)
        if known is not None:
            return known
        subject = self._contacts.get(track)
        if subject is None:
            if self._blank is None:
                self._blank = self._conclude(_Subject())
            return self._blank
        resolved = self._resolved[track] = self._conclude(subject)
        return resolved

    def _conclude(self, subject: _Subject) -> _Resolved:
        shown = {**self._own.shown, **subject.shown}
        facts, because = self._assessor.conclude(shown, self._own.verified | subject.verified)
        concluded = dict(facts)
        repairs = mend(facts)
        if repairs:
            because = {fact: a for fact, a in because.items() if facts[fact] == concluded[fact]}
        return _Resolved(facts, shown, because, repairs)
