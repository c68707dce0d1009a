"""Models of a watch: all at once after an act, a part a frame while only time passes, nothing that has not changed."""

import pytest

from roe_trainer.ui.scenes.watch import WatchScene
from tests.ui.samples import watch_of

PARTS = ("chart", "strip", "ladder", "card", "camera")


@pytest.fixture
def scene() -> WatchScene:
    made = watch_of("windward", ticks=300)
    made.bridge.pace.paused = False
    made.models.refresh()
    return made


def parts(scene: WatchScene) -> dict[str, object]:
    return {name: getattr(scene.models, name) for name in PARTS}


def made_anew(scene: WatchScene) -> set[str]:
    """Which parts the next frame makes."""
    before = parts(scene)
    scene.models.refresh()
    return {name for name, model in parts(scene).items() if model is not before[name]}


def test_after_an_act_all_is_made_in_the_very_next_frame(scene: WatchScene) -> None:
    scene.bridge.step_contact(1)
    assert made_anew(scene) == set(PARTS)
    assert scene.models.chart.selected == scene.bridge.selected
    assert scene.models.fresh


def test_while_only_time_passes_the_work_is_spread_over_frames(scene: WatchScene) -> None:
    scene.bridge.pass_time(0.5)
    scene.bridge.pass_time(0.5)
    frames = []
    while scene.models.fresh or not frames:
        frames.append(made_anew(scene))
    assert frames == [{"chart", "strip"}, {"ladder"}, {"card", "camera"}, set(), set()]
    assert scene.models.chart.tick == scene.bridge.session.tick


def test_no_part_starves_when_time_passes_in_every_frame(scene: WatchScene) -> None:
    made: set[str] = set()
    for _ in range(6):
        scene.bridge.pass_time(1.0)
        made |= made_anew(scene)
    assert made == set(PARTS)


def test_an_act_in_the_middle_of_the_turns_finishes_them_all(scene: WatchScene) -> None:
    scene.bridge.pass_time(1.0)
    made_anew(scene)
    scene.bridge.pace.toggle()
    assert {"ladder", "card", "camera"} <= made_anew(scene)
    assert made_anew(scene) == set()


def test_rulings_are_made_again_only_when_a_fact_of_the_contact_turns(scene: WatchScene) -> None:
    bridge = scene.bridge
    before = bridge.rulings()
    bridge.session.tick += 60
    bridge.version += 1
    assert bridge.rulings() is before
    bridge.session.picture.log_own(bridge.selected, "order_age_s", 30, "An order was given.")
    bridge.session.advance(1)
    assert bridge.rulings() is not before
