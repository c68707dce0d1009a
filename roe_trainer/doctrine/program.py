"""The rules of a pack as bit tests: one state for a set of facts, and for each rung the tests in order of verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from roe_trainer.doctrine.rules import CODES, LEVELS, Rule
from roe_trainer.doctrine.ruling import Cited
from roe_trainer.ladder.ladder import LETTERS
from roe_trainer.law.bits import BitTable, Cube, Encoder
from roe_trainer.law.condition import Condition
from roe_trainer.law.kinds import Facts
from roe_trainer.law.reasons import Asker, compile_reason

GAP = "P"
"""Verdict where no rule speaks: nothing opens the rung, so it stays premature. The pack checker names such gaps."""

MOST_KNOWN = 4096
ALWAYS: tuple[Cube, ...] = ((0, 0),)


@dataclass(frozen=True, slots=True)
class Line:
    """One rule on one rung: its condition there (None for always), also as cubes, and its exceptions there."""

    rule: Rule
    condition: Condition | None
    cubes: tuple[Cube, ...]
    ask: Asker | None
    ask_exceptions: tuple[Asker, ...]
    cited: Cited

    def fires(self, state: int) -> bool:
        """Whether the rule speaks in a state."""
        for mask, value in self.cubes:  # noqa: SIM110 - asked for every line of every ruling
            if state & mask == value:
                return True
        return False


@dataclass(frozen=True, slots=True)
class RungProgram:
    """The tests of one rung: `blockers` in order of verdicts, then letters, then what authorises."""

    rung: str
    lines: tuple[Line, ...]
    levels: Mapping[str, tuple[Line, ...]]
    blockers: tuple[tuple[int, int, str], ...]
    letters: tuple[tuple[str, tuple[Cube, ...]], ...]
    authorising: tuple[Cube, ...]

    def verdict(self, state: int) -> str:
        """The code of the verdict for a state."""
        for mask, value, code in self.blockers:
            if state & mask == value:
                return code
        asked = ""
        for letter, cubes in self.letters:
            for mask, value in cubes:
                if state & mask == value:
                    asked += letter
                    break
        if asked:
            return approval_code(asked)
        for mask, value in self.authorising:
            if state & mask == value:
                return "A"
        return GAP

    def deciding(self, state: int) -> tuple[Line, ...]:
        """All lines that fire at the level that decides; empty where no rule speaks."""
        for mask, value, code in self.blockers:
            if state & mask == value:
                return tuple([line for line in self.levels[code] if line.fires(state)])
        for code in ("AP", "A"):
            firing = tuple([line for line in self.levels[code] if line.fires(state)])
            if firing:
                return firing
        return ()


@dataclass(frozen=True, slots=True)
class Program:
    """A whole pack, compiled."""

    encoder: Encoder
    rungs: Mapping[str, RungProgram]
    _known: dict[int, dict[str, str]] = field(default_factory=dict, compare=False, repr=False)

    def verdicts(self, facts: Facts) -> dict[str, str]:
        """The code of every rung; contacts that answer every question alike are judged once."""
        answers = self.encoder.answers(facts)
        found = self._known.get(answers)
        if found is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            state = self.encoder.derive(answers)
            found = self._known[answers] = {rung: each.verdict(state) for rung, each in self.rungs.items()}
        return dict(found)


@cache
def approval_code(letters: str) -> str:
    """AP-x with its letters in the agreed order."""
    return "AP-" + "".join(sorted(letters, key=LETTERS.index))


def compile_rules(rungs: Iterable[str], rules: tuple[Rule, ...]) -> Program:
    """The rules of a pack for its rungs, compiled into one table of bits."""
    table = BitTable()
    named: dict[str, Asker] = {}
    compiled = {rung: _compile_rung(rung, rules, table, named) for rung in rungs}
    return Program(table.encoder(), compiled)


def _compile_rung(rung: str, rules: tuple[Rule, ...], table: BitTable, named: dict[str, Asker]) -> RungProgram:
    lines = tuple(_line(rule, rung, table, named) for rule in rules if rung in rule.rungs)
    blockers = tuple(
        (mask, value, CODES[level])
        for level in LEVELS[: LEVELS.index("needs")]
        for line in lines
        if line.rule.gives == level
        for mask, value in line.cubes
    )
    letters = tuple((letter, cubes) for letter in LETTERS if (cubes := _cubes(lines, "needs", letter)))
    levels = {CODES[level]: tuple(line for line in lines if line.rule.gives == level) for level in LEVELS}
    return RungProgram(rung, lines, levels, blockers, letters, _cubes(lines, "authorised", None))


def _line(rule: Rule, rung: str, table: BitTable, named: dict[str, Asker]) -> Line:
    condition = rule.condition(rung)
    cubes = ALWAYS if condition is None else table.cubes(condition)
    ask = None if rule.when is None else compile_reason(rule.when.node, named)
    exceptions = tuple(compile_reason(exception.node(), named) for exception in rule.exceptions(rung))
    return Line(rule, condition, cubes, ask, exceptions, Cited.of(rule))


def _cubes(lines: tuple[Line, ...], level: str, letter: str | None) -> tuple[Cube, ...]:
    found = (c for line in lines if line.rule.gives == level and line.rule.letter == letter for c in line.cubes)
    return tuple(dict.fromkeys(found))
