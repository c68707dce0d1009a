"""Simulated seconds a second with sensors, facts, rules, duties and record, as a headless run has them."""

from __future__ import annotations

import time
from collections.abc import Iterator

from roe_trainer.doctrine.judge import verdicts
from roe_trainer.session.session import Session
from tests.benchmarks.figure import Figure, figure
from tests.benchmarks.peers.run import PEERS, Speeds, environments, figures, one_round
from tests.benchmarks.watches import watch

AIMS = {20: 10_000, 200: 1_500}
WATCH_S = 3_600


def _stand(session: Session) -> None:
    """An hour of watch; once a minute every contact is held against the whole ladder, as a scripted player does."""
    for _ in range(WATCH_S // 60):
        session.advance(60)
        for track in session.picture.contacts:
            verdicts(session.pack, session.fact_base.facts(track))


def _one(contacts: int) -> Speeds:
    with watch(contacts) as session:
        session.advance(60)
        clock, busy = time.perf_counter(), time.process_time()
        _stand(session)
        clock, busy = time.perf_counter() - clock, time.process_time() - busy
        if len(session.picture.contacts) < contacts * 9 // 10:
            raise RuntimeError(f"only {len(session.picture.contacts)} of {contacts} contacts were held")
        return WATCH_S / clock, WATCH_S / busy


def run(rounds: int, peers: bool = False) -> Iterator[Figure]:
    """Ours, and with `peers` theirs, round by round in turn."""
    ours: dict[int, list[Speeds]] = {contacts: [] for contacts in AIMS}
    theirs: dict[tuple[str, str], list[Speeds]] = {}
    if not peers:
        for _ in range(rounds):
            _round(ours)
    else:
        with environments() as found:
            for _ in range(rounds):
                _round(ours)
                for name, script, _requirement in PEERS:
                    speeds = one_round(found[name], script) if name in found else {}
                    for number, speed in speeds.items():
                        theirs.setdefault((name, number), []).append(speed)
    for contacts, speeds_of in ours.items():
        what = f"watch with {contacts} contacts, all in"
        yield figure(what, "sim-s/s", [clock for clock, _ in speeds_of], target=AIMS[contacts])
        yield figure("  the same by processor time", "sim-s/s", [busy for _, busy in speeds_of])
    yield from figures(theirs)


def _round(ours: dict[int, list[Speeds]]) -> None:
    for contacts, values in ours.items():
        values.append(_one(contacts))
