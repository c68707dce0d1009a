"""A ruling: the verdict on one rung with the rules that decide it, the facts read, and what would turn it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from roe_trainer.doctrine.rules import Breach
from roe_trainer.law.kinds import FactValue
from roe_trainer.words.line import Arg, Line, Quoted, Text, line

_VERDICTS = {code: line(f"doctrine-verdict-{code}") for code in ("A", "P", "X", "D", "NA", "AP")}


@dataclass(frozen=True, slots=True)
class Cited:
    """A rule that decides, as the reader sees it."""

    rule: str
    title: Quoted
    source: str
    citation: str
    text: Quoted
    why: Quoted
    instead: Quoted


@dataclass(frozen=True, slots=True)
class Read:
    """A fact the deciding rules stand on. `exception`: read only because an exception did not apply."""

    fact: str
    value: FactValue
    words: Text
    exception: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that would have to become something else."""

    fact: str
    value: FactValue
    words: Quoted


Turns = tuple[Change, ...] | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules say of one rung now. `turns`, found when first asked for: () none needed, None nothing open."""

    rung: str
    code: str
    verdict: Line
    letters: str
    rules: tuple[Cited, ...]
    reads: tuple[Read, ...]
    missing: tuple[Text, ...]
    sentence: Line
    breach: Breach | None
    _find_turns: Callable[[], Turns] = field(repr=False, compare=False)
    _turns: list[Turns] = field(default_factory=list, repr=False, compare=False)

    @property
    def turns(self) -> Turns:
        """The smallest change of facts, open to the watch, that makes the act authorised or a duty."""
        if not self._turns:
            self._turns.append(self._find_turns())
        return self._turns[0]


def verdict_word(code: str) -> Line:
    """What the verdict of a code is called; raises KeyError for what is no code."""
    return _VERDICTS["AP" if code.startswith("AP") else code]


def plain(ruling: Ruling, told: Callable[[Arg], str]) -> dict[str, Any]:
    """A ruling as JSON can hold it, for other programs; `told` says its lines."""
    turns = ruling.turns
    return {
        "rung": ruling.rung,
        "code": ruling.code,
        "verdict": told(ruling.verdict),
        "letters": ruling.letters,
        "sentence": told(ruling.sentence),
        "rules": [_cited(cited, told) for cited in ruling.rules],
        "reads": [
            {"fact": r.fact, "value": r.value, "words": told(r.words), "exception": r.exception} for r in ruling.reads
        ],
        "missing": [told(each) for each in ruling.missing],
        "turns": None
        if turns is None
        else [{"fact": change.fact, "value": change.value, "words": told(change.words)} for change in turns],
    }


def _cited(rule: Cited, told: Callable[[Arg], str]) -> dict[str, Any]:
    return {
        "rule": rule.rule,
        "title": told(rule.title),
        "source": rule.source,
        "citation": rule.citation,
        "text": told(rule.text),
        "why": told(rule.why),
        "instead": told(rule.instead),
    }
