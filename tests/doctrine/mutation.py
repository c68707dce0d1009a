"""How many wrong packs the cases and the frozen corpus tell from the right one.

A wrong pack is told by a verdict, by the rules that are named for it, or by the legal bases that it takes as right: a right
verdict for a wrong reason is wrong.

A survivor listed in `survivors.txt` is proved to be no mistake at all: on no consistent set of facts does any rung get
another verdict, reason or basis, because consistency implies the part dropped, or because a graver rule always decides.

`python -m tests.doctrine.mutation` prints the share and every survivor, `--prove` each survivor with a proof or with the
set of facts that would kill it. `--freeze` writes the corpus anew and `--review` the list of survivors; both are only
right after a change of the law that was meant.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.library import fact_library
from roe_trainer.doctrine.possible import Possible
from roe_trainer.doctrine.program import Program, RungProgram, compile_rules
from roe_trainer.doctrine.rules import Rule
from tests.doctrine.mutants import Mutant, mutants
from tests.doctrine.states import KINDS, PACK, FactSet, from_bytes

CORPUS = Path(__file__).with_name("corpus.json")
POINTED = Path(__file__).with_name("pointed_states.json")
REVIEWED = Path(__file__).with_name("survivors.txt")
SIZE = 2000
SEED = 20261122
BASES = ("authorised", "duty")

State = tuple[FactSet, dict[str, str]]
Answers = dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]]
"""By rung: the verdict, the rules that are named for it, and the legal bases that may rightly be stated."""


@dataclass(frozen=True)
class Tally:
    """What became of all mutants: killed by the cases alone, by the corpus alone, by either, and who is left."""

    made: int
    by_cases: int
    by_corpus: int
    killed: int
    left: tuple[Mutant, ...]

    @property
    def survivors(self) -> tuple[str, ...]:
        return tuple(mutant.what for mutant in self.left)

    def __str__(self) -> str:
        share = self.killed * 1000 // self.made
        lines = [
            f"{self.made} mutants: {self.by_cases} killed by the cases, {self.by_corpus} by the corpus, "
            f"{self.killed} by either ({share // 10}.{share % 10} %)"
        ]
        return "\n".join([*lines, *(f"  survives: {name}" for name in self.survivors)])


def drawn_states() -> Iterator[FactSet]:
    """The sets of facts of the corpus, always the same."""
    dice = random.Random(SEED)
    seen: set[str] = set()
    while len(seen) < SIZE:
        facts = from_bytes(dice.randbytes(len(KINDS) + 1))
        plain = {name: value for name, value in sorted(facts.items()) if value != PACK.vocabulary.default(name)}
        key = json.dumps(plain)
        if key not in seen:
            seen.add(key)
            yield plain


def freeze() -> None:
    """Write the corpus, drawn states and those found to point at a mistake, with the verdicts of the pack as it is."""
    rungs = list(PACK.by_rung)
    states = (*drawn_states(), *json.loads(POINTED.read_text(encoding="utf-8")))
    lines = [json.dumps([facts, list(verdicts(PACK, facts).values())]) for facts in states]
    CORPUS.write_text(
        f'{{"rungs": {json.dumps(rungs)},\n"states": [\n' + ",\n".join(lines) + "\n]}\n", encoding="utf-8"
    )


def corpus() -> list[State]:
    """The frozen states with their verdicts."""
    data = json.loads(CORPUS.read_text(encoding="utf-8"))
    return [(facts, dict(zip(data["rungs"], codes, strict=True))) for facts, codes in data["states"]]


def case_states() -> list[State]:
    """The facts of every case there is, with the verdicts they have under the default switches."""
    return [(dict(facts), verdicts(PACK, facts)) for _, facts in fact_library(PACK)]


def tally(every: int = 1) -> Tally:
    """Make the mutants (or one in so many) and try to kill each."""
    cases, frozen = case_states(), corpus()
    made = by_cases = by_corpus = killed = 0
    survivors = []
    answers = [[(facts, answered(PACK.program, facts)) for facts, _ in states] for states in (cases, frozen)]
    for number, mutant in enumerate(mutants(PACK)):
        if number % every:
            continue
        made += 1
        here, there = (_differs(mutant, states) for states in answers)
        by_cases += here
        by_corpus += there
        killed += here or there
        if not (here or there):
            survivors.append(mutant)
    return Tally(made, by_cases, by_corpus, killed, tuple(survivors))


def answered(program: Program, facts: FactSet) -> Answers:
    """Verdicts and reasons; a scene nobody speaks to has no reason."""
    state = program.encoder.encode(facts)
    return {rung: _answer(each, state) for rung, each in program.rungs.items()}


def _answer(program: RungProgram, state: int) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    named = tuple(line.rule.id for line in program.deciding(state))
    bases = tuple(line.rule.id for line in program.lines if line.rule.gives in BASES and line.fires(state))
    return program.verdict(state), named, bases


def _differs(mutant: Mutant, states: list[tuple[FactSet, Answers]]) -> bool:
    program = compile_rules(mutant.rungs, mutant.rules)
    for facts, answers in states:
        if any(answers[rung] != found for rung, found in answered(program, facts).items()):
            return True
    return False


def told_apart(mutant: Mutant) -> FactSet | None:
    """A consistent set of facts that kills a mutant; None is the proof that there is none."""
    for rung in mutant.rungs:
        possible = Possible(PACK.vocabulary, (*PACK.rules, *mutant.rules), (rung,))
        right, wrong = (_everything(possible, rules, rung) for rules in (PACK.rules, mutant.rules))
        differ = possible.differ(right, wrong)
        if differ != -possible.sets.true and (found := possible.sets.find(differ)) is not None:
            return found
    return None


def _everything(possible: Possible, rules: tuple[Rule, ...], rung: str) -> dict[object, int]:
    asked: dict[object, int] = dict(possible.decides(rules, rung).items())
    bases = {rule.id: possible.speaks(rule, rung) for rule in rules if rule.gives in BASES and rung in rule.rungs}
    return asked | bases


def prove(left: tuple[Mutant, ...]) -> None:
    """Print a proof or a killing set of facts for each."""
    for mutant in left:
        found = told_apart(mutant)
        print(f"{'the same' if found is None else json.dumps(found)}  {mutant.what}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.doctrine.mutation", description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the corpus anew")
    parser.add_argument("--review", action="store_true", help="write the survivors found as the list of reviewed ones")
    parser.add_argument("--every", type=int, default=1, help="only one mutant in so many")
    parser.add_argument("--prove", action="store_true", help="a proof or a killing set of facts for each survivor")
    asked = parser.parse_args()
    if asked.freeze:
        freeze()
        return
    found = tally(asked.every)
    print(found, flush=True)
    if asked.prove:
        prove(found.left)
    if asked.review:
        REVIEWED.write_text("\n".join(sorted(set(found.survivors))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
