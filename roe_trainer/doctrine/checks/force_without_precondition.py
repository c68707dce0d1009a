"""A force rung that is open although nothing was ordered, or although the vessel complies."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rung
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.files.problems import Problem
from roe_trainer.law.condition import Condition, parse_condition
from roe_trainer.law.kinds import Facts
from roe_trainer.words.line import line

CALLS_FOR_NONE = {
    "all": [
        {"not": {"fact": "threat", "in": ["HOSTILE_INTENT", "HOSTILE_ACT"]}},
        {"any": [{"fact": "compliance", "is": "COMPLIANT"}, {"fact": "order_notice", "is": "NOT_GIVEN"}]},
    ]
}
"""No attack, and a vessel that was told nothing or does as it was told."""


def _look(examined: Examined) -> Iterator[Problem]:
    cause_less = parse_condition(CALLS_FOR_NONE, examined.pack.vocabulary, "CALLS_FOR_NONE")
    for rung in examined.pack.rungs:
        if not rung.force:
            continue
        facts = _tried(examined, rung.id, cause_less) or _untried(examined, rung.id, cause_less)
        if facts is not None:
            found = line("doctrine-check-force-for-nothing", scene=scene_words(examined.pack, facts))
            yield at_rung(examined.pack, rung.id, ("force",), found, line("doctrine-want-reason-first"))


def _tried(examined: Examined, rung: str, cause_less: Condition) -> Facts | None:
    codes = examined.verdicts[rung]
    open_ones = (facts for facts, code in zip(examined.sets, codes, strict=True) if code == "A")
    return next((facts for facts in open_ones if cause_less.holds(facts)), None)


def _untried(examined: Examined, rung: str, cause_less: Condition) -> Facts | None:
    possible = examined.possible
    authorised = possible.rung(examined.pack.rules, rung).get(("authorised", None))
    return None if authorised is None else examined.find(authorised, possible.holds(cause_less))


CHECK = Check("force_without_precondition", _look)
