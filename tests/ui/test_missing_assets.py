"""Shipped files that are gone: something stands in, and it is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from roe_trainer.console import control_help, lesson, missing
from roe_trainer.ui import flags
from roe_trainer.ui.flags import ensign, knows_ensign, signal
from tests.ui.samples import stage_of, watch_of

SIZE = (48, 30)


@pytest.fixture
def nothing_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    forget = (flags._ensigns, flags._signals, flags.ensign, flags.signal, control_help._texts)
    for cached in forget:
        cached.cache_clear()
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "familiarisation.yaml").write_text("steps: [", encoding="utf-8")
    for room in (flags, control_help, lesson):
        monkeypatch.setattr(room, "asset_root", lambda: tmp_path)
    monkeypatch.setattr(missing, "_told", set())
    yield
    for cached in forget:
        cached.cache_clear()


@pytest.mark.usefixtures("nothing_shipped")
def test_without_flag_files_blank_flags_are_drawn_and_each_file_is_told_once() -> None:
    stage = stage_of()
    assert not knows_ensign("USA")
    assert ensign("USA", SIZE).get_size() == signal("L", SIZE).get_size() == SIZE
    ensign("FRA", SIZE)
    for _ in range(4):
        stage.pass_time(0.1)
    assert sorted(words.split("/")[2].split(".")[0] for words, _ in stage.toasts) == ["ensigns", "signals"]


@pytest.mark.usefixtures("nothing_shipped")
def test_the_first_watch_is_stood_without_its_lesson_and_help_without_its_words() -> None:
    stage = stage_of()
    assert watch_of("familiar").lesson.step is None
    assert control_help.control_help("strip:menu") == ""
    for _ in range(3):
        stage.pass_time(0.1)
    assert len(stage.toasts) == 2


def test_flags_met_in_these_waters_can_be_drawn_and_others_are_known_not_to_be() -> None:
    for code in ("ATG", "BRB", "DMA", "GRD", "GUY", "KNA", "LCA", "PER", "SUR", "VCT", "BOL", "CMR", "MHL", "TZA"):
        assert knows_ensign(code), code
    assert not knows_ensign("XYZ")
