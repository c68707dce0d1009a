"""A vessel that is heard of before anybody sees her: a contact without a place, that can be called but not dealt with."""

from __future__ import annotations

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.picture.contacts import Contact
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.words.say import say, shown

STORY = load_scenario(scenario_root() / "a-voice-without-a-place.yaml")
HEARD_S, PLACED_S = 200, 920


def story(until_s: int, seed: int = 1) -> tuple[Session, Contact]:
    session = Session.start(STORY, pack_for(STORY), seed, "exam", None, "filling")
    session.advance(until_s)
    return session, caller(session)


def caller(session: Session) -> Contact:
    return session.picture.contacts[session.observer.tracks["caller"]]


def decide(session: Session, measure: str, unit: str | None = None, **options: str) -> str:
    """Why it cannot be done, or an empty string."""
    decision = Decision(measure, caller(session).track, unit, tuple(sorted(options.items())))
    reason = session.decide(decision).reason
    return say(reason) if reason else ""


@pytest.mark.parametrize("seed", range(4))
def test_she_is_heard_before_any_sensor_has_her(seed: int) -> None:
    session = Session.start(STORY, pack_for(STORY), seed, "exam", None, "filling")
    session.advance(30)
    assert "caller" not in session.observer.tracks
    session.advance(HEARD_S)
    assert caller(session).reported
    assert not caller(session).placed


def test_a_voice_without_a_place_is_in_no_waters_and_nothing_can_be_enforced() -> None:
    session, contact = story(HEARD_S)
    assert "zone" not in session.fact_base.facts(contact.track)
    assert session.ruling(contact.track, "STOP").code == "P"
    assert [cited.rule for cited in session.ruling(contact.track, "STOP").rules] == ["position_unknown"]
    assert session.ruling(contact.track, "RESC").code == "D"


def test_she_can_be_called_and_answers_and_nobody_can_be_sent_to_her() -> None:
    session, contact = story(HEARD_S)
    assert decide(session, "hail", means="vhf", language="es") == ""
    for refused in (
        decide(session, "unit_order", "boat", order="intercept"),
        decide(session, "assist"),
        decide(session, "order_stop", means="light_siren", language="es"),
        decide(session, "hail", means="loudhailer", language="es"),
    ):
        assert refused == f"nobody has said where {contact.track} is"
    session.advance(60)
    assert any(m.sender == contact.track and m.channel == "vhf16" for m in session.picture.messages)
    assert "zone" not in session.fact_base.facts(contact.track)


def test_once_somebody_says_where_she_is_looked_for_and_then_held() -> None:
    session, contact = story(PLACED_S)
    assert contact.reported
    assert contact.placed
    assert session.fact_base.facts(contact.track)["zone"] == "F_EEZ"
    assert decide(session, "disabling_fire").endswith("is only reported: no sensor holds it yet")
    assert decide(session, "unit_order", "helo", order="intercept") == ""
    told = [shown(notice.text) for notice in session.advance(600)]
    assert f"{contact.track} is held, as reported." in told
    assert not caller(session).reported
    assert not caller(session).lost
    assert caller(session).track == contact.track


def test_a_report_of_a_vessel_that_is_held_changes_nothing() -> None:
    session, _ = story(PLACED_S)
    decide(session, "unit_order", "helo", order="intercept")
    session.advance(600)
    held = caller(session)
    session.observer.report(session.world, session.picture, "caller", True)
    assert caller(session) is held


def test_an_answer_is_found_odd_only_once_she_has_been_made_out() -> None:
    session = Session.start(STORY, pack_for(STORY), 2, "exam", None, "carriers_adrift")
    session.advance(HEARD_S)
    track = caller(session).track
    engagement = session.picture.engagement(track)
    while "people_cargo" not in engagement.answered:
        assert decide(session, "ask", question="people_cargo", means="vhf", language="es") == ""
        session.advance(60)
    assert session.picture.known(track, "answers_conflict") is None
    session.advance(PLACED_S)
    assert decide(session, "unit_order", "helo", order="intercept") == ""
    session.advance(2400)
    assert session.picture.known(track, "answers_conflict") is True


def test_an_answer_lost_in_noise_is_no_silence_and_is_got_by_asking_again() -> None:
    session = Session.start(STORY, pack_for(STORY), 2, "exam", None, "carriers_adrift")
    session.advance(HEARD_S)
    track = caller(session).track
    for question in ("name", "nationality", "master", "voyage", "people_cargo"):
        decide(session, "ask", question=question, means="vhf", language="es")
        session.advance(30)
    engagement = session.picture.engagement(track)
    assert engagement.broken
    session.advance(180)
    assert session.picture.known(track, "rov_questions_complete") is not True
    assert any("…" in shown(message.text) for message in session.picture.messages)
    for _ in range(20):
        for question in engagement.broken:
            decide(session, "ask", question=question, means="vhf", language="es")
            session.advance(30)
    assert not engagement.broken
    session.advance(60)
    assert session.picture.known(track, "rov_questions_complete") is True
