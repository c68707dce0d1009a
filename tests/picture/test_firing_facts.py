"""What is read off the plot before anybody fires: whose line is clear, and who is in the unit that would fire."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roe_trainer.picture.contacts import Clarity, Contact, Environment, OwnUnit
from roe_trainer.picture.facts import FACTS
from roe_trainer.picture.ledger import OWN, EvidenceGrade
from roe_trainer.picture.picture import Flags, Picture
from roe_trainer.sea.motion import Leg
from roe_trainer.words.line import Quoted

HELO = OwnUnit("helo", "Helo", "aircraft", "helo_mh65", 0, 0, 0, 0, 0, True, "intercept", "T01", 0, 0, 0, marksman=True)
BOAT = OwnUnit("boat", "Boat 1", "boat", "rhib", 0, 0, 0, 0, 0, True, "intercept", "T01", 0, 0, 0, cg_member=True)


def at(track: str, east_m: int, north_m: int) -> Contact:
    leg = Leg(0, east_m * 1000, north_m * 1000, 0, 0)
    return Contact(track, leg, 0, 0, 0, Clarity.CLASSIFIED, Clarity.CLASSIFIED, ("lookout",), Quoted("small boat"), 0)


def place(unit: OwnUnit, east_m: int, north_m: int) -> OwnUnit:
    return replace(unit, x_mm=east_m * 1000, y_mm=north_m * 1000)


def picture(*units: OwnUnit, others: tuple[Contact, ...] = ()) -> Picture:
    """The target lies at the origin."""
    environment = Environment("day", 2, 8, 0, 20_000, "HS", "", "", True, 0, 0)
    made = Picture(Flags("USA", frozenset()), lambda x, y: ("HS", ""), environment)
    for contact in (at("T01", 0, 0), *others):
        made.plot(contact)
    made.own_units = {unit.id: unit for unit in units}
    return made


def value(made: Picture, fact: str) -> object:
    found = FACTS[fact].read(made, "T01")
    return None if found is None else found.value


SOUTH = place(HELO, 0, -300)


@pytest.mark.parametrize(
    ("east_m", "north_m", "line", "warning"),
    [
        (0, 400, "BYSTANDERS", "BYSTANDERS"),
        (300, 0, "BYSTANDERS", "BYSTANDERS"),
        (0, 700, "FOUL_CAN_SHIFT", "BYSTANDERS"),
        (300, 700, "FOUL_CAN_SHIFT", "BYSTANDERS"),
        (700, 0, "CLEAR", "BYSTANDERS"),
        (0, -800, "CLEAR", "BYSTANDERS"),
        (0, 1200, "CLEAR", "FOUL_CAN_SHIFT"),
        (0, 5000, "CLEAR", "CLEAR"),
    ],
)
def test_the_line_is_the_marksmans_and_the_arc_is_everybodys(
    east_m: int, north_m: int, line: str, warning: str
) -> None:
    made = picture(SOUTH, others=(at("T02", east_m, north_m),))
    assert value(made, "disabling_arc") == line
    assert value(made, "warning_arc") == warning


def test_the_marksmans_line_counts_though_the_boat_is_nearer() -> None:
    made = picture(SOUTH, place(BOAT, -50, 0), others=(at("T02", 700, 0),))
    assert value(made, "disabling_arc") == "CLEAR"
    made.own_units["helo"] = place(replace(HELO, marksman=False), 0, -300)
    assert value(made, "disabling_arc") == "FOUL_CAN_SHIFT"


def test_nobody_in_range_has_no_line() -> None:
    assert value(picture(place(HELO, 0, -5000)), "disabling_arc") is None


def test_a_member_counts_where_the_nearest_unit_carries_one() -> None:
    made = picture(SOUTH, place(BOAT, -900, 0))
    assert value(made, "cg_member_in_firing_unit") is False
    made.own_units["boat"] = place(BOAT, -80, 0)
    assert value(made, "cg_member_in_firing_unit") is True


def test_nothing_is_said_of_members_where_none_is_away_or_the_watch_bill_has_said_it() -> None:
    assert value(picture(SOUTH), "cg_member_in_firing_unit") is None
    told = picture(SOUTH, place(BOAT, -900, 0))
    told.show(OWN, "cg_member_in_firing_unit", True, "watch bill", EvidenceGrade.VERIFIED, "Aboard the ship.")
    assert value(told, "cg_member_in_firing_unit") is None
