"""Deeds and words: what whoever looks or listens makes of them, and what nobody can make of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.contacts import Clarity, Contact, Jettisoned
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.perceive.deeds import DEEDS
from roe_trainer.picture.picture import Picture
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import line
from roe_trainer.world.events.deeds import DeedDone
from roe_trainer.world.events.spoken import Spoke
from roe_trainer.world.world import Item, World
from tests.picture.telling import (
    CLAIMED,
    NOW,
    OBSERVED,
    Told,
    a_contact,
    a_picture,
    seen_at,
    tell,
    values,
)
from tests.world.fixtures import TARGET, TRACK, a_world


def does(deed: str, picture: Picture | None = None, ordered: bool = False) -> Told:
    picture = a_picture() if picture is None else picture
    if ordered:
        picture.engagement(TRACK).first_order_tick = 0
    return tell(DeedDone(NOW, TARGET, deed=deed), picture)


URGENT = {
    "point_weapon", "point_at_others", "fire", "ram", "overboard", "abandon", "open_valves", "set_fire", "struggle",
    "shoot_quarry",
}  # fmt: skip
ARMED = {"weapon_seen": True, "weapon_pointed": True}
MEANT: dict[str, dict[str, FactValue]] = {
    "jettison": {"jettison_seen": True},
    "show_weapon": {"weapon_seen": True},
    "point_weapon": {**ARMED, "threat_toward": "OWN_UNIT"},
    "point_at_others": {**ARMED, "threat_toward": "OTHER_PERSONS"},
    "fire": {"fired_upon": True, "weapon_seen": True, "threat_toward": "OWN_UNIT"},
    "ram": {"closing_to_ram": True, "threat_toward": "OWN_UNIT"},
    "drop_weapon": {"threat_over": True},
    "shield": {"persons_near_aim_point": True},
    "bar_the_rail": {"refuses_boarding": True},
    "abandon": {"persons_in_water": True},
    "open_valves": {"distress": "EVIDENT"},
    "set_fire": {"distress": "EVIDENT"},
    "struggle": {"resists": True, "threat_toward": "OWN_UNIT"},
    "run": {"turned_away_on_sight": True},
    "wave": {"distress": "CLAIMED"},
}


@pytest.mark.parametrize("deed", DEEDS)
def test_each_deed_is_told_by_whoever_saw_it_and_means_what_it_means(deed: str) -> None:
    told = does(deed)
    priority = 2 if deed in URGENT or deed == "jettison" else 1
    assert told == Told(
        True,
        {name: (value, "eoir", OBSERVED) for name, value in MEANT.get(deed, {}).items()},
        [("lookout", "eoir", "picture-deed", deed in URGENT)],
        [(priority, "picture-deed")],
    )


def test_a_deed_of_no_name_is_no_deed() -> None:
    assert does("sings") == Told(False, {}, [], [])


@pytest.mark.parametrize(
    ("contact", "seen"),
    [
        (a_contact(clarity=Clarity.CLASSIFIED), True),
        (a_contact(clarity=Clarity.DETECTED), False),
        (replace(a_contact(), look=None), False),
        (seen_at(a_contact(), NOW - 60), True),
        (seen_at(a_contact(), NOW - 61), False),
    ],
)
def test_a_deed_counts_where_somebody_makes_it_out(contact: Contact, seen: bool) -> None:
    assert does("fire", a_picture(contact)).heard is seen


def test_the_team_aboard_sees_what_no_sensor_does() -> None:
    told = does("struggle", a_picture(a_contact(clarity=Clarity.NOT_HELD), vessel_status="BOARDED"))
    assert told.facts["resists"] == (True, "boarding_team", OBSERVED)
    assert told.said == [("team", "boarding_team", "picture-deed", True)]


@pytest.mark.parametrize(
    ("deed", "known", "undone"),
    [
        ("show_weapon", {"threat_over": True}, {"threat_over": False}),
        ("fire", {"threat_over": True}, {"threat_over": False}),
        ("ram", {"threat_over": True}, {"threat_over": False}),
        ("struggle", {"threat_over": True}, {"threat_over": False}),
        ("point_at_others", {"threat_over": True}, {"threat_over": False}),
        ("point_weapon", {"threat_over": True}, {"threat_over": False}),
        ("drop_weapon", {"weapon_pointed": True}, {"weapon_pointed": False}),
        ("stand_aside", {"refuses_boarding": True}, {"refuses_boarding": False}),
        ("calm_down", {"resists": True}, {"resists": False}),
        (
            "clear_engines",
            {"persons_near_aim_point": True, "hostage_threatened": True},
            {"persons_near_aim_point": False, "hostage_threatened": False},
        ),
    ],
)
def test_what_was_known_is_undone_by_its_opposite(
    deed: str, known: dict[str, FactValue], undone: dict[str, FactValue]
) -> None:
    assert undone.items() <= values(does(deed, a_picture(None, **known))).items()


@pytest.mark.parametrize(
    "deed", ["acknowledge", "look_back", "run", "hands_up", "wave_back", "bar_the_rail", "hoist_flag"]
)
def test_after_an_order_it_is_a_reaction(deed: str) -> None:
    assert values(does(deed, ordered=True))["reacted_to_order"] is True
    engaged = a_picture()
    engaged.engagement(TRACK)
    assert "reacted_to_order" not in values(does(deed, engaged))


def test_other_deeds_are_no_reaction() -> None:
    assert values(does("shield", ordered=True)) == {"persons_near_aim_point": True}


def test_to_run_after_an_order_is_another_thing_than_to_turn_away() -> None:
    assert values(does("run", ordered=True)) == {"reacted_to_order": True, "ran_after_order": True}


@pytest.mark.parametrize(
    ("known", "ordered", "claimed"),
    [({"distress": "NONE"}, False, True), ({"distress": "EVIDENT"}, False, False), ({}, True, False)],
)
def test_a_wave_claims_distress_where_none_is_known_and_nobody_ordered_anything(
    known: dict[str, FactValue], ordered: bool, claimed: bool
) -> None:
    assert ("distress" in values(does("wave", a_picture(None, **known), ordered))) is claimed


@pytest.mark.parametrize("threat", ["closing_to_ram", "fired_upon", "weapon_pointed"])
@pytest.mark.parametrize("deed", ["break_off", "hands_up"])
def test_a_threat_is_over_once_they_break_off_or_raise_their_hands(deed: str, threat: str) -> None:
    assert values(does(deed, a_picture(None, **{threat: True}))) == {"threat_over": True}
    assert values(does(deed, a_picture(None, **{threat: False}))) == {}
    assert values(does("look_back", a_picture(None, **{threat: True}))) == {}


def test_a_threat_that_was_over_is_not_over_again_by_raised_hands() -> None:
    assert values(does("hands_up", a_picture(None, fired_upon=True, threat_over=True))) == {}
    assert values(does("hands_up", a_picture(None, fired_upon=True, threat_over=False))) == {"threat_over": True}


def test_what_falls_is_marked_where_it_fell_once_each() -> None:
    world, picture = a_world(), a_picture()
    world.items += [
        Item(1, NOW - 1, 1_000, 2_000, "bales", TARGET),
        Item(2, NOW, 3_000, 4_000, "bales", TARGET),
        Item(3, NOW + 1, 0, 0, "bales", TARGET),
        Item(4, NOW, 0, 0, "bales", "another"),
        Item(5, NOW, 0, 0, "bales", TARGET, "recovered"),
    ]
    picture.jettisoned[1] = Jettisoned(1, TRACK, NOW - 1, 1_000, 2_000)
    told = tell(DeedDone(NOW, TARGET, deed="jettison"), picture, world)
    assert picture.jettisoned == {
        1: Jettisoned(1, TRACK, NOW - 1, 1_000, 2_000),
        2: Jettisoned(2, TRACK, NOW, 3_000, 4_000),
    }
    assert told.facts == {
        "jettison_seen": (True, "eoir", OBSERVED),
        "jettison_afloat": (True, "plot", OBSERVED),
    }
    assert told.said[1:] == [("lookout", "plot", "picture-jettison-marked", False)]


def test_only_a_jettison_marks_a_place() -> None:
    world, picture = a_world(), a_picture()
    world.items.append(Item(1, NOW, 0, 0, "bales", TARGET))
    tell(DeedDone(NOW, TARGET, deed="wave"), picture, world)
    assert picture.jettisoned == {}


# Words


def says(phrase: str, picture: Picture | None = None, world: World | None = None, **changes: str | bool) -> Told:
    spoken: dict[str, Any] = {"said": "…", "broken": False, "means": "vhf", "language": "en"}
    event = Spoke(NOW, TARGET, phrase=phrase, **{**spoken, **changes})
    return tell(event, a_picture() if picture is None else picture, world)


def test_an_answer_by_radio_is_heard_anywhere_and_noted() -> None:
    picture = a_picture()
    assert says("cargo", picture, a_world(range_m=30_000)) == Told(
        True, {}, [("vhf16", TRACK, "…", False)], [(1, "picture-answers")]
    )
    engagement = picture.engagement(TRACK)
    assert (engagement.answered, engagement.radio_works, engagement.broken) == (("cargo",), True, ())


def far(range_m: int) -> World:
    """The nearest unit lies so far off."""
    world = a_world(range_m=0)
    del world.units["boat"], world.units["helo"]
    world.place(world.vessels[OWN_SHIP], range_m * 1000, 0, 0, 0)
    return world


def test_a_voice_carries_a_kilometre_and_no_further() -> None:
    assert says("cargo", None, far(1_000), means="loudhailer") == Told(
        True, {}, [("loudhailer", TRACK, "…", False)], [(1, "picture-answers")]
    )
    assert says("cargo", None, far(1_001), means="loudhailer") == Told(False, {}, [], [])


def test_the_team_aboard_hears_a_voice_however_far_everybody_else_is() -> None:
    picture = a_picture(None, vessel_status="BOARDED")
    told = says("no_boarding", picture, far(5_000), means="loudhailer")
    assert told.said == [("team", TRACK, "…", False)]
    assert told.facts == {"refuses_boarding": (True, "boarding_team", OBSERVED)}
    assert not picture.engagement(TRACK).radio_works
    by_radio = says("no_boarding", a_picture(None, vessel_status="BOARDED"), means="vhf")
    assert by_radio.said == [("vhf16", TRACK, "…", False)]


def test_an_answer_lost_in_noise_is_none_until_it_is_given_again() -> None:
    picture = a_picture()
    picture.engagement(TRACK).languages = ("en",)
    told = says("no_boarding", picture, broken=True)
    assert told == Told(True, {}, [("vhf16", TRACK, "…", False)], [(1, "picture-answers-broken")])
    says("another", picture, broken=True)
    engagement = picture.engagement(TRACK)
    assert (engagement.broken, engagement.answered, engagement.radio_works) == (("another", "no_boarding"), (), True)
    assert values(says("no_boarding", picture)) == {"language_understood": True, "refuses_boarding": True}
    assert (engagement.broken, engagement.answered) == (("another",), ("no_boarding",))


@pytest.mark.parametrize("phrase", ["not_understood", "friendly"])
def test_who_does_not_understand_has_not_answered(phrase: str) -> None:
    picture = a_picture()
    picture.engagement(TRACK).languages = ("en",)
    told = says(phrase, picture)
    assert told.heard
    assert told.facts == {"language_understood": (False, "radio", OBSERVED)}
    assert (picture.engagement(TRACK).answered, picture.engagement(TRACK).radio_works) == ((), False)
    broken = says(phrase, broken=True)
    assert broken.heard
    assert broken.facts == {}


def test_an_answer_in_a_language_that_we_used_shows_that_it_is_understood() -> None:
    picture = a_picture()
    picture.engagement(TRACK).languages = ("en", "es")
    assert says("cargo", picture, language="es").facts == {"language_understood": (True, "radio", OBSERVED)}
    assert says("cargo", picture, language="fr").facts == {}


@pytest.mark.parametrize(
    ("phrase", "known", "facts"),
    [
        ("help", {}, {"distress": ("CLAIMED", "radio", CLAIMED)}),
        ("help", {"distress": "NONE"}, {"distress": ("CLAIMED", "radio", CLAIMED)}),
        ("help", {"distress": "EVIDENT"}, {}),
        ("all_well", {"distress": "CLAIMED"}, {"distress": ("NONE", "radio", CLAIMED)}),
        ("all_well", {"distress": "EVIDENT"}, {}),
        ("all_well", {}, {}),
        ("no_boarding", {}, {"refuses_boarding": (True, "radio", OBSERVED)}),
        ("people_aboard", {}, {"hostage_threatened": (True, "radio", OBSERVED)}),
        ("operator", {}, {"remote_operator_answers": (True, "radio", CLAIMED)}),
        ("operator_stops", {}, {"remote_operator_answers": (True, "radio", CLAIMED)}),
        ("consent_board", {}, {"master_consent": ("BOARD", "radio", OBSERVED)}),
        ("consent_search", {}, {"master_consent": ("BOARD_SEARCH", "radio", OBSERVED)}),
        ("consent_ends", {}, {"master_consent": ("WITHDRAWN", "radio", OBSERVED)}),
        ("bribe", {}, {}),
    ],
)
def test_what_is_said_means_something_in_law_and_in_fact(
    phrase: str, known: dict[str, FactValue], facts: dict[str, tuple[FactValue, str, object]]
) -> None:
    assert says(phrase, a_picture(None, **known)).facts == facts


@pytest.mark.parametrize(
    "phrase",
    ["will_stop", "nets_out", "startled", "frightened", "flag_protest", "no_boarding", "immune", "bribe"],
)
def test_a_reply_to_an_order_is_a_reaction_to_it(phrase: str) -> None:
    ordered, engaged = a_picture(), a_picture()
    ordered.engagement(TRACK).first_order_tick = 0
    assert says(phrase, ordered).facts["reacted_to_order"] == (True, "radio", OBSERVED)
    assert "reacted_to_order" not in says(phrase, engaged).facts
    assert "reacted_to_order" not in says("cargo", ordered).facts


def test_consent_is_kept_by_the_team_and_its_end_is_urgent() -> None:
    picture = a_picture(None, vessel_status="BOARDED")
    picture.set_boarding(TRACK, consent="board")
    assert says("consent_search", picture).noticed == [(1, "picture-answers")]
    assert picture.boardings[TRACK].consent == "board_search"
    told = says("consent_ends", picture)
    assert told.noticed == [(1, "picture-answers"), (2, "picture-master-consent")]
    assert picture.boardings[TRACK].consent == "withdrawn"
    ashore = a_picture()
    says("consent_board", ashore)
    assert ashore.boardings == {}


@pytest.mark.parametrize(
    ("phrase", "changes", "facts"),
    [
        ("nationality", {"says_state": "COL"}, {"nationality_claim": "FOREIGN_BILAT"}),
        ("nationality", {"says_state": "USA"}, {"nationality_claim": "OWN"}),
        ("nationality", {"says_state": "none"}, {"nationality_claim": "NO_CLAIM"}),
        ("nationality", {"says_state": ""}, {"nationality_claim": "NO_CLAIM"}),
        ("master", {"nobody": True}, {"master_answer": "NOBODY_CLAIMS"}),
        ("master", {}, {"master_answer": "IDENTIFIED"}),
        ("voyage", {"says_voyage": "INBOUND"}, {"voyage": "INBOUND"}),
        ("voyage", {"says_voyage": "UNKNOWN"}, {}),
        ("voyage", {"says_voyage": ""}, {}),
        ("people_cargo", {"says_state": "COL", "says_voyage": "INBOUND", "nobody": True}, {}),
    ],
)
def test_a_claim_is_a_claim(phrase: str, changes: dict[str, Any], facts: dict[str, FactValue]) -> None:
    told = says(phrase, **changes)
    assert told.facts == {name: (value, "radio", CLAIMED) for name, value in facts.items()}


def test_the_state_that_is_claimed_is_kept_beside_the_claim() -> None:
    picture = a_picture()
    says("nationality", picture, says_state="PAN")
    assert [entry.detail for entry in picture.ledger.entries] == [(("state", "PAN"),)]


def test_an_answer_that_does_not_fit_is_odd_once_she_has_been_made_out() -> None:
    near = says("cargo", conflict=True)
    assert near.facts == {"answers_conflict": (True, "watch", OBSERVED)}
    assert says("cargo").facts == {}
    for contact in (a_contact(clarity=Clarity.DETECTED), replace(a_contact(), look=None)):
        picture = a_picture(contact)
        assert says("cargo", picture, conflict=True).facts == {}
        assert picture.engagement(TRACK).odd_answer
    picture = a_picture(a_contact(clarity=Clarity.CLASSIFIED))
    assert says("cargo", picture, conflict=True).facts
    assert not picture.engagement(TRACK).odd_answer
    assert picture.ledger.entries[-1].text == line("look-answer-odd")
