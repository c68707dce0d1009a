"""From the lines that decide to a ruling in words: facts read, what is missing, one or two plain sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from roe_trainer.doctrine.program import GAP, Line, RungProgram, approval_code
from roe_trainer.doctrine.rules import CODES, Breach
from roe_trainer.doctrine.ruling import Cited, Read, Ruling, Turns, verdict_word
from roe_trainer.ladder.ladder import Rung
from roe_trainer.law.kinds import Facts
from roe_trainer.law.labels import describe_fact
from roe_trainer.law.reasons import Memo

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack

NO_RULE = "no rule of this pack speaks to it"


def rule_on(pack: Pack, program: RungProgram, state: int, facts: Facts, turns: Callable[[], Turns]) -> Ruling:
    """The ruling on a state of facts."""
    deciding = program.deciding(state)
    rung = pack.by_rung[program.rung]
    if not deciding:
        sentence = f"{rung.act} is premature: {NO_RULE}."
        return Ruling(rung.id, GAP, verdict_word(GAP), "", (), (), (NO_RULE,), sentence, None, turns)
    code, letters = _code(deciding)
    worst = max((line.rule.breach.on(rung.id) for line in deciding if line.rule.breach), key=_weight, default=None)
    ordered = _worst_first(deciding, rung.id)
    return Ruling(
        rung=rung.id,
        code=code,
        verdict=verdict_word(code),
        letters=letters,
        rules=tuple(_cited(line) for line in ordered),
        reads=_reads(pack, ordered, facts),
        missing=_missing(pack, ordered, letters),
        sentence=_sentence(pack, rung, ordered, code, letters),
        breach=worst,
        _find_turns=turns,
    )


def _code(deciding: tuple[Line, ...]) -> tuple[str, str]:
    gives = deciding[0].rule.gives
    if gives != "needs":
        return CODES[gives], ""
    code = approval_code("".join(dict.fromkeys(line.rule.letter or "" for line in deciding)))
    return code, code.removeprefix("AP-")


def _weight(breach: Breach) -> tuple[int, int]:
    return (1 if breach.critical else 0, breach.loss)


def _worst_first(deciding: tuple[Line, ...], rung: str) -> tuple[Line, ...]:
    return tuple(
        sorted(
            deciding, key=lambda line: _weight(line.rule.breach.on(rung)) if line.rule.breach else (0, 0), reverse=True
        )
    )


def _cited(line: Line) -> Cited:
    rule = line.rule
    return Cited(rule.id, rule.title, rule.source, rule.citation, rule.text, rule.why, rule.instead)


def _reads(pack: Pack, deciding: Iterable[Line], facts: Facts) -> tuple[Read, ...]:
    found: dict[str, Read] = {}
    memo: Memo = {}
    kinds = pack.vocabulary.kinds
    for line in deciding:
        if line.ask is not None:
            for fact, value in line.ask(facts, memo)[2]:
                if fact not in found:
                    found[fact] = Read(fact, value, describe_fact(kinds[fact], value))
    for line in deciding:
        for ask in line.ask_exceptions:
            for fact, value in ask(facts, memo)[2]:
                if fact not in found:
                    found[fact] = Read(fact, value, describe_fact(kinds[fact], value), exception=True)
    return tuple(found.values())


def _missing(pack: Pack, deciding: Iterable[Line], letters: str) -> tuple[str, ...]:
    if letters:
        return tuple(pack.authorities[letter].title for letter in letters)
    return tuple(dict.fromkeys(line.rule.missing for line in deciding if line.rule.missing))


def _sentence(pack: Pack, rung: Rung, deciding: tuple[Line, ...], code: str, letters: str) -> str:
    first = deciding[0].rule
    if code in ("A", "D", "NA"):
        word = {"A": "is authorised", "D": "is a duty", "NA": "is moot"}[code]
        return f"{rung.act} {word}: {first.says}."
    if code == "X":
        return f"{rung.act} is prohibited: {first.says}. {_instead(first.instead)}"
    missing = _joined(_missing(pack, deciding, letters))
    if letters:
        return f"{rung.act} needs what is not held: {missing}. {_instead(first.instead)}"
    return f"{rung.act} is premature; still missing: {missing}. {_instead(first.instead)}"


def _instead(text: str) -> str:
    """The first sentence of the advice, so that a ruling stays at two."""
    return text.split(". ")[0].rstrip(".") + "."


def _joined(parts: tuple[str, ...]) -> str:
    return "; ".join(parts)
