"""From the rules that decide to a ruling: the facts read, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from roe_trainer.doctrine.program import GAP, Line, RungProgram, approval_code
from roe_trainer.doctrine.rules import CODES, Breach
from roe_trainer.doctrine.ruling import Read, Ruling, Turns, verdict_word
from roe_trainer.law.kinds import Facts
from roe_trainer.law.labels import describe_fact
from roe_trainer.law.reasons import Memo
from roe_trainer.words.line import Quoted, Text, line

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack

NO_RULE = line("doctrine-no-rule")


def rule_on(pack: Pack, program: RungProgram, state: int, facts: Facts, turns: Callable[[], Turns]) -> Ruling:
    """The ruling on a state of facts."""
    deciding = program.deciding(state)
    rung = pack.by_rung[program.rung]
    if not deciding:
        return Ruling(rung.id, GAP, verdict_word(GAP), "", (), (), (NO_RULE,), rung.act, "", None, turns)
    code, letters = _code(deciding)
    worst = max((each.rule.breach.on(rung.id) for each in deciding if each.rule.breach), key=_weight, default=None)
    ordered = _worst_first(deciding, rung.id)
    return Ruling(
        rung=rung.id,
        code=code,
        verdict=verdict_word(code),
        letters=letters,
        rules=tuple([each.cited for each in ordered]),
        reads=_reads(pack, ordered, facts),
        missing=_missing(pack, ordered, letters),
        act=rung.act,
        says=ordered[0].rule.says,
        breach=worst,
        _find_turns=turns,
    )


def _code(deciding: tuple[Line, ...]) -> tuple[str, str]:
    gives = deciding[0].rule.gives
    if gives != "needs":
        return CODES[gives], ""
    code = approval_code("".join(dict.fromkeys(each.rule.letter or "" for each in deciding)))
    return code, code.removeprefix("AP-")


def _weight(breach: Breach) -> tuple[int, int]:
    return (1 if breach.critical else 0, breach.loss)


def _worst_first(deciding: tuple[Line, ...], rung: str) -> tuple[Line, ...]:
    return tuple(
        sorted(
            deciding, key=lambda each: _weight(each.rule.breach.on(rung)) if each.rule.breach else (0, 0), reverse=True
        )
    )


def _reads(pack: Pack, deciding: Iterable[Line], facts: Facts) -> tuple[Read, ...]:
    found: dict[str, Read] = {}
    memo: Memo = {}
    kinds = pack.vocabulary.kinds
    for each in deciding:
        if each.ask is not None:
            for fact, value in each.ask(facts, memo)[2]:
                if fact not in found:
                    found[fact] = Read(fact, value, describe_fact(kinds[fact], value))
    for each in deciding:
        for ask in each.ask_exceptions:
            for fact, value in ask(facts, memo)[2]:
                if fact not in found:
                    found[fact] = Read(fact, value, describe_fact(kinds[fact], value), exception=True)
    return tuple(found.values())


def _missing(pack: Pack, deciding: Iterable[Line], letters: str) -> tuple[Text, ...]:
    if letters:
        return tuple(Quoted(pack.authorities[letter].title) for letter in letters)
    return tuple(dict.fromkeys(Quoted(each.rule.missing) for each in deciding if each.rule.missing))
