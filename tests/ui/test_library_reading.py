"""The library while it is still reading."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from roe_trainer.console.present import library
from roe_trainer.console.present.library import RecordCard
from roe_trainer.files.places import scenario_root
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.stack import Stack
from roe_trainer.words.language import ENGLISH, PSEUDO, speak
from tests.ui.samples import drawn, stage_of

SHIPPED = ("familiarisation", "windward-passage-go-fast")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two scenarios, and a home of its own."""
    for name in SHIPPED:
        (tmp_path / f"{name}.yaml").write_bytes((scenario_root() / f"{name}.yaml").read_bytes())
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(library, "scenario_root", lambda: tmp_path)
    return tmp_path


def test_a_library_that_is_still_reading_says_so_and_not_that_there_is_nothing(shelf: Path) -> None:
    stage, scene = stage_of(), LibraryScene()
    stack = Stack(scene, stage)
    scene.update(0.0, stage)
    drawn(stack, stage)
    assert "Reading the scenarios…" in [box.text for box in scene.text_boxes()]
    scene.tab = "records"
    drawn(stack, stage)
    assert "Reading the records…" in [box.text for box in scene.text_boxes()]
    for _ in range(200):
        scene.update(0.0, stage)
    drawn(stack, stage)
    assert any(words.startswith("No records yet") for words in [box.text for box in scene.text_boxes()])


def test_the_best_result_on_a_tile_leaves_room_for_what_stands_beside_it(shelf: Path) -> None:
    speak(PSEUDO)
    try:
        stage, scene = stage_of(), LibraryScene()
        stack = Stack(scene, stage)
        for _ in range(200):
            scene.update(0.0, stage)
        for card in scene.cards:
            path = shelf / card.id
            scene._take_record(RecordCard(path, card.id, verdict="UNMARKED", total_tenths=1000, sealed=True))
        drawn(stack, stage)
        tiles = scene._built["cards"].boxes
        assert sum("UNMARKED" in box.text for box in tiles) == len(SHIPPED)
        met = [(a.text, b.text, a.rect.clip(b.rect)) for a, b in combinations(tiles, 2)]
        assert [met_here for met_here in met if met_here[2].width > 2 and met_here[2].height > 4] == []
    finally:
        speak(ENGLISH)
