"""How many wrong packs the cases and the frozen corpus tell from the right one.

A survivor listed in `survivors.txt` was looked at: in thousands of tries no consistent set of facts was found on
which it differs, because consistency implies the part dropped, or because another rule rules the same.

`python -m tests.doctrine.mutation` prints the share and every survivor. `--freeze` writes the corpus anew and
`--review` the list of survivors; both are only right after a change of the law that was meant.
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
from roe_trainer.doctrine.program import GAP, compile_rules
from tests.doctrine.mutants import Mutant, mutants
from tests.doctrine.states import KINDS, PACK, FactSet, from_bytes

CORPUS = Path(__file__).with_name("corpus.json")
POINTED = Path(__file__).with_name("pointed_states.json")
REVIEWED = Path(__file__).with_name("survivors.txt")
SIZE = 2000
SEED = 20261122

State = tuple[FactSet, dict[str, str]]


@dataclass(frozen=True)
class Tally:
    """What became of all mutants: killed by the cases alone, by the corpus alone, by either, and who is left."""

    made: int
    by_cases: int
    by_corpus: int
    killed: int
    survivors: tuple[str, ...]

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
    for number, mutant in enumerate(mutants(PACK)):
        if number % every:
            continue
        made += 1
        here, there = _differs(mutant, cases), _differs(mutant, frozen)
        by_cases += here
        by_corpus += there
        killed += here or there
        if not (here or there):
            survivors.append(mutant.what)
    return Tally(made, by_cases, by_corpus, killed, tuple(survivors))


def _differs(mutant: Mutant, states: list[State]) -> bool:
    program = compile_rules(mutant.rungs, mutant.rules)
    rungs = tuple(program.rungs.items())
    for facts, codes in states:
        state = program.encoder.encode(facts)
        for rung, each in rungs:
            code = each.verdict(state)
            # a scene nobody speaks to is a difference too, though it reads as premature
            if code != codes[rung] or (code == GAP and not each.deciding(state)):
                return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.doctrine.mutation", description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the corpus anew")
    parser.add_argument("--review", action="store_true", help="write the survivors found as the list of reviewed ones")
    parser.add_argument("--every", type=int, default=1, help="only one mutant in so many")
    asked = parser.parse_args()
    if asked.freeze:
        freeze()
        return
    found = tally(asked.every)
    print(found)
    if asked.review:
        REVIEWED.write_text("\n".join(sorted(set(found.survivors))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
