"""What judging costs over the 74 agreed cases, beside what other software needs for comparable work on this machine.

`python -m tests.benchmarks.doctrine`. Processor time, so that what else runs hardly counts. Peers are timed when they can
be imported (python-chess: legal moves of a position, Cedar: decisions over thirty policies); neither is a dependency.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from roe_trainer.doctrine.cases import read_cases
from roe_trainer.doctrine.judge import judge, verdicts
from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.law.kinds import Facts
from tests.benchmarks.figure import Figure, figure, processor_seconds

TABLE = Path(__file__).parents[1] / "doctrine" / "truth_table.yaml"
POSITIONS = (
    "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1",
    "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1",
    "r4rk1/1pp1qppp/p1np1n2/2b1p1B1/2B1P1b1/P1NP1N2/1PP1QPPP/R4RK1 w - - 0 10",
)


def microseconds_each(work: Callable[[], object], calls: int) -> float:
    """Processor time of one call out of many."""

    def many() -> None:
        for _ in range(calls):
            work()

    return processor_seconds(many) / calls * 1e6


def run(rounds: int) -> Iterator[Figure]:
    pack = load_pack("us-coast-guard")
    sets = [case.facts for case in read_cases(TABLE, pack.vocabulary)]
    asked = [(facts, rung) for facts in sets for rung in pack.by_rung]
    for rung in pack.by_rung:
        pack.turner(rung)
    fresh, all_rungs, ladder, plain, turned = [], [], [], [], []
    for _ in range(rounds):
        new, facts, whole, pairs, again = cycle(sets), cycle(sets), cycle(sets), cycle(asked), cycle(asked)
        fresh.append(microseconds_each(lambda: _not_met_before(pack, next(new)), 4 * len(sets)))  # noqa: B023
        all_rungs.append(microseconds_each(lambda: verdicts(pack, next(facts)), 4 * len(sets)))  # noqa: B023
        ladder.append(microseconds_each(lambda: _whole_ladder(pack, next(whole)), len(sets)))  # noqa: B023
        plain.append(microseconds_each(lambda: judge(pack, *next(pairs)), len(asked)))  # noqa: B023
        turned.append(microseconds_each(lambda: judge(pack, *next(again)).turns, len(asked)))  # noqa: B023
    count = len(pack.by_rung)
    yield figure(f"verdicts of all {count} rungs of a case not met before", "us", fresh, False, target=60)
    yield figure(f"verdicts of all {count} rungs of a case met before", "us", all_rungs, False, target=60)
    yield figure(f"whole ladder of {count} rungs with every explanation and smallest change", "us", ladder, False)
    yield figure("one ruling, explained", "us", plain, False, target=140)
    yield figure("one ruling, explained, with the smallest change", "us", turned, False)
    loads = [processor_seconds(_load_anew) * 1000 for _ in range(rounds)]
    yield figure(f"reading and building a pack of {len(pack.rules)} rules", "ms", loads, False, target=150)
    yield from _chess(rounds)
    yield from _cedar(rounds)


def _not_met_before(pack: Pack, facts: Facts) -> None:
    """The same verdicts without looking up what is remembered of facts that were judged before."""
    program = pack.program
    state = program.encoder.derive(program.encoder.answers(facts))
    for each in program.rungs.values():
        each.verdict(state)


def _whole_ladder(pack: Pack, facts: Facts) -> None:
    for rung in pack.by_rung:
        assert judge(pack, facts, rung).turns


def _load_anew() -> None:
    from datetime import date

    from roe_trainer.doctrine.build import build_parts
    from roe_trainer.doctrine.folder import find_pack, read_folder
    from roe_trainer.law.vocabulary import load_vocabulary

    folder = read_folder(find_pack("us-coast-guard"))
    switches = {name: switch.default for head in folder.heads for name, switch in head.switches.items()}
    build_parts(folder, load_vocabulary(), date(2026, 11, 22), switches)


def _chess(rounds: int) -> Iterator[Figure]:
    try:
        import chess
    except ImportError:
        return
    boards: list[Any] = [chess.Board(position) for position in POSITIONS]
    values = []
    for _ in range(rounds):
        each = cycle(boards)
        values.append(microseconds_each(lambda: list(next(each).legal_moves), 900))  # noqa: B023
    yield figure("peer: python-chess, all legal moves of a position", "us", values, False)


def _cedar(rounds: int) -> Iterator[Figure]:
    try:
        import cedarpy
    except ImportError:
        return
    lines = []
    for act in range(15):
        lines.append(
            f'permit(principal, action == Action::"act{act}", resource) when '
            f"{{ context.level >= {act % 6} && context.range_m < {500 + 50 * act} && context.warned }};"
        )
        lines.append(
            f'forbid(principal, action == Action::"act{act}", resource) when '
            f"{{ context.in_territorial_sea && !context.consent && {act} > 5 }};"
        )
    entities = json.dumps([{"uid": {"type": "Ship", "id": name}, "attrs": {}, "parents": []} for name in ("own", "t1")])
    context = {"level": 3, "range_m": 600, "warned": True, "in_territorial_sea": False, "consent": False}
    requests = [
        {"principal": 'Ship::"own"', "action": f'Action::"act{act}"', "resource": 'Ship::"t1"', "context": context}
        for act in range(15)
    ]
    policies: Any = "\n".join(lines)
    known: Any = entities
    if hasattr(cedarpy, "PolicySet"):
        policies, known = cedarpy.PolicySet.from_str(policies), cedarpy.Entities.from_json_str(entities)
    values = [
        microseconds_each(lambda: cedarpy.is_authorized_batch(requests, policies, known), 50) for _ in range(rounds)
    ]
    yield figure("peer: Cedar, fifteen actions in one batch", "us", values, False)


def main() -> None:
    for each in run(5):
        print(each, flush=True)


if __name__ == "__main__":
    main()
