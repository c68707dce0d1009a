"""Screens with a contact of which nobody has said where it is."""

from __future__ import annotations

import pytest

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.camera import camera_model
from roe_trainer.console.present.card import card_model
from roe_trainer.files.places import scenario_root
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.terminal.speech import camera_lines, card_lines, contact_lines
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.stack import Stack
from tests.ui.samples import drawn, stage_of

STORY = load_scenario(scenario_root() / "a-voice-without-a-place.yaml")
HEARD_S, PLACED_S = 200, 920


def story(ticks: int) -> tuple[Session, str]:
    session = Session.start(STORY, pack_for(STORY), 1, "coach", None, "filling")
    session.advance(ticks)
    return session, session.observer.tracks["caller"]


def test_the_card_says_that_nobody_knows_the_position() -> None:
    session, track = story(HEARD_S)
    card = card_model(session, track)
    assert card is not None
    assert (card.motion, card.approach, card.place) == ("position not known", "", "")
    assert card.held == "Known by report only; nobody has said where"
    assert camera_model(session, track).caption == f"{track}  position not known"


def test_the_card_tells_a_reported_position_from_a_seen_one() -> None:
    session, track = story(PLACED_S)
    card = card_model(session, track)
    assert card is not None
    assert card.motion.endswith(" by report · course and speed not known")
    assert card.held.startswith("Known by report only; position ")


def test_in_a_terminal_it_comes_last_of_the_contacts() -> None:
    session, track = story(HEARD_S)
    assert contact_lines(session, track)[-1].startswith(f"{track} reported vessel, ")
    card = card_model(session, track)
    assert card is not None
    assert "position not known" in card_lines(card)[0]
    assert camera_lines(camera_model(session, track))


@pytest.mark.parametrize("ticks", [HEARD_S, PLACED_S])
def test_the_window_draws_it_when_it_is_in_hand_and_the_chart_only_once_it_has_a_place(ticks: int) -> None:
    session, track = story(ticks)
    bridge = Bridge(session)
    bridge.select(track)
    scene = WatchScene(bridge)
    stage = stage_of()
    drawn(Stack(scene, stage), stage)
    on_chart = {mark.track for mark in scene.models.chart.contacts}
    assert (track in on_chart) == (ticks == PLACED_S)
