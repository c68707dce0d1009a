"""Consequences: the same watch from one decision on, with other dice. Shown as shares, never part of a score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roe_trainer.ladder.decisions import Decision
from roe_trainer.records.branch import branch
from roe_trainer.scoring.findings import JudgedAct, Score
from roe_trainer.session.record import Decided, Record
from roe_trainer.session.replay import pack_for, source_of
from roe_trainer.session.session import Session
from roe_trainer.words.line import Arg

# far above any seed a person types, so that a re-run never repeats a watch
_OTHER_DICE = 1_000_003
RESULTS = ("killed_or_missing", "hurt", "taken_off", "held", "lost", "unharmed")


@dataclass(frozen=True, slots=True)
class Consequences:
    """How often each of RESULTS came about in `runs` re-runs, with the act and without it, and what did come about."""

    action: int
    tick: int
    act: Arg
    subject: str
    runs: int
    with_act: dict[str, int]
    without: dict[str, int]
    happened: tuple[str, ...]


def turning_point(score: Score) -> JudgedAct | None:
    """The act whose consequences are worth asking about: the costliest, else the first use of force."""
    judged = [act for act in score.decisions if act.code and not act.refused]
    worst = max(judged, key=lambda act: (bool(act.critical), act.loss, -act.number), default=None)
    if worst is not None and worst.loss:
        return worst
    return next((act for act in judged if act.force_used >= 2), None)


def consequences(record: Record, ended: Session, act: JudgedAct, runs: int) -> Consequences:
    """Run the watch again from just before an act, so many times with it and so many times without."""
    subject = act.subject or ""
    before, rest = _before(record, act.number)
    with_act: dict[str, int] = dict.fromkeys(RESULTS, 0)
    without: dict[str, int] = dict.fromkeys(RESULTS, 0)
    for number in range(1, runs + 1):
        for counts, lines in ((with_act, rest), (without, rest[1:])):
            for result in results_of(_run_on(before, lines, ended.tick, number), subject):
                counts[result] += 1
    happened = results_of(ended, subject)
    return Consequences(act.number, act.tick, act.act, subject, runs, with_act, without, happened)


def results_of(session: Session, track: str) -> tuple[str, ...]:
    """What a watch came to for one contact and its people."""
    vessel = session.world.vessels[session.observer.vessels[track]]
    dead = any(person.state in ("dead", "missing") for person in vessel.people)
    hurt = any(person.wounded or person.state == "hurt" for person in vessel.people)
    found = {
        "killed_or_missing": dead,
        "hurt": hurt,
        "taken_off": any(person.state == "recovered" for person in vessel.people),
        "held": vessel.hold == "SEIZED",
        "lost": vessel.state != "afloat" or vessel.hold == "LOST_OR_GONE",
        "unharmed": not dead and not hurt,
    }
    return tuple(result for result in RESULTS if found[result])


def _before(record: Record, number: int) -> tuple[Session, Sequence[Decided]]:
    """The session just before decision `number`, and the decisions from there on."""
    source = source_of(record.header)
    session = Session.start(source, pack_for(source), record.header.seed, record.header.mode)
    decided = [line for line in record.lines if isinstance(line, Decided)]
    for position, line in enumerate(decided):
        session.advance(line.tick - session.tick)
        if line.number == number:
            return session, decided[position:]
        session.decide(Decision.from_data(line.decision_data()))
    raise ValueError(number)


def _run_on(before: Session, lines: Sequence[Decided], until: int, number: int) -> Session:
    session = branch(before)
    session.world.seed += number * _OTHER_DICE
    for line in lines:
        session.advance(line.tick - session.tick)
        session.decide(Decision.from_data(line.decision_data()))
    session.advance(until - session.tick)
    return session
