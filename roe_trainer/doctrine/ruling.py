"""A ruling: the verdict on one rung with the rules that decide it, the facts read, and what would turn it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from roe_trainer.doctrine.rules import Breach
from roe_trainer.law.kinds import FactValue

WORDS = {"A": "authorised", "P": "premature", "X": "prohibited", "D": "duty", "NA": "moot", "AP": "needs approval"}


@dataclass(frozen=True, slots=True)
class Cited:
    """A rule that decides, as the reader sees it."""

    rule: str
    title: str
    source: str
    citation: str
    text: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class Read:
    """A fact the deciding rules stand on. `exception`: read only because an exception did not apply."""

    fact: str
    value: FactValue
    words: str
    exception: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that would have to become something else."""

    fact: str
    value: FactValue
    words: str


Turns = tuple[Change, ...] | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules say of one rung now. `turns`, found when first asked for: () none needed, None nothing open."""

    rung: str
    code: str
    verdict: str
    letters: str
    rules: tuple[Cited, ...]
    reads: tuple[Read, ...]
    missing: tuple[str, ...]
    sentence: str
    breach: Breach | None
    _find_turns: Callable[[], Turns] = field(repr=False, compare=False)
    _turns: list[Turns] = field(default_factory=list, repr=False, compare=False)

    @property
    def turns(self) -> Turns:
        """The smallest change of facts, open to the watch, that makes the act authorised or a duty."""
        if not self._turns:
            self._turns.append(self._find_turns())
        return self._turns[0]


def verdict_word(code: str) -> str:
    """The verdict of a code in words."""
    return WORDS["AP" if code.startswith("AP") else code]


def plain(ruling: Ruling) -> dict[str, Any]:
    """A ruling as JSON can hold it, for other programs."""
    turns = ruling.turns
    return {
        "rung": ruling.rung,
        "code": ruling.code,
        "verdict": ruling.verdict,
        "letters": ruling.letters,
        "sentence": ruling.sentence,
        "rules": [asdict(cited) for cited in ruling.rules],
        "reads": [asdict(read) for read in ruling.reads],
        "missing": list(ruling.missing),
        "turns": None if turns is None else [asdict(change) for change in turns],
    }
