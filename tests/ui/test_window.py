"""A real window on a real X screen, played by real keys and clicks from the library to a record that verifies."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roe_trainer.session.record import Decided, Note, read_record
from roe_trainer.session.replay import replay
from tests.ui.xwindow import missing, trainer

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(missing()), reason=f"needs {missing() or 'nothing'} on the path"),
]


def test_a_watch_played_by_keys_and_clicks_ends_in_a_record_that_verifies(tmp_path: Path) -> None:
    with trainer(tmp_path) as hands:
        time.sleep(2)
        hands.key("Escape", "F4", wait_s=1.0)  # past the welcome, then the first watch's briefing
        hands.key("F2", "F5", wait_s=1.0)  # coach mode, start
        hands.key("period")
        hands.key("h", wait_s=0.6)
        hands.key("ctrl+Return", wait_s=0.6)
        hands.key("space", wait_s=2.0)
        hands.click(560, 300)
        hands.key("F6", wait_s=0.5)
        hands.key("F9")
        hands.key("ctrl+b")
        hands.key("ctrl+w", wait_s=0.6)
        hands.key("Tab", "Return", wait_s=1.5)
        hands.type("To find out who they are")
        hands.key("Return", "Return", "Return", "Return", wait_s=0.3)  # to the next question, the last, the buttons
        hands.key("Tab", "Return", wait_s=1.0)
        hands.key("r", wait_s=2.0)
        hands.picture(tmp_path / "debrief.png")
        hands.key("Escape", wait_s=0.8)
        hands.key("ctrl+q", wait_s=0.5)
        assert hands.wait_end() == 0
    records = list((tmp_path / "records").glob("*.roe"))
    assert len(records) == 1
    record = read_record(records[0])
    assert replay(record).verified
    assert record.seal is not None
    assert [line.decision.measure for line in record.lines if isinstance(line, Decided)] == ["hail", "bookmark"]
    assert "continue" in [line.what for line in record.lines if isinstance(line, Note)]
    answers = [line.text for line in record.lines if isinstance(line, Note) and line.what == "remark"]
    assert answers == ["What was meant to happen? To find out who they are"]
    assert records[0].with_suffix(".html").exists()


def test_the_mouse_alone_opens_a_briefing_and_goes_back(tmp_path: Path) -> None:
    with trainer(tmp_path) as hands:
        time.sleep(2)
        hands.key("Escape", wait_s=0.5)
        hands.click(1070, 686)  # the button that opens the chosen scenario
        time.sleep(1)
        hands.click(60, 27)  # back to the library
        hands.click(1230, 27)  # quit
        assert hands.wait_end() == 0
    assert not list((tmp_path / "records").glob("*.roe"))


def test_without_a_screen_the_trainer_says_so_in_one_line(tmp_path: Path) -> None:

    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
    done = subprocess.run(
        [sys.executable, "-m", "roe_trainer"],
        env={**environment, "ROE_TRAINER_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.returncode != 0
    assert "display" in done.stderr
    assert "Traceback" not in done.stderr
