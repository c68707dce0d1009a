"""Losses, help and partners: told where somebody looks, and of nobody where nobody does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roe_trainer.picture.contacts import Clarity, Contact
from roe_trainer.picture.picture import Picture
from roe_trainer.words.line import Line, Several, line
from roe_trainer.world.event import Event
from roe_trainer.world.events.care import Assisted, HelpBrokenOff, Helping
from roe_trainer.world.events.losses import Capsized, CaughtFire, Destroyed, Holed, HullLost, PersonHurt
from roe_trainer.world.events.partners import PartnerBoarded, PartnerFired
from tests.picture.telling import NOW, OBSERVED, VERIFIED, Told, a_contact, a_picture, key_of, seen_at, tell, values
from tests.world.fixtures import TARGET, TRACK

LOOKOUT = ("lookout", "lookout")
IN_WATER = {"persons_in_water": (True, "lookout", OBSERVED)}
GONE = {"vessel_status": ("LOST_OR_GONE", "own_unit", VERIFIED)}
EVIDENT = {"distress": ("EVIDENT", "lookout", OBSERVED)}

SEEN: list[tuple[Event, Told]] = [
    (
        Destroyed(NOW, TARGET, dead=1, in_water=0),
        Told(True, GONE, [(*LOOKOUT, "picture-destroyed-nobody", True)], [(2, "picture-vessel-destroyed")]),
    ),
    (
        Destroyed(NOW, TARGET, dead=0, in_water=2),
        Told(
            True, {**GONE, **IN_WATER}, [(*LOOKOUT, "picture-destroyed-survivors", True)],
            [(2, "picture-vessel-destroyed")],
        ),
    ),
    (
        HullLost(NOW, TARGET, how="sunk", team=False, in_water=0),
        Told(True, GONE, [(*LOOKOUT, "picture-hull-lost", True)], [(2, "picture-hull-lost")]),
    ),
    (
        HullLost(NOW, TARGET, how="sunk", team=True, in_water=1),
        Told(
            True,
            {**GONE, **IN_WATER},
            [("team", "boarding_team", "picture-team-came-off", True), (*LOOKOUT, "picture-hull-lost", True)],
            [(2, "picture-hull-lost")],
        ),
    ),
    (
        Capsized(NOW, TARGET),
        Told(
            True, {**IN_WATER, **GONE}, [(*LOOKOUT, "picture-capsized-people", True)], [(2, "picture-has-capsized")]
        ),
    ),
    (CaughtFire(NOW, TARGET), Told(True, EVIDENT, [], [(2, "picture-is-on-fire")])),
    (Holed(NOW, TARGET), Told(True, EVIDENT, [], [(2, "picture-is-holed")])),
    (
        PersonHurt(NOW, TARGET),
        Told(
            True,
            {"persons_wounded_or_ill": (True, "lookout", OBSERVED)},
            [(*LOOKOUT, "picture-somebody-hurt", True)],
            [(2, "picture-somebody-hurt")],
        ),
    ),
    (
        PartnerFired(NOW, TARGET, by="patrol"),
        Told(True, {}, [(*LOOKOUT, "picture-partner-fires", True)], [(2, "picture-partner-fired")]),
    ),
    (
        PartnerBoarded(NOW, TARGET, by="patrol", people=3),
        Told(True, {}, [(*LOOKOUT, "picture-partner-boards", False)], [(1, "picture-partner-boarded")]),
    ),
]  # fmt: skip
NAMES = [type(event).__name__ for event, _ in SEEN]
EVENTS = [event for event, _ in SEEN]


@pytest.mark.parametrize(("event", "told"), SEEN, ids=NAMES)
def test_a_loss_that_is_seen_is_shown_and_told(event: Event, told: Told) -> None:
    assert tell(event, a_picture()) == told


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
@pytest.mark.parametrize(
    "contact",
    [
        replace(a_contact(), lost=True, clarity=Clarity.NOT_HELD),
        a_contact(clarity=Clarity.NOT_HELD),
        replace(a_contact(clarity=Clarity.DETECTED), sighting=None),
        seen_at(a_contact(clarity=Clarity.CLASSIFIED), NOW - 61),
    ],
    ids=["lost", "not held", "never seen", "seen too long ago"],
)
def test_a_loss_that_nobody_sees_is_told_to_nobody(event: Event, contact: Contact) -> None:
    assert tell(event, a_picture(contact)) == Told(False, {}, [], [])


@pytest.mark.parametrize("event", [event for event in EVENTS if not isinstance(event, PersonHurt)])
def test_a_hull_in_sight_a_minute_ago_is_still_watched(event: Event) -> None:
    assert tell(event, a_picture(seen_at(a_contact(clarity=Clarity.DETECTED), NOW - 60))).heard


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
@pytest.mark.parametrize("status", ["BOARDED", "SEIZED"])
def test_whoever_is_aboard_sees_it_though_no_sensor_does(event: Event, status: str) -> None:
    unseen = replace(a_contact(clarity=Clarity.NOT_HELD), lost=True)
    assert tell(event, a_picture(unseen, vessel_status=status)).heard


def test_from_far_nobody_is_seen_to_be_hurt() -> None:
    assert not tell(PersonHurt(NOW, TARGET), a_picture(a_contact(clarity=Clarity.CLASSIFIED))).heard


@pytest.mark.parametrize("threat", ["weapon_seen", "fired_upon", "closing_to_ram"])
def test_what_a_lost_hull_threatened_is_over(threat: str) -> None:
    told = tell(Capsized(NOW, TARGET), a_picture(None, **{threat: True}))
    assert told.facts["threat_over"] == (True, "lookout", OBSERVED)
    assert "threat_over" not in tell(Capsized(NOW, TARGET), a_picture(None, **{threat: False})).facts


def test_the_team_of_a_lost_hull_is_at_no_work_any_more() -> None:
    picture = a_picture()
    tell(HullLost(NOW, TARGET, how="sunk", team=False, in_water=0), picture)
    assert picture.boardings == {}
    picture.set_boarding(TRACK, busy_with="search", busy_until=NOW + 50)
    tell(HullLost(NOW, TARGET, how="sunk", team=True, in_water=0), picture)
    assert (picture.boardings[TRACK].busy_with, picture.boardings[TRACK].busy_until) == ("", 0)


# Help


def help_of(was: str = "none", **counts: int) -> Assisted:
    none = {"recovered": 0, "treated": 0, "taken_off": 0, "dead": 0, "missing": 0, "left": 0}
    return Assisted(NOW, TARGET, was=was, unit="boat", **{**none, **counts})


def assisted_words(picture: Picture) -> list[tuple[str, object]]:
    """What the last message tells of the help, part by part: what was done and of how many."""
    said = picture.messages[-1].text
    assert isinstance(said, Line)
    inner = said.arg("said")
    assert isinstance(inner, Line)
    done = inner.arg("done")
    if isinstance(done, Several):
        assert done.joint == "comma"
        parts = [part for part in done.items if isinstance(part, Line)]
        return [(part.key, part.arg("people") or part.arg("was")) for part in parts]
    return [(key_of(done), "")]


def test_a_unit_says_that_it_helps_and_that_it_was_called_away() -> None:
    assert tell(Helping(NOW, TARGET, unit="boat", until=NOW + 60), a_picture()) == Told(
        True, {}, [("team", "Boat", "picture-helping", False)], []
    )
    assert tell(HelpBrokenOff(NOW, TARGET, unit="boat"), a_picture()) == Told(
        True, {}, [("team", "Boat", "picture-called-away", True)], [(2, "picture-help-broken-off")]
    )


def test_after_help_what_was_known_to_be_wrong_is_known_to_be_right() -> None:
    picture = a_picture(None, persons_in_water=True, persons_wounded_or_ill=True, distress="EVIDENT")
    told = tell(help_of("adrift", recovered=2, treated=1), picture)
    assert told.heard
    assert told.facts == {
        "persons_in_water": (False, "boarding_team", VERIFIED),
        "persons_wounded_or_ill": (False, "boarding_team", VERIFIED),
        "distress": ("NONE", "boarding_team", VERIFIED),
    }
    assert told.said == [("team", "boarding_team", "picture-assisted", False)]
    assert told.noticed == [(1, "picture-assisted")]
    assert picture.engagement(TRACK).saved == 2


def test_what_nobody_knew_to_be_wrong_is_not_told_to_be_right() -> None:
    for picture in (a_picture(), a_picture(None, persons_in_water=False, distress="NONE")):
        assert tell(help_of(recovered=1), picture).facts == {}


def test_those_taken_off_and_those_fished_out_are_saved_and_nobody_is_left() -> None:
    picture = a_picture(None, children_aboard=True)
    told = tell(help_of("sinking", taken_off=3, recovered=2), picture)
    assert values(told) == {
        "persons_aboard_count": 0,
        "children_aboard": False,
        "uncrewed_confirmed": True,
        "crowded_or_unstable": False,
        "hazard_to_navigation": True,
    }
    assert picture.engagement(TRACK).saved == 5
    tell(help_of(taken_off=1), picture)
    assert picture.engagement(TRACK).saved == 6
    assert "children_aboard" not in tell(help_of(taken_off=1), a_picture()).facts


@pytest.mark.parametrize(
    ("event", "key"),
    [
        (help_of(), "picture-nothing-wrong-aboard"),
        (help_of("adrift"), "picture-help-given-safe"),
        (help_of(recovered=1), "picture-help-given-safe"),
        (help_of(treated=1), "picture-help-given-safe"),
    ],
)
def test_a_distress_that_was_none_is_told_as_that(event: Assisted, key: str) -> None:
    picture = a_picture(None, distress="CLAIMED")
    tell(event, picture)
    entry = picture.ledger.counting(TRACK, "distress")
    assert entry is not None
    assert entry.text == line(key)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (help_of(), [("picture-help-nothing-wrong", "")]),
        (help_of(recovered=1, treated=2), [("picture-help-recovered", 1), ("picture-help-treated", 2)]),
        (help_of("adrift"), [("picture-help-hull", "adrift")]),
        (help_of("adrift", taken_off=3), [("picture-help-taken-off", 3)]),
        (help_of("going_down", taken_off=3), [("picture-help-taken-off", 3), ("picture-help-hull", "going_down")]),
        (help_of("burning"), [("picture-help-nothing-wrong", "")]),
        (help_of(dead=1, missing=2), [("picture-help-dead", 1), ("picture-help-missing", 2)]),
    ],
)
def test_help_is_told_count_by_count(event: Assisted, words: list[tuple[str, object]]) -> None:
    picture = a_picture()
    tell(event, picture)
    assert assisted_words(picture) == words
