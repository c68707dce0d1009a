"""A pack held against a few thousand sets of facts, one bit for each set; what none of them shows is then proved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from roe_trainer.doctrine.folder import is_own
from roe_trainer.doctrine.library import fact_library
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.possible import Possible
from roe_trainer.doctrine.program import ALWAYS, Program
from roe_trainer.doctrine.program import Line as RuleLine
from roe_trainer.doctrine.rules import Rule, RuleException, all_exceptions
from roe_trainer.files.problems import Shown
from roe_trainer.files.yaml_text import Document
from roe_trainer.law.bits import BitTable, Cube
from roe_trainer.law.clauses import Undecided
from roe_trainer.law.condition import Condition
from roe_trainer.law.kinds import FactKind, Facts, FactValue
from roe_trainer.words.line import Line, line

NUMBERS = (0, 1, 120)
Where = int
"""Sets of facts in which something holds: bit n stands for set n."""


class Examined:
    """A pack with the sets it is examined on: its scenes, every case there is, one change around each scene."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.sets: tuple[Facts, ...] = tuple(fact_sets(pack))
        self.everywhere: Where = (1 << len(self.sets)) - 1

    @property
    def program(self) -> Program:
        """Its rules compiled."""
        return self.pack.program

    @cached_property
    def possible(self) -> Possible:
        """The same rules over every set of facts there can be."""
        return Possible(self.pack.vocabulary, self.pack.rules, self.program.rungs)

    def find(self, *literals: int) -> Facts | None:
        """A consistent set of facts on which all of them hold; None when there is none or it cannot be told."""
        try:
            return self.possible.sets.find(*literals)
        except Undecided:
            return None

    def never(self, *literals: int) -> bool:
        """Whether it is proved that no consistent set of facts has all of them."""
        try:
            return not self.possible.sets.possible(*literals)
        except Undecided:
            return False

    @cached_property
    def states(self) -> tuple[int, ...]:
        """Each set as a state of the program."""
        return tuple(self.program.encoder.encode(facts) for facts in self.sets)

    @cached_property
    def speaking(self) -> dict[tuple[str, str], Where]:
        """Where each rule speaks, by rung and rule."""
        return {
            (rung, each.rule.id): _where(self.states, each.cubes)
            for rung, program in self.program.rungs.items()
            for each in program.lines
        }

    @cached_property
    def verdicts(self) -> dict[str, tuple[str, ...]]:
        """The verdict of each rung on each set."""
        return {rung: tuple(each.verdict(s) for s in self.states) for rung, each in self.program.rungs.items()}

    def would_speak(self, rule: Rule) -> Where:
        """Where a rule would speak if it had no exceptions."""
        return self._parts[id(rule)]

    def excepts(self, exception: RuleException) -> Where:
        """Where an exception holds, its own exceptions taken out."""
        return self._parts[id(exception)]

    def excepts_at_first(self, exception: RuleException) -> Where:
        """Where an exception would hold if it had none of its own."""
        return self._parts[id(exception.when)]

    @cached_property
    def duty_pages(self) -> dict[str, Document]:
        """The page of every duty by its id."""
        return {document.data["duty"]: document for document in self.pack.folder.duties.values()}

    def own(self, rule: Rule) -> bool:
        """Whether the page of a rule belongs to this pack and not to its base."""
        return self.own_page(self.pack.folder.rules[rule.id].document)

    def own_page(self, document: Document) -> bool:
        """Whether a file belongs to this pack and not to its base."""
        return is_own(self.pack.folder, document)

    @cached_property
    def _parts(self) -> dict[int, Where]:
        table = BitTable()
        cubes: dict[int, tuple[Cube, ...]] = {}
        for rule in self.pack.rules:
            cubes[id(rule)] = ALWAYS if rule.when is None else table.cubes(rule.when)
            for exception in all_exceptions(rule.unless):
                cubes[id(exception.when)] = table.cubes(exception.when)
                cubes[id(exception)] = table.cubes(Condition(exception.node()))
        encoder = table.encoder()
        states = tuple(encoder.encode(facts) for facts in self.sets)
        return {key: _where(states, each) for key, each in cubes.items()}

    def rung_lines(self) -> Iterator[tuple[str, RuleLine]]:
        """Every rule on every rung."""
        for rung, program in self.program.rungs.items():
            for each in program.lines:
                yield rung, each

    def open_with(self, rung: str, found: Line) -> Line:
        """A fault with a scene in which the rung has an answer that is not a plain no, and that answer."""
        codes = self.verdicts[rung]
        best = max(range(len(codes)), key=lambda n: (codes[n] not in ("NA", "X"), -len(self.sets[n]), -n))
        scene = scene_words(self.pack, self.sets[best])
        return line("doctrine-check-for-example-code", found=found, code=codes[best], scene=scene)

    def speaks_with(self, rule: Rule, found: Shown) -> Shown:
        """A fault with a scene on which the rule speaks, as an example of where it matters, when one was tried."""
        where = 0
        for rung in rule.rungs:
            where |= self.speaking.get((rung, rule.id), 0)
        return line("doctrine-check-for-example", found=found, scene=self.scene(where)) if where else found

    def scene(self, where: Where) -> Shown:
        """The plainest of some sets of facts: what in it is not the default."""
        first = min(positions(where), key=lambda number: (len(self.sets[number]), number))
        return scene_words(self.pack, self.sets[first])


def positions(where: Where) -> Iterator[int]:
    """Numbers of the sets that are in it."""
    number = 0
    while where:
        if where & 1:
            yield number
        where >>= 1
        number += 1


def scene_words(pack: Pack, facts: Facts) -> Shown:
    """A set of facts in one line, by the names and values that files use."""
    known = {name: value for name, value in facts.items() if value != pack.vocabulary.default(name)}
    words = [name if value is True else f"{name} {value}" for name, value in known.items()]
    return ", ".join(words) or line("doctrine-nothing-known")


def fact_sets(pack: Pack) -> Iterator[Facts]:
    """Consistent sets of facts, each once, always in the same order."""
    seen: set[tuple[tuple[str, FactValue], ...]] = set()
    for facts in _candidates(pack):
        plain = {n: v for n, v in sorted(facts.items()) if v != pack.vocabulary.default(n)}
        key = tuple(plain.items())
        if key not in seen and not any(rule.never.holds(plain) for rule in pack.vocabulary.consistency):
            seen.add(key)
            yield plain


def _candidates(pack: Pack) -> Iterator[Facts]:
    yield {}
    for _, facts in fact_library(pack):
        yield facts
    for scene in pack.scenes.values():
        yield scene.facts
        for name in pack.vocabulary.facts:
            for value in _values(pack.vocabulary.kinds[name]):
                yield {**scene.facts, name: value}


def _values(kind: FactKind) -> tuple[FactValue, ...]:
    if kind.inert:
        return ()
    return {"bool": (False, True), "enum": kind.values, "integer": NUMBERS}[kind.type]


def _where(states: tuple[int, ...], cubes: tuple[Cube, ...]) -> Where:
    found = 0
    for number, state in enumerate(states):
        for mask, value in cubes:
            if state & mask == value:
                found |= 1 << number
                break
    return found
