"""A session: the one way forward, the same on every road."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.contacts import Clarity
from roe_trainer.session.measures_now import unit_refusals
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import line
from roe_trainer.words.say import say
from tests.session.watches import CALM, DESTROYER, GO_FAST, PANGA, a_watch, decide, pack, played, source, with_truth

ALL = [CALM, GO_FAST, PANGA, DESTROYER]


@pytest.mark.parametrize("name", ALL)
def test_the_same_seed_gives_the_same_watch(name):
    one, two = a_watch(name, 5), a_watch(name, 5)
    one.advance(900)
    two.advance(900)
    assert one.digest() == two.digest()


def test_another_seed_gives_another_watch():
    assert a_watch(seed=1).digest() != a_watch(seed=2).digest()


@pytest.mark.parametrize("at", [307, 314, 321])
def test_a_shot_is_noticed_in_the_next_second_however_time_is_cut(at):
    whole, pieces = a_watch(GO_FAST, seed=4), a_watch(GO_FAST, seed=4)
    for session in (whole, pieces):
        session.advance(60)
        session.decide(Decision("unit_order", "T01", "helo", (("order", "intercept"),)))
        session.advance(at)
        assert session.decide(Decision("warning_shots", "T01")).accepted
    whole.advance(20)
    for _ in range(20):
        pieces.advance(1)
    assert whole.digest() == pieces.digest()


@settings(max_examples=15, deadline=None)
@given(steps=st.lists(st.integers(1, 90), min_size=1, max_size=20))
def test_how_time_is_cut_into_steps_changes_nothing(steps):
    whole, pieces = a_watch(seed=4), a_watch(seed=4)
    whole.advance(sum(steps))
    for step in steps:
        pieces.advance(step)
    assert whole.digest() == pieces.digest()


def test_watches_in_one_process_do_not_touch_each_other():
    alone = a_watch(GO_FAST, 3)
    alone.advance(600)
    first = a_watch(GO_FAST, 3)
    first.advance(300)
    other = a_watch(PANGA, 9)
    other.advance(500)
    first.advance(300)
    assert first.digest() == alone.digest()


def test_hidden_cargo_changes_nothing_that_can_be_seen_before_a_boarding():
    rows = []
    for hidden in ([], ["cocaine"]):
        changed = with_truth(PANGA, "panga", hidden=hidden)
        session = Session.start(changed, pack(PANGA), 2, "practice", None, "fishermen")
        session.advance(120)
        decide(session, "unit_order", "panga", "boat", order="intercept")
        session.advance(600)
        decide(session, "hail", "panga", means="loudhailer", language="es")
        session.advance(120)
        rows.append(list(session.picture.ledger.entries))
    assert rows[0] == rows[1]


def test_a_decision_that_cannot_be_done_comes_back_with_its_reason_and_stays_in_the_log():
    session = a_watch()
    session.advance(60)
    outcome = decide(session, "board", "runabout")
    assert not outcome.accepted
    assert outcome.reason is not None
    assert outcome.reason.key == "unit-not-launched"
    assert session.actions[-1].refused == outcome.reason


def test_an_unknown_contact_and_a_wrong_option_are_named():
    session = a_watch()
    unknown = session.decide(Decision("hail", "T99", None, (("language", "en"), ("means", "vhf")))).reason
    assert unknown is not None
    assert "no contact T99" in say(unknown)
    session.advance(30)
    assert "means" in say(decide(session, "hail", "runabout", means="pigeon", language="en").reason)


def test_an_unlawful_act_is_possible_and_has_its_consequence():
    session = a_watch(seed=3)
    session.advance(240)
    assert decide(session, "strike", "runabout").accepted
    session.advance(30)
    track = session.observer.tracks["runabout"]
    assert session.fact_base.facts(track)["vessel_status"] == "LOST_OR_GONE"
    assert session.ruling(track, "STRK").code == "X"


def test_an_approval_comes_late_and_is_then_a_fact():
    session = a_watch(GO_FAST, 3, "run_until_disabled")
    session.advance(300)
    decide(session, "request", "runabout", what="boarding")
    track = session.observer.tracks["runabout"]
    assert "approval_boarding" not in session.fact_base.facts(track)
    assert decide(session, "request", "runabout", what="boarding").reason == line("session-request-on-its-way")
    session.advance(700)
    assert session.picture.requests[0].status in ("granted", "refused")


def test_the_order_to_sink_arrives_in_its_variant_only():
    for variant, expected in (("order_to_sink", 1), ("compliant_carriers", 0)):
        session = a_watch(DESTROYER, 2, variant)
        session.advance(1500)
        assert len(session.picture.orders) == expected


def test_a_declined_unlawful_order_is_answered():
    session = a_watch(DESTROYER, 2, "order_to_sink")
    session.advance(1500)
    assert decide(session, "answer_order", "skiff", how="decline").accepted
    session.advance(200)
    assert session.picture.messages[-1].text == line("session-order-withdrawn")


def test_enforcement_by_the_navy_ship_is_premature_until_control_shifts():
    session = a_watch(DESTROYER, 2, "compliant_carriers")
    session.advance(900)
    track = session.observer.tracks["skiff"]
    assert session.ruling(track, "STOP").code == "P"


@pytest.mark.parametrize("player", ["expert", "passive", "trigger-happy", "random"])
@pytest.mark.parametrize("name", ALL)
def test_every_player_stands_every_watch_to_its_end(name, player):
    session = played(name, 11, player)
    assert session.finished
    assert session.tick <= source(name).model.ends_after_min * 60


@pytest.mark.parametrize(("minutes", "timed"), [(20, {"approval_latency_min": 20}), (0, {})])
def test_an_approval_the_scenario_does_not_time_takes_as_long_as_the_pack_says(minutes, timed):
    untimed = replace(source(CALM), model=source(CALM).model.model_copy(update={"approvals": {}, "switches": timed}))
    session = Session.start(untimed, pack_for(untimed), 1, "practice")
    command, picture = session.command, session.picture
    assert command.ask(picture, session.pack, "boarding", "T01", True) is None
    waits_s = picture.requests[-1].due_tick - picture.tick
    assert waits_s == 60 * minutes if minutes else 300 <= waits_s <= 600


def test_only_who_is_dealt_with_has_every_fact_read_off_the_plot() -> None:
    session = a_watch(GO_FAST)
    session.advance(900)
    assert any(contact.best_clarity >= Clarity.CLASSIFIED for contact in session.picture.contacts.values())
    assert not session.picture.engagements
    assert not any(entry.name == "warning_arc" for entry in session.picture.ledger.entries)


def test_each_unit_says_for_itself_why_it_cannot_fire_now() -> None:
    session = a_watch(GO_FAST)
    session.advance(900)
    track = next(iter(session.picture.contacts))
    refusals = unit_refusals(session, MEASURES["warning_shots"], track)
    assert refusals["boat"] == line("unit-not-launched", unit=session.picture.own_units["boat"].title)
    too_far = refusals[OWN_SHIP]
    assert too_far is not None
    assert too_far.key == "measure-unit-too-far"


@pytest.mark.parametrize("name", ALL)
def test_to_ask_what_could_be_done_about_a_contact_changes_nothing(name):
    asked, alone = a_watch(name, 5), a_watch(name, 5)
    for session in (asked, alone):
        session.advance(300)
    for track in asked.picture.contacts:
        asked.options(track)
        for measure in MEASURES.values():
            unit_refusals(asked, measure, track)
    assert asked.picture.engagements == alone.picture.engagements
    for session in (asked, alone):
        session.advance(300)
    assert asked.digest() == alone.digest()
