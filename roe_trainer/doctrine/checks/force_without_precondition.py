"""A force rung that is open although nothing was ordered, or although the vessel complies."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rung
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.files.problems import Problem
from roe_trainer.law.kinds import Facts

ACTIVE = ("HOSTILE_INTENT", "HOSTILE_ACT")


def _calls_for_none(facts: Facts) -> bool:
    """No attack, and a vessel that was told nothing or does as it was told."""
    if facts.get("threat", "NONE") in ACTIVE:
        return False
    return facts.get("compliance") == "COMPLIANT" or facts.get("order_notice", "NOT_GIVEN") == "NOT_GIVEN"


def _look(examined: Examined) -> Iterator[Problem]:
    for rung in examined.pack.rungs:
        if not rung.force:
            continue
        codes = examined.verdicts[rung.id]
        for facts, code in zip(examined.sets, codes, strict=True):
            if code == "A" and _calls_for_none(facts):
                found = f"force that is authorised with {scene_words(examined.pack, facts)}"
                yield at_rung(examined.pack, rung.id, ("force",), found, "a rule that asks for a reason first")
                break


CHECK = Check("force_without_precondition", "No force is open against a vessel that gave no cause.", _look)
