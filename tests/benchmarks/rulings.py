"""What a ruling costs: all rungs of one contact, one rung with its explanation, and what can be done now."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.doctrine.judge import verdicts
from tests.benchmarks.figure import Figure, figure, microseconds_each
from tests.benchmarks.watches import watch


def run(rounds: int) -> Iterator[Figure]:
    codes, every, one, offers = [], [], [], []
    with watch(20, recorded=False) as session:
        session.advance(600)
        track = next(iter(session.picture.contacts))
        rung = session.pack.rungs[-1].id
        for _ in range(rounds):
            facts = dict(session.fact_base.facts(track))
            codes.append(microseconds_each(lambda facts=facts: verdicts(session.pack, facts), 100))  # type: ignore[misc]
            every.append(microseconds_each(lambda: session.rulings(track), 20))
            one.append(microseconds_each(lambda: session.ruling(track, rung), 200))
            offers.append(microseconds_each(lambda: session.options(track), 50))
        rungs = len(session.pack.rungs)
    yield figure(f"verdicts of all {rungs} rungs on a contact", "us", codes, more_is_better=False, target=100)
    yield figure(f"rulings of all {rungs} rungs of a contact, explained", "us", every, more_is_better=False)
    yield figure("ruling of one rung, explained", "us", one, more_is_better=False, target=140)
    yield figure("what can be done now with a contact, with the reasons why not", "us", offers, more_is_better=False)
