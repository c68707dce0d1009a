"""A ruling: the verdict on one rung with the rules that decide it, the facts read, and what would turn it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from roe_trainer.doctrine.rules import Breach, Rule
from roe_trainer.law.kinds import FactValue
from roe_trainer.words.line import Arg, Line, Quoted, Several, Text, line

_ALLOWED = {"A": "doctrine-ruling-authorised", "D": "doctrine-ruling-duty", "NA": "doctrine-ruling-moot"}
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

    @staticmethod
    def of(rule: Rule) -> Cited:
        """A rule of a pack as it is cited."""
        title, text, why, instead = Quoted(rule.title), Quoted(rule.text), Quoted(rule.why), Quoted(rule.instead)
        return Cited(rule.id, title, rule.source, rule.citation, text, why, instead)


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
    """What the rules say of a rung now; of several rules that decide the worst to break stands first.

    `act` and `says` are the words of the rung and of that rule. `turns`, found when first asked for: () none needed,
    None nothing open.
    """

    rung: str
    code: str
    verdict: Line
    letters: str
    rules: tuple[Cited, ...]
    reads: tuple[Read, ...]
    missing: tuple[Text, ...]
    act: str
    says: str
    breach: Breach | None
    _find_turns: Callable[[], Turns] = field(repr=False, compare=False)
    _turns: list[Turns] = field(default_factory=list, repr=False, compare=False)

    @property
    def sentence(self) -> Line:
        """The ruling in one or two sentences: what is ruled and why, and where it is not allowed what to do instead."""
        act = Quoted(self.act)
        if not self.rules:
            return line("doctrine-ruling-gap", act=act, reason=self.missing[0])
        if self.code in _ALLOWED:
            return line(_ALLOWED[self.code], act=act, says=Quoted(self.says))
        instead = self.rules[0].instead
        if self.code == "X":
            return line("doctrine-ruling-prohibited", act=act, says=Quoted(self.says), instead=instead)
        key = "doctrine-ruling-not-held" if self.letters else "doctrine-ruling-premature"
        return line(key, act=act, missing=Several(self.missing, "semicolon"), instead=instead)

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
