"""The judge: facts in, verdicts and rulings out. Reads a pack and what was shown, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from roe_trainer.doctrine.explain import rule_on
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.program import Program
from roe_trainer.doctrine.ruling import Ruling, Turns
from roe_trainer.law.kinds import Facts
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.words.line import Several, Text, line

Answer = TypeVar("Answer")

MAX_REQUIRED = 6
"""As many facts as a trainee can cite (SCORING, articulation)."""


class FactsRefused(ValueError):
    """A set of facts that cannot be judged; `problems` names every fact, value or contradiction."""

    def __init__(self, problems: tuple[Text, ...]) -> None:
        self.problems = problems
        super().__init__(Several(problems, "semicolon"))


def refuse_facts(vocabulary: Vocabulary, facts: Facts) -> None:
    """Raise FactsRefused when a fact or value is unknown or the set contradicts itself."""
    wrong = tuple(p for name, value in facts.items() if (p := vocabulary.problem(name, value)) is not None)
    problems: tuple[Text, ...] = wrong or vocabulary.inconsistencies(facts)
    if problems:
        raise FactsRefused(problems)


def verdicts(pack: Pack, facts: Facts) -> dict[str, str]:
    """The code of every rung of the pack, in ladder order. Raises FactsRefused for an unknown fact or value."""
    return _asked(pack, facts, pack.program.verdicts)


def judge(pack: Pack, facts: Facts, rung: str) -> Ruling:
    """The ruling on one rung. Raises FactsRefused for an unknown fact or value, ValueError for an unknown rung."""
    program = pack.program
    if rung not in program.rungs:
        raise ValueError(line("doctrine-no-rung", rung=repr(rung), pack=pack.id, rungs=", ".join(program.rungs)))
    state = _state(pack, program, facts)
    known = dict(facts)

    def turns() -> Turns:
        return pack.turner(rung).turn(known)

    return rule_on(pack, program.rungs[rung], state, facts, turns)


def right_bases(pack: Pack, facts: Facts, rung: str) -> tuple[str, ...]:
    """Ids of the legal bases of a rung that hold on these facts, those of the pack's own order first."""
    program = pack.program
    state = _state(pack, program, facts)
    lines = program.rungs[rung].lines
    return tuple(line.rule.id for line in lines if line.rule.gives in ("authorised", "duty") and line.fires(state))


def required_facts(pack: Pack, facts: Facts, rung: str) -> tuple[str, ...]:
    """The first facts that carry the ruling, at most as many as can be cited."""
    return carrying_facts(pack, facts, rung)[:MAX_REQUIRED]


def carrying_facts(pack: Pack, facts: Facts, rung: str) -> tuple[str, ...]:
    """Every fact that carries the ruling: what its rules stand on, then what would change it if it fell away."""
    ruling = judge(pack, facts, rung)
    carried = [read.fact for read in ruling.reads if not read.exception]
    carried += [name for name in facts if name not in carried and _but_for(pack, facts, rung, ruling.code, name)]
    shown = [
        name for name in carried if facts.get(name, pack.vocabulary.default(name)) != pack.vocabulary.default(name)
    ]
    return tuple(shown)


def _but_for(pack: Pack, facts: Facts, rung: str, code: str, name: str) -> bool:
    """Would the verdict be another one, had this fact never been shown?"""
    program = pack.program
    without = {fact: value for fact, value in facts.items() if fact != name}
    return program.rungs[rung].verdict(_state(pack, program, without)) != code


def _state(pack: Pack, program: Program, facts: Facts) -> int:
    return _asked(pack, facts, program.encoder.encode)


def _asked(pack: Pack, facts: Facts, answer: Callable[[Facts], Answer]) -> Answer:
    """What a compiled program answers; FactsRefused where it cannot read the facts."""
    kinds = pack.vocabulary.kinds
    if not facts.keys() <= kinds.keys():
        unknown = (pack.vocabulary.problem(n, v) for n, v in facts.items() if n not in kinds)
        raise FactsRefused(tuple(problem for problem in unknown if problem is not None))
    try:
        return answer(facts)
    except (KeyError, TypeError):
        problems = (pack.vocabulary.problem(name, value) for name, value in facts.items())
        raise FactsRefused(tuple(problem for problem in problems if problem is not None)) from None
