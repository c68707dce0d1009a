"""Duties of a scenario's own, put beside those of its pack: what this one watch was told to do, and by when."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.doctrine.duty import Duty, parse_duty
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import Problem, Unreadable, reason_of, show_choices
from roe_trainer.files.yaml_text import Document, Path_
from roe_trainer.law.condition import ConditionError
from roe_trainer.scenario.load import read_text
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.words.line import Text, line

_JOINED: dict[tuple[Pack, str], Pack] = {}


def with_own_duties(pack: Pack, source: ScenarioText) -> Pack:
    """The pack with the scenario's own duties after its own; raises Unreadable with every problem of theirs."""
    if not source.model.duties:
        return pack
    key = (pack, source.digest)
    if key not in _JOINED:
        _JOINED[key] = replace(pack, duties=(*pack.duties, *_own(pack, source)))
    return _JOINED[key]


def _own(pack: Pack, source: ScenarioText) -> tuple[Duty, ...]:
    document = read_text(source.text, source.file)
    problems: list[Problem] = []
    own: dict[str, Duty] = {}
    for position, model in enumerate(source.model.duties):
        place: Path_ = ("duties", position)
        try:
            duty = parse_duty(model, pack.vocabulary, pack.definitions)
        except ConditionError as error:
            problems.append(_problem(document, (*place, *error.path), reason_of(error)))
        except ValueError as error:
            problems.append(_problem(document, place, reason_of(error)))
        else:
            problems += _misfits(document, place, duty, pack, own)
            own[duty.id] = duty
    if problems:
        raise Unreadable(problems)
    return tuple(own.values())


def _problem(document: Document, place: Path_, found: Text) -> Problem:
    return document.problem(place, found, line("doctrine-want-a-duty"))


def _misfits(document: Document, place: Path_, duty: Duty, pack: Pack, own: dict[str, Duty]) -> list[Problem]:
    """A duty that reads well and does not fit this pack: its name, its source, its critical failure."""
    found = []
    if duty.id in own:
        found.append(
            document.problem((*place, "duty"), line("session-duty-twice", duty=duty.id), line("session-want-own-name"))
        )
    if duty.source not in pack.sources:
        found.append(
            document.problem(
                (*place, "source"), line("session-unknown-source", source=duty.source), line("session-want-source")
            )
        )
    criticals = [critical.id for critical in pack.marks.criticals]
    if duty.critical is not None and duty.critical not in criticals:
        here = (*place, "omission", "critical")
        found.append(
            document.problem(
                here, f'"{duty.critical}"', show_choices(criticals) if criticals else line("session-want-no-critical")
            )
        )
    return found
