"""Decisions written down beforehand, to be put to a watch at their times."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import Field

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.problems import Problem, Unreadable, show_value
from roe_trainer.files.yaml_text import Document, read_yaml
from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.session.record import MAX_TICK, DecisionData, decision_fields
from roe_trainer.session.session import Outcome, Session
from roe_trainer.words.line import line


class TimedDecision(DecisionData):
    """A decision and the second of the watch in which it is taken."""

    tick: int = Field(ge=0, le=MAX_TICK)


class Script(Strict):
    """A file of decisions, in the order in which they are taken."""

    decisions: list[TimedDecision] = Field(max_length=10_000)


def read_script(path: Path | str) -> tuple[tuple[int, Decision], ...]:
    """Ticks and decisions of a YAML or JSON file; raises Unreadable with every problem."""
    document = read_yaml(path)
    script = validate(Script, document)
    problems = list(_problems(document, script))
    if problems:
        raise Unreadable(problems)
    return tuple((one.tick, Decision.from_data(decision_fields(one, leave_out={"tick"}))) for one in script.decisions)


def _problems(document: Document, script: Script) -> Iterable[Problem]:
    last = 0
    for number, one in enumerate(script.decisions):
        place = ("decisions", number)
        if one.tick < last:
            yield document.problem((*place, "tick"), str(one.tick), line("session-want-later", tick=last))
        last = max(last, one.tick)
        measure = MEASURES.get(one.measure)
        if measure is None:
            yield document.unknown((*place, "measure"), one.measure, MEASURES)
        else:
            for why in measure.option_problems(dict(one.options)):
                yield document.problem(
                    (*place, "options"),
                    show_value(dict(one.options)),
                    line("session-want-options", measure=one.measure, why=why),
                )


def play_script(session: Session, script: Iterable[tuple[int, Decision]]) -> list[Outcome]:
    """Put the decisions to a session at their times and let it run to its end; what came of each, in order."""
    outcomes = []
    for tick, decision in script:
        session.advance(tick - session.tick)
        outcomes.append(session.decide(decision))
    while not session.finished:
        session.advance(session.scenario.ends_after_min * 60 - session.tick)
    return outcomes
