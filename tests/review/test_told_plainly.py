"""A review agrees with itself: with its verdict, with what became of people and loads, and with its own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.describe import describe_decision
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.records.marking import score_session
from roe_trainer.review.build import build_report
from roe_trainer.review.deeds import deeds_of
from roe_trainer.review.of_session import material_of
from roe_trainer.review.render.text import to_text
from roe_trainer.review.words import label_sender, label_source
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.words.say import shown
from roe_trainer.world.outcome import results
from tests.review.watches import bad_watch, told, truth
from tests.scoring.story import CHASE, Story


def begun(scenario: str, variant: str) -> Session:
    source = load_scenario(find(scenario))
    return Session.start(source, pack_for(source), 4, "exam", None, variant)


def ended(session: Session) -> str:
    session.finish()
    return to_text(build_report(material_of(session, score_session(session))))


def card_of(text: str) -> str:
    return " ".join(text[text.index("Decision and result") :].split("WHAT MAY FOLLOW")[0].split())


@pytest.fixture(scope="module")
def watched_only() -> str:
    """Carriers inside a foreign sea; nothing is done, and nobody is told."""
    session = begun("mona-passage-foreign-sea", "consent_to_board")
    session.advance(3600)
    return ended(session)


def test_carriers_who_passed_quietly_are_no_good_result(watched_only: str) -> None:
    assert "at large with her load when the watch ended; nobody else had been told of her" in " ".join(
        watched_only.split()
    )
    assert "good result." not in card_of(watched_only)
    assert "by luck" not in card_of(watched_only)


def test_carriers_who_passed_are_told_with_mechanism_and_label(watched_only: str) -> None:
    after = " ".join(watched_only[watched_only.index("WHAT MAY FOLLOW") :].split("THE LEDGER")[0].split())
    assert "[illustrative]" in after
    assert "10USC124" in after
    assert "home or to court" not in after


def test_whoever_reported_the_carriers_left_an_open_result() -> None:
    session = begun("mona-passage-foreign-sea", "consent_to_board")
    session.advance(60)
    session.decide(Decision("report", "T01", None, (("what", "situation"),)))
    session.advance(600)
    assert "the command knew of it" in card_of(ended(session))


@pytest.mark.parametrize("decision", ["Sound decisions", "good result"])
def test_a_no_go_for_serious_failures_is_never_called_sound(decision: str) -> None:
    said = card_of(to_text(build_report(told(bad_watch(), truth=truth(went_well=decision != "good result")))))
    assert "Unsound decisions" in said
    assert " Sound decisions" not in said


def test_a_no_go_for_lesser_errors_is_called_neither_sound_nor_lucky() -> None:
    story = Story().show(1, facts={**CHASE, "approval_boarding": "NONE", "order_notice": "NOT_GIVEN"})
    for number in range(4):
        story.do(100 + 90 * number, "order_stop", means="light_siren", language="es")
    material = told(story, truth=truth())
    assert material.score.verdict == "NO-GO"
    said = card_of(to_text(build_report(material)))
    assert "Decisions with errors, none of them serious, good result." in said


def strike(session: Session, times: int) -> str:
    """Send the helicopter, and strike the first contact from as far off as it can; then again so many times in all."""
    helicopter = next(unit.id for unit in session.world.units.values() if unit.kind == "aircraft")
    session.advance(60)
    session.decide(Decision("unit_order", "T01", helicopter, (("order", "intercept"),)))
    for _ in range(times):
        while not session.decide(Decision("strike", "T01", None)).accepted:
            session.advance(5)
        session.advance(20)
    return " ".join(ended(session).split())


def test_a_second_strike_among_the_own_survivors_is_told() -> None:
    once, twice = (begun("navy-ship-alone", "told_to_check_the_flag") for _ in range(2))
    assert "shots fell among her people" not in strike(once, 1)
    assert "fired_into_water" not in results(once.world, deeds_of(once))
    assert once.world.vessels[once.observer.vessels["T01"]].count("in_water")
    assert "T01: shots fell among her people in the water" in strike(twice, 2)
    assert {"struck", "fired_into_water"} <= set(results(twice.world, deeds_of(twice)))


def test_units_and_options_are_named_in_the_log() -> None:
    session = begun("mona-passage-foreign-sea", "consent_to_board")
    unit = next(unit for unit in session.world.units.values() if unit.kind == "ship")
    session.advance(60)
    session.decide(Decision("unit_order", "T01", unit.id, (("order", "shadow"),)))
    session.decide(Decision("hail", "T01", None, (("language", "es"), ("means", "vhf"))))
    units = {unit.id: unit.title}
    assert [shown(describe_decision(replace(action, refused=None), units)) for action in session.actions] == [
        f"Order to a unit, {unit.title}, T01 (shadow)",
        "Hail, T01 (in Spanish, VHF)",
    ]
    assert "(order shadow)" not in ended(session)


def test_sources_and_senders_are_words() -> None:
    assert (shown(label_source("eoir")), shown(label_source("firing_unit"))) == ("camera", "the unit that fired")
    assert (shown(label_sender("eoir")), shown(label_sender("boarding_team"))) == ("camera", "boarding team")
    assert label_sender("Cutter Plover") == "Cutter Plover"


def test_a_wreck_that_was_helped_is_not_told_as_destroyed_in_the_watch() -> None:
    session = begun("wreckage-at-dawn", "order_to_leave")
    stand_watch(session, PLAYERS["expert"])
    assert "destroyed" not in deeds_of(session)[session.observer.vessels["T01"]]
    said = " ".join(ended(session).split())
    assert "her vessel was a wreck before the watch" in said
    assert "vessel destroyed" not in said


def test_goods_that_were_found_and_kept_are_told_of_her_who_carried_them() -> None:
    session = begun("windward-passage-go-fast", "compliant_carriers")
    stand_watch(session, PLAYERS["expert"])
    said = " ".join(ended(session).split())
    assert "found aboard and kept: cocaine" in said
    assert "EVIDENCE AND CUSTODY" in said
