"""Models of a watch: all at once after an act, a part a frame while only time passes, nothing that has not changed."""

import pygame
import pytest

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scenes.watch import WatchScene
from tests.ui.samples import stage_of, watch_of

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
    frames: list[set[str]] = []
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


def test_while_only_time_passes_places_are_drawn_anew_one_a_frame_and_none_is_forgotten() -> None:
    stage = stage_of()
    scene = watch_of("windward", ticks=300)
    surface = pygame.Surface(stage.size)
    for _ in range(6):
        scene.draw(surface, stage)
    scene.bridge.pace.rate, scene.bridge.pace.paused = 60, False
    scene.bridge.pass_time(1.0)
    scene.bridge.pace.paused = True
    anew = []
    for _ in range(12):
        before = {name: built.drawn for name, built in scene._built.items()}
        scene.draw(surface, stage)
        anew.append(sum(built.drawn != before.get(name) for name, built in scene._built.items() if built.drawn))
    assert max(anew) == 1
    still = [n for n, built in scene._built.items() if n not in scene._live and built.drawn is None]
    assert still == []


def test_what_somebody_does_shows_at_once_also_in_a_frame_that_made_models() -> None:
    stage = stage_of()
    scene = watch_of("windward", ticks=300)
    surface = pygame.Surface(stage.size)
    for _ in range(6):
        scene.draw(surface, stage)
    scene.bridge.pace.paused = False
    scene.bridge.pass_time(1.0)
    scene.act(Act("next_contact"), stage)
    scene.draw(surface, stage)
    assert any(scene.bridge.selected in box.text for box in scene._built["card"].boxes)
