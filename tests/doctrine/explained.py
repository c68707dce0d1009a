"""What an explanation promises, checked against the verdicts themselves."""

from __future__ import annotations

from itertools import combinations

from roe_trainer.doctrine.judge import judge, verdicts
from roe_trainer.doctrine.ruling import Ruling
from roe_trainer.law.watch_open import load_watch_open
from roe_trainer.words.say import say
from tests.doctrine.states import PACK, VOCABULARY, FactSet, consistent, value

LAWFUL = ("A", "D")
SUBSETS_UP_TO = 5
"""Proper subsets of larger turns are tried one fact short of the whole only."""


def check_explanation(facts: FactSet, rung: str) -> None:
    """Rules cited speak, facts read have their values and settle the rules, the sentence and the turn are true."""
    ruling = judge(PACK, facts, rung)
    code = verdicts(PACK, facts)[rung]
    assert ruling.code == code
    _rules_speak(ruling, facts, rung)
    _reads_settle_it(ruling, facts, rung)
    sentence = say(ruling.sentence)
    assert sentence.count(". ") <= 1
    assert sentence.endswith(".")
    assert (ruling.breach is not None) == (code[0] in "PX" or code.startswith("AP-"))
    assert bool(ruling.missing) == (code == "P" or code.startswith("AP-"))
    check_turns(ruling, facts, rung)


def _rules_speak(ruling: Ruling, facts: FactSet, rung: str) -> None:
    assert ruling.rules
    for cited in ruling.rules:
        assert PACK.by_rule[cited.rule].speaks(rung, facts), cited.rule


def _reads_settle_it(ruling: Ruling, facts: FactSet, rung: str) -> None:
    for read in ruling.reads:
        assert read.value == value(facts, read.fact)
    only = {read.fact: read.value for read in ruling.reads}
    for other in ({}, *(scene.facts for scene in list(PACK.scenes.values())[:6])):
        elsewhere = {**other, **only}
        for cited in ruling.rules:
            assert PACK.by_rule[cited.rule].speaks(rung, elsewhere), (cited.rule, elsewhere)


def check_turns(ruling: Ruling, facts: FactSet, rung: str) -> None:
    """A turn makes the act lawful, is open to the watch, contradicts nothing, and no part of it would do."""
    turns = ruling.turns
    if ruling.code in LAWFUL:
        assert turns == ()
        return
    if turns is None:
        return
    changes = {change.fact: change.value for change in turns}
    assert changes
    after = {**facts, **changes}
    assert consistent(after)
    assert verdicts(PACK, after)[rung] in LAWFUL
    for change in turns:
        assert any(
            each.fact == change.fact
            and each.value == change.value
            and each.serves(rung)
            and each.starts_at(value(facts, change.fact))
            for each in load_watch_open()
        )
        assert change.words
    sizes = range(1, len(changes)) if len(changes) <= SUBSETS_UP_TO else (len(changes) - 1,)
    for size in sizes:
        for part in combinations(changes.items(), size):
            less = {**facts, **dict(part)}
            assert not (consistent(less) and verdicts(PACK, less)[rung] in LAWFUL), (part, changes)


def smallest_by_trying(facts: FactSet, rung: str, up_to: int) -> int | None:
    """Size of the smallest turn found by trying every set of open changes up to a size; None when there is none."""
    steps = [
        (each.fact, each.value)
        for each in load_watch_open()
        if each.serves(rung) and each.starts_at(value(facts, each.fact))
    ]
    for size in range(up_to + 1):
        for chosen in combinations(steps, size):
            if len({fact for fact, _ in chosen}) < size:
                continue
            after = {**facts, **dict(chosen)}
            if consistent(after) and verdicts(PACK, after)[rung] in LAWFUL:
                return size
    return None


def closed_facts() -> set[str]:
    """Facts that are never offered as a remedy."""
    return set(VOCABULARY.facts) - {each.fact for each in load_watch_open()}
