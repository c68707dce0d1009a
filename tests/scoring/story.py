"""A watch told in a few lines: what was shown, what was done, what it is worth."""

from __future__ import annotations

from dataclasses import dataclass, field

from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.ladder.decisions import Action, Decision, Justification, OptionValue
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade
from roe_trainer.scoring.findings import JudgedAct, Score
from roe_trainer.scoring.score import score
from roe_trainer.words.line import Line

TODAY = "2026-11-22"
VOCABULARY = load_vocabulary()
CHASE: dict[str, FactValue] = {
    "actor": "CG_UNIT",
    "insignia_displayed": True,
    "zone": "HS",
    "flag_status": "STATELESS",
    "suspicion": "RS",
    "suspected_offence": "DRUGS",
    "rov_questions_complete": True,
    "approval_boarding": "BOARD_SEARCH",
    "approval_use_of_force": "WARNING_AND_DISABLING",
    "order_notice": "PERCEIVED",
    "language_understood": True,
    "compliance": "EVADING",
    "warning_arc": "CLEAR",
    "disabling_arc": "CLEAR",
    "visibility_adequate": True,
    "marksman_ready": True,
}
"""A stateless go-fast that noticed the order and runs; every approval held (T40 of the truth table)."""
WARNED: dict[str, FactValue] = {**CHASE, "warning_signal_given": True, "warning_ignored": True}


@dataclass(slots=True)
class Story:
    """Entries and actions in the order in which they are told; ticks must not run backwards."""

    entries: list[Entry] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    pack: Pack = field(default_factory=lambda: load_pack("us-coast-guard"))

    def show(
        self, tick: int, track: str = "T01", facts: dict[str, FactValue] | None = None, **more: FactValue
    ) -> Story:
        """Disclose facts, verified, so that they stand as they are told."""
        for name, value in {**(facts or {}), **more}.items():
            subject = OWN if VOCABULARY.kinds[name].scope == "own_unit" else track
            number = len(self.entries) + 1
            self.entries.append(
                Entry(number, tick, subject, name, value, "told", EvidenceGrade.VERIFIED, f"{name} {value}")
            )
        return self

    def do(
        self,
        tick: int,
        measure: str,
        track: str | None = "T01",
        why: Justification | None = None,
        refused: str = "",
        **options: OptionValue,
    ) -> Story:
        """Take a decision on what has been shown so far."""
        decision = Decision(measure, track, None, tuple(sorted(options.items())), why)
        number = len(self.actions) + 1
        rung = MEASURES[measure].rung
        self.actions.append(Action(number, tick, len(self.entries), decision, rung, Line(refused) if refused else None))
        return self

    def well_argued(self, basis: str, *names: str) -> Justification:
        """A justification that cites the latest entry of each name."""
        latest = {entry.name: entry.id for entry in self.entries}
        return Justification(basis, tuple(latest[name] for name in names))

    def score(self, ticks: int = 600, marked: bool = True, law_as_of: str = TODAY, ends_at: int = 0) -> Score:
        return score(self.pack, self.entries, self.actions, ticks, marked, law_as_of, ends_at=ends_at)

    def act(self, number: int = 1, ticks: int = 600) -> JudgedAct:
        return self.score(ticks).decisions[number - 1]
