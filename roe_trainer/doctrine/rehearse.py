"""Cases on the pages of assessments and duties, tried out: what is concluded, and which duty opens."""

from __future__ import annotations

from roe_trainer.doctrine.assess import Assessment, AssessmentCase, Assessor
from roe_trainer.doctrine.duty import Duty
from roe_trainer.doctrine.duty_tracker import DutyTracker
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.duty import DutyCase
from roe_trainer.law.kinds import FactValue
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade

TRACK = "T01"
VERIFIED = ("flag_status", "suspicion")
"""Conclusions: a case that names them means them as established, and not as what was first seen."""


def concluded(pack: Pack, assessment: Assessment, case: AssessmentCase) -> tuple[FactValue, str]:
    """The value of the fact that a case is about under the whole pack, and which assessment drew it, if any."""
    day = pack.law_as_of if case.as_of is None else case.as_of.isoformat()
    facts, because = Assessor(pack.assessments, day).conclude(case.given)
    drawn = because.get(assessment.fact)
    return facts.get(assessment.fact, pack.vocabulary.default(assessment.fact)), drawn.id if drawn else ""


def opens(pack: Pack, duty: Duty, case: DutyCase) -> bool:
    """Whether a duty is open in its case: on the high seas, with the acts of `after` done and `given` then shown."""
    fact_base = FactBase(pack, pack.law_as_of)
    tracker = DutyTracker(pack, fact_base)
    given = sorted(case.given.items(), key=lambda item: item[0] not in VERIFIED)
    for number, (name, value) in enumerate((("zone", "HS"), *given), start=1):
        subject = OWN if pack.vocabulary.kinds[name].scope == "own_unit" else TRACK
        grade = EvidenceGrade.VERIFIED if name in VERIFIED else EvidenceGrade.OBSERVED
        fact_base.take(Entry(number, min(number, 2), subject, name, value, "case", grade, ""))
        if number == 1:
            _act(tracker, case)
    tracker.step(2)
    return any(opened.duty is duty for opened in tracker.open)


def _act(tracker: DutyTracker, case: DutyCase) -> None:
    tracker.step(1)
    for number, rung in enumerate(case.after, start=1):
        measure = next((each for each in MEASURES.values() if each.rung == rung), None)
        if measure is not None:
            tracker.act(Action(number, 1, 1, Decision(measure.id, TRACK), rung))
