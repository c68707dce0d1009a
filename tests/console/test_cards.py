"""Cards of scenarios kept between starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roe_trainer.console.present import library
from roe_trainer.console.present.library import read_cards
from roe_trainer.files.places import scenario_root

SHIPPED = ("familiarisation", "windward-passage-go-fast")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two scenarios, and a home of its own."""
    for name in SHIPPED:
        (tmp_path / f"{name}.yaml").write_bytes((scenario_root() / f"{name}.yaml").read_bytes())
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(library, "scenario_root", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the scenarios that are read and checked."""
    names: list[str] = []
    read = library.read_card

    def noted(path: Path) -> object:
        names.append(path.stem)
        return read(path)

    monkeypatch.setattr(library, "read_card", noted)
    return names


def test_the_second_start_shows_the_same_cards_without_reading_a_scenario(shelf: Path, opened: list[str]) -> None:
    first = list(read_cards())
    assert opened == list(SHIPPED)
    assert list(read_cards()) == first
    assert opened == list(SHIPPED)


def test_a_scenario_that_has_changed_is_read_again(shelf: Path, opened: list[str]) -> None:
    list(read_cards())
    opened.clear()
    path = shelf / f"{SHIPPED[0]}.yaml"
    path.write_text(path.read_text().replace("title: ", "title: Another ", 1))
    cards = list(read_cards())
    assert opened == [SHIPPED[0]]
    assert cards[0].title.startswith("Another ")


def test_a_scenario_with_a_problem_is_read_at_every_start(shelf: Path, opened: list[str]) -> None:
    (shelf / "broken.yaml").write_text("format: 1\n")
    for _ in range(2):
        opened.clear()
        assert [bool(card.problem) for card in read_cards()] == [True, False, False]
        assert "broken" in opened


@pytest.mark.parametrize(
    "spoil",
    [
        lambda kept: "{",
        lambda kept: "[]",
        lambda kept: json.dumps({**kept, "version": "0"}),
        lambda kept: json.dumps(
            {**kept, "cards": {key: {**card, "lat_e7": "x"} for key, card in kept["cards"].items()}}
        ),
        lambda kept: json.dumps(
            {**kept, "cards": {key: {**card, "objectives": [1]} for key, card in kept["cards"].items()}}
        ),
        lambda kept: json.dumps({**kept, "cards": {key: [] for key in kept["cards"]}}),
    ],
)
def test_kept_cards_that_cannot_be_used_are_made_again(shelf: Path, opened: list[str], spoil) -> None:
    first = list(read_cards())
    file = shelf / "home" / "library-cards.json"
    file.write_text(spoil(json.loads(file.read_text())))
    opened.clear()
    assert list(read_cards()) == first
    assert opened == list(SHIPPED)


def test_a_home_that_cannot_be_written_costs_only_time(shelf: Path, opened: list[str]) -> None:
    (shelf / "home").write_text("a file where the folder should be")
    assert len(list(read_cards())) == len(list(read_cards())) == 2
