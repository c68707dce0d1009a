"""Windows of a scenario's own, put beside those of its pack: what this one watch was told to do, and by when."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.window import Window, parse_window
from roe_trainer.files.problems import Problem, Unreadable, show_choices
from roe_trainer.files.yaml_text import Document, Path_, parse_yaml
from roe_trainer.law.condition import ConditionError
from roe_trainer.scenario.loaded import ScenarioText

_JOINED: dict[tuple[Pack, str], Pack] = {}


def with_own_windows(pack: Pack, source: ScenarioText) -> Pack:
    """The pack with the scenario's own windows after its own; raises Unreadable with every problem of theirs."""
    if not source.model.windows:
        return pack
    key = (pack, source.digest)
    if key not in _JOINED:
        _JOINED[key] = replace(pack, windows=(*pack.windows, *_own(pack, source)))
    return _JOINED[key]


def _own(pack: Pack, source: ScenarioText) -> tuple[Window, ...]:
    document = parse_yaml(source.text, source.file)
    problems: list[Problem] = []
    own: dict[str, Window] = {}
    for position, model in enumerate(source.model.windows):
        place: Path_ = ("windows", position)
        try:
            window = parse_window(model, pack.vocabulary, pack.definitions)
        except ConditionError as error:
            problems.append(_problem(document, (*place, *error.path), str(error)))
        except ValueError as error:
            problems.append(_problem(document, place, str(error)))
        else:
            problems += _misfits(document, place, window, pack, own)
            own[window.id] = window
    if problems:
        raise Unreadable(problems)
    return tuple(own.values())


def _problem(document: Document, place: Path_, found: str) -> Problem:
    return document.problem(place, found, "a window over facts and measures")


def _misfits(document: Document, place: Path_, window: Window, pack: Pack, own: dict[str, Window]) -> list[Problem]:
    """A window that reads well and does not fit this pack: its name, its source, its critical failure."""
    found = []
    if window.id in own:
        found.append(document.problem((*place, "window"), f"{window.id} twice", "a name of its own for each window"))
    if window.source not in pack.sources:
        wanted = "a source of the catalogue, or one of the pack"
        found.append(document.problem((*place, "source"), f'the source "{window.source}"', wanted))
    criticals = [critical.id for critical in pack.marks.criticals]
    if window.critical is not None and window.critical not in criticals:
        here = (*place, "omission", "critical")
        found.append(document.problem(here, f'"{window.critical}"', show_choices(criticals) or "no critical failure"))
    return found
