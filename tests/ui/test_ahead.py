"""Reading ahead, beside the frames."""

import threading
from pathlib import Path

import pytest

from roe_trainer.doctrine import pack as packs
from roe_trainer.files.places import scenario_root
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.ui import ahead


def test_a_first_watch_finds_its_pack_read() -> None:
    ahead.read_ahead().join(60)
    before = packs._load.cache_info().misses
    pack_for(load_scenario(scenario_root() / "familiarisation.yaml"))
    assert packs._load.cache_info().misses == before


def test_a_file_that_cannot_be_read_is_left_for_whoever_opens_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loud: list[object] = []
    monkeypatch.setattr(threading, "excepthook", loud.append)
    (tmp_path / "familiarisation.yaml").write_text("format: [")
    monkeypatch.setattr(ahead, "scenario_root", lambda: tmp_path)
    ahead.read_ahead().join(60)
    assert not loud
