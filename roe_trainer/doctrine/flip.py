"""The smallest change of facts, open to the watch, that turns a verdict into authorised or a duty.

Any such change has to silence every rule that stands in the way and mend every contradiction it causes. So the
search takes one of those at a time and tries the open changes of the facts it reads: one change, then two, and so on.
What it finds first is smallest, and what it does not find is not there, up to MAX_CHANGES.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from roe_trainer.doctrine.program import RungProgram
from roe_trainer.doctrine.ruling import Change, Turns
from roe_trainer.law.bits import BitTable, Cube, Encoder
from roe_trainer.law.kinds import Facts, FactValue
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.law.watch_open import Open, load_watch_open
from roe_trainer.words.line import Quoted

MAX_CHANGES = 16

Changes = dict[str, FactValue]
Step = tuple[str, FactValue]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something to be silenced: a rule that blocks, or a contradiction. `reads` are the facts that can do it."""

    cubes: tuple[Cube, ...]
    reads: tuple[str, ...]

    def stands(self, state: int) -> bool:
        """Whether it holds in a state."""
        return any(state & mask == value for mask, value in self.cubes)


class Turner:
    """Finds the smallest turn for one rung of one pack, on a table of bits with only what that rung reads."""

    def __init__(self, program: RungProgram, vocabulary: Vocabulary) -> None:
        self.rung = program.rung
        self.vocabulary = vocabulary
        table = BitTable()
        rules: dict[str, list[Obstacle]] = {}
        for line in program.lines:
            cubes = ((0, 0),) if line.condition is None else table.cubes(line.condition)
            reads = () if line.condition is None else line.condition.reads
            rules.setdefault(line.rule.gives, []).append(Obstacle(cubes, reads))
        self.hard = (*rules.get("moot", ()), *rules.get("prohibited", ()))
        self.duty = tuple(rules.get("duty", ()))
        self.basis = tuple(rules.get("authorised", ()))
        # what is soft gives way to a duty as well, so the facts of duties can overcome it too
        duties = tuple(fact for each in self.duty for fact in each.reads)
        soft = (*rules.get("premature", ()), *rules.get("needs", ()))
        self.soft = tuple(Obstacle(each.cubes, tuple(dict.fromkeys((*each.reads, *duties)))) for each in soft)
        self.contradictions = tuple(
            Obstacle(table.cubes(rule.never), rule.never.reads) for rule in vocabulary.consistency
        )
        bases = (fact for each in self.basis for fact in each.reads)
        self.no_basis = Obstacle((), tuple(dict.fromkeys((*bases, *duties))))
        self.encoder: Encoder = table.encoder()
        self.open: dict[str, list[Open]] = {}
        for each in load_watch_open():
            if each.serves(self.rung):
                self.open.setdefault(each.fact, []).append(each)

    def turn(self, facts: Facts) -> Turns:
        """The smallest change; () when none is needed, None when none that is open to the watch would do."""
        for size in range(MAX_CHANGES + 1):
            search = _Search(self, facts)
            found = search.within({}, size)
            if found is not None:
                return tuple(Change(fact, value, self._words(fact, value)) for fact, value in found.items())
            if not search.cut:
                return None
        return None

    def obstacles(self, state: int) -> list[Obstacle]:
        """What stands in the way in a state; empty when the verdict is authorised or a duty and nothing contradicts."""
        found = [each for each in self.contradictions if each.stands(state)]
        found += [each for each in self.hard if each.stands(state)]
        if any(each.stands(state) for each in self.duty):
            return found
        found += [each for each in self.soft if each.stands(state)]
        if not any(each.stands(state) for each in self.basis):
            found.append(self.no_basis)
        return found

    def steps(self, obstacle: Obstacle, facts: Facts, changes: Changes) -> list[Step]:
        """Open changes of the facts an obstacle reads, those already changed left out."""
        return [
            (fact, value)
            for fact in obstacle.reads
            if fact in self.open and fact not in changes
            for value in self._values(fact, facts)
        ]

    def _values(self, fact: str, facts: Facts) -> Iterator[FactValue]:
        now = facts.get(fact, self.vocabulary.default(fact))
        return (each.value for each in self.open[fact] if each.starts_at(now))

    def _words(self, fact: str, value: FactValue) -> Quoted:
        return next(Quoted(each.words) for each in self.open[fact] if each.value == value)


class _Search:
    """One search up to a number of changes; `cut` tells whether it had to stop somewhere for lack of changes."""

    def __init__(self, turner: Turner, facts: Facts) -> None:
        self.turner = turner
        self.facts = facts
        self.cut = False
        self.seen: set[frozenset[Step]] = set()

    def within(self, changes: Changes, left: int) -> Changes | None:
        """The changes with at most `left` more that leave nothing in the way; None when there are none."""
        state = self.turner.encoder.encode({**self.facts, **changes})
        obstacles = self.turner.obstacles(state)
        if not obstacles:
            return changes
        choices = sorted((self.turner.steps(each, self.facts, changes) for each in obstacles), key=len)
        fewest = choices[0]
        if not fewest:
            return None
        if _least_needed(choices) > left:
            self.cut = True
            return None
        for fact, value in fewest:
            tried = {**changes, fact: value}
            key = frozenset(tried.items())
            if key in self.seen:
                continue
            self.seen.add(key)
            found = self.within(tried, left - 1)
            if found is not None:
                return found
        return None


def _least_needed(choices: list[list[Step]]) -> int:
    """A lower bound of the changes still needed: obstacles that have no fact in common each need one of their own."""
    taken: set[str] = set()
    count = 0
    for steps in choices:
        facts = {fact for fact, _ in steps}
        if not facts & taken:
            taken |= facts
            count += 1
    return count
