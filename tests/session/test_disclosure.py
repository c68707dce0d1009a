"""What the session itself shows: who we are, what a case stands on, what intelligence is tied to, what is read off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.session.begin import environment
from roe_trainer.session.disclosure import (
    disclose_new_tracks,
    read_off,
    refresh_environment,
    show_start,
    tie_intelligence,
)
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Line, Quoted, line
from tests.picture.telling import a_contact, a_picture
from tests.session.watches import CALM, GO_FAST, source
from tests.world.fixtures import TARGET, TRACK, a_world

REPORTED, VERIFIED = EvidenceGrade.REPORTED, EvidenceGrade.VERIFIED
OBSERVED = EvidenceGrade.OBSERVED


def story(**own: Any) -> ScenarioModel:
    model = source(CALM).model
    plain = {"actor": "NAVY_WITH_LEDET", "insignia": True, "shiprider_of": None, "tacon": "NOT_APPLICABLE", **own}
    ship = model.own.ship.model_copy(update={"cg_member": bool(plain.pop("cg_member", False))})
    return model.model_copy(update={"own": model.own.model_copy(update={**plain, "ship": ship}), "intelligence": []})


Rows = dict[str, tuple[FactValue, str, EvidenceGrade]]


def rows(picture: Picture, subject: str) -> Rows:
    found = [entry for entry in picture.ledger.entries if entry.subject == subject and entry.source != "before"]
    return {entry.name: (entry.value, entry.source, entry.grade) for entry in found}


def key(picture: Picture, subject: str, name: str) -> str:
    entry = picture.ledger.counting(subject, name)
    assert entry is not None
    assert isinstance(entry.text, Line)
    return entry.text.key


def at_start(model: ScenarioModel) -> Picture:
    picture = a_picture()
    show_start(picture, model, a_world())
    return picture


def test_a_watch_knows_who_it_is() -> None:
    picture = at_start(story())
    assert rows(picture, OWN) == {
        "actor": ("NAVY_WITH_LEDET", "own_log", VERIFIED),
        "insignia_displayed": (True, "own_log", VERIFIED),
    }
    assert key(picture, OWN, "insignia_displayed") == "session-insignia-up"
    down = at_start(story(insignia=False))
    assert rows(down, OWN)["insignia_displayed"][0] is False
    assert key(down, OWN, "insignia_displayed") == "session-insignia-down"


@pytest.mark.parametrize(
    ("own", "fires"),
    [({"actor": "CG_UNIT"}, True), ({"cg_member": True}, True), ({"actor": "NAVY_NO_LEDET"}, False)],
)
def test_a_member_fires_in_a_coast_guard_unit_or_where_one_is_aboard(own: dict[str, Any], fires: bool) -> None:
    told = rows(at_start(story(**own)), OWN).get("cg_member_in_firing_unit")
    assert told == ((True, "watch_bill", VERIFIED) if fires else None)


def test_an_officer_of_another_state_is_known_to_be_aboard() -> None:
    picture = at_start(story(shiprider_of="COL"))
    assert rows(picture, OWN)["shiprider_aboard"] == (True, "embarkation_record", VERIFIED)
    assert "shiprider_aboard" not in rows(at_start(story()), OWN)


def report(**changes: Any) -> ScenarioModel:
    model = source(GO_FAST).model
    plain = model.intelligence[0].model_copy(
        update={
            "about": TARGET, "reliability": "B2", "tip": "GENERIC", "text": "Seen loading.", "armed": False,
            "group_designated": False, "explosive": False, "offence": None, "visit_ground": None, **changes,
        }
    )  # fmt: skip
    return story().model_copy(update={"intelligence": [plain]})


def test_intelligence_is_told_in_the_brief() -> None:
    picture = at_start(report())
    assert [(m.channel, m.sender, m.text) for m in picture.messages] == [
        ("command", line("session-intelligence", reliability=Quoted("B2")), Quoted("Seen loading."))
    ]


@pytest.mark.parametrize(
    ("changes", "more"),
    [
        ({}, {}),
        ({"armed": True}, {"reported_armed": True}),
        ({"offence": "DRUGS"}, {"suspected_offence": "DRUGS"}),
        ({"visit_ground": "PIRACY"}, {"visit_ground": "PIRACY"}),
        ({"explosive": True}, {"explosive_hazard": True}),
        ({"group_designated": True}, {"group_designation_claimed": True}),
    ],
)
def test_a_report_is_tied_to_the_vessel_it_is_about(changes: dict[str, Any], more: dict[str, FactValue]) -> None:
    picture = a_picture()
    tie_intelligence(picture, report(**changes), TARGET, TRACK)
    expected: dict[str, FactValue] = {"tip": "GENERIC", **more}
    assert rows(picture, TRACK) == {name: (value, "intelligence:B2", REPORTED) for name, value in expected.items()}
    other = a_picture()
    tie_intelligence(other, report(**changes), "another", TRACK)
    assert rows(other, TRACK) == {}


def test_each_new_contact_stands_on_what_the_case_stands_on() -> None:
    model = story(tacon="DOD").model_copy(update={"standing": {"boundary_disputed": True}})
    picture = a_picture()
    disclose_new_tracks(picture, model, ["T01", "T02"])
    for track in ("T01", "T02"):
        assert rows(picture, track) == {
            "boundary_disputed": (True, "standing_orders", REPORTED),
            "tacon": ("DOD", "own_log", VERIFIED),
        }
    nobody = a_picture()
    disclose_new_tracks(nobody, story(), ["T01"])
    assert rows(nobody, "T01") == {}


def test_few_facts_are_read_of_everybody_and_all_of_whoever_is_dealt_with() -> None:
    picture = a_picture()
    read_off(picture, TRACK)
    assert rows(picture, TRACK) == {"zone": ("HS", "plot", OBSERVED), "made_out": (True, "plot", OBSERVED)}
    picture.engagement(TRACK)
    read_off(picture, TRACK)
    assert rows(picture, TRACK)["warning_arc"] == ("CLEAR", "plot", OBSERVED)
    assert rows(picture, TRACK)["only_unit_on_scene"] == (True, "plot", OBSERVED)


def test_what_is_of_our_own_units_is_told_of_ourselves() -> None:
    picture = a_picture()
    picture.engagement(TRACK)
    boat = replace(picture.own_units["boat"], marksman=True, task_target=TRACK)
    picture.own_units["boat"] = boat
    read_off(picture, TRACK)
    assert rows(picture, OWN)["marksman_ready"] == (True, "plot", OBSERVED)
    assert "marksman_ready" not in rows(picture, TRACK)


def test_nothing_is_read_of_what_is_not_plotted_or_has_no_place() -> None:
    picture = a_picture(replace(a_contact(), fixed_tick=-1))
    read_off(picture, TRACK)
    read_off(picture, "T09")
    assert picture.ledger.entries == []


def test_the_surroundings_are_those_of_where_the_ship_is_now() -> None:
    world, picture = a_world(), a_picture()
    world.insignia = False
    world.place(world.vessels[OWN_SHIP], 3_000_000, 4_000_000, 0, 0)
    picture.zone_of = lambda x_mm, y_mm: ("US_TS", "USA") if (x_mm, y_mm) == (3_000_000, 4_000_000) else ("HS", "")
    refresh_environment(picture, world)
    here = picture.environment
    assert (here.zone_code, here.zone_state, here.insignia) == ("US_TS", "USA", False)
    assert (here.lat_e7, here.lon_e7) == world.frame.to_geographic(3_000_000, 4_000_000)
    start = environment(world, "dusk", "DOD")
    assert (start.light, start.tacon, start.zone_code, start.zone_state) == ("dusk", "DOD", "UNKNOWN", "")
    assert (start.lat_e7, start.lon_e7) == (here.lat_e7, here.lon_e7)
