"""The library of scenarios: those shipped and those the user has made, as cards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from roe_trainer.files.places import data_dir, scenario_root
from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices, show_value
from roe_trainer.files.translations import untranslated
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.scenario.models import Level
from roe_trainer.words.line import Line, line

LEVELS: tuple[str, ...] = get_args(Level)


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A scenario of the library; `problem` is set, and `source` absent, when its file cannot be read."""

    path: Path
    shipped: bool
    source: ScenarioText | None
    problem: Line | None = None


def user_folder() -> Path:
    """Where a user's own scenarios lie."""
    return data_dir() / "scenarios"


def shipped() -> list[ScenarioCard]:
    """Cards of the shipped scenarios, easiest first."""
    return _cards(scenario_root(), True)


def library() -> list[ScenarioCard]:
    """Shipped scenarios, then the user's own; a broken file of the user's is a card with its problem."""
    return shipped() + _cards(user_folder(), False)


def find(word: str) -> Path:
    """The file of a scenario given by path, or by name from the library; raises Unreadable with the nearest name."""
    given = Path(word)
    if given.suffix in (".yaml", ".yml") or len(given.parts) > 1:
        return given
    folders = (scenario_root(), user_folder())
    known = {file.stem: file for folder in folders for file in untranslated(folder.glob("*.yaml"))}
    if word in known:
        return known[word]
    found = line("scenario-none-called", name=show_value(word))
    expected = line("scenario-file-or-name", known=show_choices(known))
    raise Unreadable([Problem(word, None, None, "", found, expected, nearest(word, known))])


def _cards(folder: Path, is_shipped: bool) -> list[ScenarioCard]:
    if not folder.is_dir():
        return []
    cards = [_card(path, is_shipped) for path in untranslated(folder.glob("*.yaml"))]
    return sorted(cards, key=_rank)


def _card(path: Path, is_shipped: bool) -> ScenarioCard:
    try:
        return ScenarioCard(path, is_shipped, load_scenario(path))
    except Unreadable as error:
        return ScenarioCard(path, is_shipped, None, error.problems[0].text)


def _rank(card: ScenarioCard) -> tuple[int, str]:
    if card.source is None:
        return len(LEVELS), card.path.name
    return LEVELS.index(card.source.model.level), card.source.title
