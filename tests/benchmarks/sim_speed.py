"""Simulated seconds a second with sensors, facts, rules, windows and record, as a headless run has them."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.doctrine.judge import verdicts
from roe_trainer.session.session import Session
from tests.benchmarks.figure import Figure, figure, seconds
from tests.benchmarks.peers.run import PEERS, environments, figures, one_round
from tests.benchmarks.watches import watch

AIMS = {20: 5_000, 200: 1_000}
WATCH_S = 3_600


def _stand(session: Session) -> None:
    """An hour of watch; once a minute every contact is held against the whole ladder, as a scripted player does."""
    for _ in range(WATCH_S // 60):
        session.advance(60)
        for track in session.picture.contacts:
            verdicts(session.pack, session.casebook.facts(track))


def _one(contacts: int) -> float:
    with watch(contacts) as session:
        session.advance(60)
        spent = seconds(lambda: _stand(session))
        if len(session.picture.contacts) < contacts * 9 // 10:
            raise RuntimeError(f"only {len(session.picture.contacts)} of {contacts} contacts were held")
        return WATCH_S / spent


def run(rounds: int, peers: bool = False) -> Iterator[Figure]:
    """Ours, and with `peers` theirs, round by round in turn."""
    ours: dict[int, list[float]] = {contacts: [] for contacts in AIMS}
    theirs: dict[tuple[str, str], list[float]] = {}
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
        yield figure(f"watch with {contacts} contacts, all in", "sim-s/s", speeds_of, target=AIMS[contacts])
    yield from figures(theirs)


def _round(ours: dict[int, list[float]]) -> None:
    for contacts, values in ours.items():
        values.append(_one(contacts))
