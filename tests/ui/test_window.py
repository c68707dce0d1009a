"""A real window on a real X screen, played by real keys and clicks from the library to a record that verifies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roe_trainer.console.bridge import Bridge
from roe_trainer.session.record import Decided, Note, read_record
from roe_trainer.session.replay import replay
from roe_trainer.ui.scene import Scene
from roe_trainer.ui.scenes.briefing import BriefingScene
from roe_trainer.ui.scenes.debrief import debrief_of_watch
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.scenes.menu import MenuScene
from roe_trainer.ui.scenes.questions import QuestionsScene
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.scenes.welcome import WelcomeScene
from roe_trainer.ui.stage import Stage
from tests.console.watches import scenario, session_of
from tests.ui.samples import stage_of, watch_of
from tests.ui.xwindow import CHANGEABLE, missing, trainer

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(missing()), reason=f"needs {missing() or 'nothing'} on the path"),
]


def test_a_watch_played_by_keyboard_alone_ends_in_a_record_that_verifies(tmp_path: Path) -> None:
    with trainer(tmp_path) as hands:
        time.sleep(2)
        hands.key("Escape", "F4", wait_s=1.0)  # past the welcome, then the first watch's briefing
        hands.key("F2", "F5", wait_s=1.0)  # coach mode, start
        hands.key("period")
        hands.key("h", wait_s=0.6)
        hands.key("ctrl+Return", wait_s=0.6)
        hands.key("space", wait_s=2.0)
        hands.key("Next", "ctrl+l", "ctrl+Right", "bracketright", "ctrl+p", wait_s=0.4)  # closer, marker, camera, still
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
    assert [line.decision.measure for line in record.lines if isinstance(line, Decided)] == [
        "hail",
        "photograph",
        "bookmark",
    ]
    assert "continue" in [line.what for line in record.lines if isinstance(line, Note)]
    answers = [(line.question, line.text) for line in record.notes if line.what == "answer"]
    assert answers == [("meant", "To find out who they are")]
    assert records[0].with_suffix(".html").exists()


def middle(scene: Scene, control: str, stage: Stage | None = None) -> tuple[int, int]:
    """Where a control of a scene stands in a window of the usual size."""
    scene.refresh(stage or stage_of())
    found = scene.find(control)
    assert found is not None, control
    return found.rect.center


def test_a_watch_played_by_mouse_alone_ends_in_a_record_that_verifies(tmp_path: Path) -> None:
    watch, briefing = watch_of("familiar"), BriefingScene(scenario("familiar"), 1, "coach")
    ladder = middle(watch, "ladder")
    with trainer(tmp_path) as hands:
        time.sleep(2)
        hands.click(*middle(WelcomeScene(), "welcome:first"))
        time.sleep(1)
        hands.click(*middle(briefing, "start"))
        time.sleep(1.5)
        hands.click(*middle(watch, "card:next_contact"))
        hands.click(*middle(watch, "pace:pause"))
        time.sleep(1.5)
        hands.click(*middle(watch, "tab:radio"))
        hands.click(*middle(_on_tab(watch, "radio"), "say:hail"))
        time.sleep(1.0)
        hands.click(*middle(watch, "tab:units"))
        hands.click(*middle(_on_tab(watch, "units"), "unit:boat.intercept"))
        hands.click(*middle(watch, "classify:neutral"))
        hands.click(*middle(watch, "tool:marker"))
        hands.click(ladder[0], middle(watch, "ladder")[1] - 60)
        hands.click(*middle(watch, "strip:menu"))
        hands.click(*middle(MenuScene(), "menu:end"))
        hands.picture(tmp_path / "ending.png")
        hands.click(*middle(MenuScene(ending=True), "menu:sure"))
        time.sleep(1.5)
        hands.click(*middle(QuestionsScene(lambda _: None), "answers:skip"))
        time.sleep(1.0)
        hands.picture(tmp_path / "debrief.png")
        hands.click(*debrief_button("report"))
        time.sleep(1.5)
        hands.click(*debrief_button("library"))
        time.sleep(0.8)
        hands.click(*middle(LibraryScene(), "head:quit"))
        assert hands.wait_end() == 0
    (path,) = (tmp_path / "records").glob("*.roe")
    record = read_record(path)
    assert replay(record).verified
    assert record.seal is not None
    done = [line.decision.measure for line in record.lines if isinstance(line, Decided)]
    assert done == ["hail", "unit_order", "classify"]
    assert path.with_suffix(".html").exists()


def _on_tab(scene: WatchScene, tab: str) -> WatchScene:
    scene.bridge.tab = tab
    scene.bridge.changed()
    return scene


def debrief_button(name: str) -> tuple[int, int]:
    """The buttons of the debrief stand at the right end, the same for every watch."""
    bridge = Bridge(session_of("familiar"))
    return middle(debrief_of_watch(bridge, stage_of()), f"debrief:{name}")


@pytest.mark.skipif(not (shutil.which("Xvnc") and shutil.which("xrandr")), reason="needs Xvnc and xrandr on the path")
def test_a_screen_that_shrinks_and_grows_keeps_the_window_in_view_and_the_watch_whole(tmp_path: Path) -> None:
    with trainer(tmp_path, "play", "familiarisation", "--seed", "1", server=CHANGEABLE) as hands:
        time.sleep(2)
        hands.key("F5", wait_s=1.5)
        hands.key("space", wait_s=0.5)
        for size, full in (("800x600", False), ("1920x1080", False), ("1280x720", True), ("1920x1080", True)):
            if full:
                hands.key("F11", wait_s=0.8)
            hands.change_screen(size)
            left, top, wide, high = hands.place()
            across, down = (int(n) for n in size.split("x"))
            assert left >= 0
            assert top >= 0
            assert left + wide <= across
            assert top + high <= down
            assert not full or (wide, high) == (across, down)
            if full:
                hands.key("F11", wait_s=0.8)
        hands.key("period", "h", wait_s=0.6)
        hands.key("ctrl+Return", wait_s=0.6)
        assert hands.process.poll() is None
    (path,) = (tmp_path / "records").glob("*.roe")
    record = read_record(path)
    assert [line.decision.measure for line in record.lines if isinstance(line, Decided)] == ["hail"]
    assert replay(record).divergence is None


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
