"""How sure the trainee was that an act was allowed, beside whether it was. Never part of a score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roe_trainer.ladder.decisions import Action
from roe_trainer.scoring.findings import JudgedAct
from roe_trainer.words.line import Arg


@dataclass(frozen=True, slots=True)
class Judgement:
    """One act with the confidence stated for it, in percent."""

    number: int
    tick: int
    act: Arg
    subject: str
    stated_pct: int
    allowed: bool

    @property
    def distance(self) -> int:
        """From what was said to what would have been right, 0 to 100."""
        return 100 - self.stated_pct if self.allowed else self.stated_pct

    def to_data(self) -> dict[str, int | bool]:
        """As plain data."""
        return {"action": self.number, "tick": self.tick, "stated_pct": self.stated_pct, "allowed": self.allowed}


def judgements(acts: Sequence[JudgedAct], actions: Sequence[Action]) -> tuple[Judgement, ...]:
    """The acts on the ladder for which a confidence was stated, with the act or in a justification afterwards."""
    stated: dict[int, int] = {}
    for action in actions:
        grounds = action.decision.justification
        if grounds is None or grounds.confidence_pct is None or action.refused:
            continue
        later = action.decision.option("action") if action.decision.measure == "justify" else None
        # the first word counts; nobody grows surer by hindsight
        stated.setdefault(later if isinstance(later, int) else action.number, grounds.confidence_pct)
    return tuple(
        Judgement(act.number, act.tick, act.act, act.subject or "", stated[act.number], act.lawful)
        for act in acts
        if act.code and act.code != "NA" and not act.refused and act.number in stated
    )
