"""Reports of the boarding team: each finding as a fact, a message, and a mark in the team's own view."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.contacts import Comparison, Evidence, Space
from roe_trainer.picture.perceive.team import label_compared, label_papers
from roe_trainer.picture.picture import Picture
from roe_trainer.vessels.vessel import Line as Compared
from roe_trainer.words.line import Arg, Line, Quoted, Several, line
from roe_trainer.world.events.team import (
    Boarded,
    BoardingFailed,
    DocumentsDone,
    FieldTestDone,
    SafetyDone,
    SearchDone,
    SpaceUnaccounted,
    TeamStarted,
)
from roe_trainer.world.world import World
from tests.picture.telling import NOW, OBSERVED, VERIFIED, Told, a_contact, a_picture, tell, values
from tests.world.fixtures import TARGET, TRACK, a_world

TEAM = "boarding_team"
SPACES = (
    Space("deck", "open"), Space("bow_locker", "hold"), Space("under_the_console", "cabin"),
    Space("hull_liner", "structure"),
)  # fmt: skip


def said_by_team(key: str) -> tuple[str, str, str, bool]:
    return ("team", TEAM, key, False)


def aboard(**known: bool | int | str) -> Picture:
    """The team is aboard, at some work, and has seen no space yet."""
    picture = a_picture(None, vessel_status="BOARDED", **known)
    picture.set_boarding(TRACK, spaces=SPACES, busy_with="work", busy_until=NOW + 60, done=("board",))
    return picture


def states(picture: Picture) -> list[str]:
    return [space.state for space in picture.boardings[TRACK].spaces]


def text_of(picture: Picture, name: str) -> Arg:
    entry = picture.ledger.counting(TRACK, name)
    assert entry is not None
    return entry.text


def test_the_team_says_what_it_sets_about() -> None:
    picture = a_picture()
    told = tell(TeamStarted(NOW, TARGET, task="search", until=NOW + 300), picture)
    assert told == Told(True, {}, [said_by_team("picture-team-task")], [])
    view = picture.boardings[TRACK]
    assert (view.since, view.busy_with, view.busy_until) == (NOW, "search", NOW + 300)


def test_once_aboard_the_team_counts_and_the_vessel_lies_stopped() -> None:
    picture = a_picture(None, refuses_boarding=True, master_consent="BOARD")
    told = tell(Boarded(NOW, TARGET, people=2), picture)
    assert told == Told(
        True,
        {
            "vessel_status": ("BOARDED", TEAM, VERIFIED),
            "persons_aboard_count": (2, TEAM, VERIFIED),
            "stopped_after_order": (True, TEAM, VERIFIED),
            "reacted_to_order": (True, TEAM, VERIFIED),
            "refuses_boarding": (False, TEAM, VERIFIED),
        },
        [said_by_team("picture-team-aboard")],
        [(1, "picture-team-aboard")],
    )
    view = picture.boardings[TRACK]
    assert (view.since, view.people, view.spaces, view.consent, view.done) == (NOW, 2, SPACES, "board", ("board",))


@pytest.mark.parametrize("consent", [None, "NONE"])
def test_nobody_aboard_receives_nobody_and_consents_to_nothing(consent: str | None) -> None:
    picture = a_picture() if consent is None else a_picture(None, master_consent=consent)
    told = tell(Boarded(NOW, TARGET, people=0), picture)
    assert "reacted_to_order" not in told.facts
    assert "refuses_boarding" not in told.facts
    assert picture.boardings[TRACK].consent == ""


def test_a_team_kept_off_has_seen_a_refusal_and_one_that_was_too_far_off_has_not() -> None:
    picture = aboard()
    assert tell(BoardingFailed(NOW, TARGET, barred=True), picture) == Told(
        True,
        {"refuses_boarding": (True, TEAM, OBSERVED)},
        [said_by_team("picture-kept-off")],
        [(1, "picture-kept-off")],
    )
    assert (picture.boardings[TRACK].busy_with, picture.boardings[TRACK].busy_until) == ("", 0)
    assert tell(BoardingFailed(NOW, TARGET, barred=False), aboard()) == Told(
        True, {}, [said_by_team("picture-could-not-board")], [(1, "picture-could-not-board")]
    )


# The sweep


def sweep(**changes: int | bool) -> SafetyDone:
    found: dict[str, Any] = {
        "people": 2, "hurt": 0, "children": 0, "weapon": False, "hidden": 0, "flooding": False, "valves_shut": False,
    }  # fmt: skip
    return SafetyDone(NOW, TARGET, **{**found, **changes})


def test_a_sweep_that_finds_nothing_counts_the_people_and_looks_at_every_space_but_the_structure() -> None:
    picture = aboard()
    assert tell(sweep(), picture) == Told(
        True,
        {"safety_inspection_done": (True, TEAM, VERIFIED), "persons_aboard_count": (2, TEAM, VERIFIED)},
        [said_by_team("picture-safe-to-work")],
        [(1, "picture-safe-to-work")],
    )
    view = picture.boardings[TRACK]
    assert (view.people, view.children, view.hurt, view.done, view.found) == (2, 0, 0, ("board", "safety"), ())
    assert states(picture) == ["looked_at", "looked_at", "looked_at", "not_seen"]


def test_a_sweep_tells_of_children_of_the_hurt_and_of_those_who_hid() -> None:
    picture = aboard()
    told = tell(sweep(people=5, hurt=2, children=1, hidden=3), picture)
    assert values(told) == {
        "safety_inspection_done": True,
        "persons_aboard_count": 5,
        "children_aboard": True,
        "persons_wounded_or_ill": True,
    }
    details = {entry.name: entry.detail for entry in picture.ledger.entries if entry.detail}
    assert details == {"children_aboard": (("people", 1),), "persons_wounded_or_ill": (("people", 2),)}
    assert told.noticed == [(2, "picture-found-hiding"), (1, "picture-safe-to-work")]
    assert (picture.boardings[TRACK].children, picture.boardings[TRACK].hurt) == (1, 2)


def test_where_the_sweep_meets_nobody_she_is_uncrewed() -> None:
    assert tell(sweep(people=0), aboard()).facts["uncrewed_confirmed"] == (True, TEAM, VERIFIED)
    assert "uncrewed_confirmed" not in tell(sweep(people=1), aboard()).facts


def test_a_weapon_secured_is_no_threat_any_more_where_one_was_seen() -> None:
    picture = aboard(weapon_seen=True, weapon_pointed=True)
    told = tell(sweep(weapon=True), picture)
    assert (told.facts["weapon_pointed"], told.facts["threat_over"]) == (
        (False, TEAM, VERIFIED),
        (True, TEAM, VERIFIED),
    )
    assert told.noticed == [(1, "picture-safe-to-work-weapon")]
    assert picture.boardings[TRACK].found == ("weapon",)
    unseen = tell(sweep(weapon=True), aboard())
    assert not {"weapon_pointed", "threat_over"} & set(unseen.facts)
    unarmed = tell(sweep(), aboard(weapon_seen=True, weapon_pointed=True))
    assert not {"weapon_pointed", "threat_over"} & set(unarmed.facts)


def test_valves_shut_end_a_danger_and_water_below_is_one() -> None:
    shut, wet = tell(sweep(valves_shut=True, flooding=True), aboard()), tell(sweep(flooding=True), aboard())
    assert shut.facts["distress"] == ("NONE", TEAM, VERIFIED)
    assert shut.noticed[0] == (2, "picture-valves-shut")
    assert wet.facts["distress"] == ("EVIDENT", TEAM, VERIFIED)
    assert wet.noticed[0] == (2, "picture-water-below")


# Papers


def papers(**changes: str | bool) -> DocumentsDone:
    found: dict[str, Any] = {
        "papers": "COL", "discrepant": False, "licence": True, "plain_view": False, "says_state": "", "nobody": False,
        "spoken": False,
    }  # fmt: skip
    return DocumentsDone(NOW, TARGET, **{**found, **changes})


def test_papers_in_order_clear_her() -> None:
    picture = aboard()
    assert tell(papers(), picture) == Told(
        True,
        {
            "papers_seen": ("FOREIGN_BILAT", TEAM, VERIFIED),
            "visit_result": ("CLEARED", TEAM, VERIFIED),
            "inspection_clean": (True, TEAM, VERIFIED),
        },
        [said_by_team("picture-documents")],
        [(1, "picture-documents")],
    )
    seen = picture.ledger.counting(TRACK, "papers_seen")
    assert seen is not None
    assert seen.told("state") == "COL"
    assert text_of(picture, "visit_result") == line("picture-papers-clear-up")
    view = picture.boardings[TRACK]
    assert (view.done, view.found, view.busy_with) == (("board", "documents"), (), "")


@pytest.mark.parametrize(
    ("event", "seen", "key", "doubt"),
    [
        (papers(papers="USA"), "OWN", "picture-papers-of", False),
        (papers(papers="PAN"), "FOREIGN_NONE", "picture-papers-of", False),
        (papers(papers="none"), "NONE_ABOARD", "picture-no-papers", True),
        (papers(licence=False), "NONE_ABOARD", "picture-no-licence", False),
        (papers(discrepant=True), "FOREIGN_BILAT", "picture-papers-of", True),
        (papers(plain_view=True), "FOREIGN_BILAT", "picture-papers-of", True),
    ],
)
def test_what_leaves_doubt_does_not_clear_her(event: DocumentsDone, seen: str, key: str, doubt: bool) -> None:
    picture = aboard()
    facts = values(tell(event, picture))
    words = text_of(picture, "papers_seen")
    assert isinstance(words, Line)
    assert (facts["papers_seen"], words.key) == (seen, key)
    assert facts["visit_result"] == ("DOUBT_REMAINS" if doubt else "CLEARED")
    assert facts.get("inspection_clean") is (None if doubt else True)
    left = line("picture-papers-leave-doubt" if doubt else "picture-papers-clear-up")
    assert text_of(picture, "visit_result") == left


@pytest.mark.parametrize(
    ("event", "verdict"),
    [
        (papers(), "in_order"),
        (papers(papers="none"), "no_papers"),
        (papers(papers="none", discrepant=True), "discrepant"),
        (papers(discrepant=True, plain_view=True), "bales"),
    ],
)
def test_the_worst_of_it_is_what_the_team_tells(event: DocumentsDone, verdict: str) -> None:
    picture = aboard()
    tell(event, picture)
    told = picture.messages[-1].text
    assert isinstance(told, Line)
    assert told.arg("said") == line("picture-documents", verdict=verdict)


def test_bales_in_plain_view_are_contraband_and_go_into_the_bag() -> None:
    picture = aboard()
    assert tell(papers(plain_view=True), picture).facts["contraband_seen"] == (True, TEAM, VERIFIED)
    (item,) = picture.boardings[TRACK].evidence
    assert (item.what, item.where) == ("wrapped_bales", "in_view")
    assert picture.boardings[TRACK].found == ("bales",)


def test_what_papers_answers_and_people_differ_in_is_named() -> None:
    world = a_world(lines=(Compared("name", "Grey Lady", "Grey Lady"), Compared("registry", "COL", "PAN", "")))
    picture = aboard()
    told = tell(papers(discrepant=True), picture, world)
    assert picture.boardings[TRACK].comparisons == (
        Comparison("name", "Grey Lady", "Grey Lady", "", True),
        Comparison("registry", "COL", "PAN", "", False),
    )
    assert told.facts["documents_discrepant"] == (True, TEAM, VERIFIED)
    entry = picture.ledger.counting(TRACK, "documents_discrepant")
    assert entry is not None
    assert entry.told("lines") == "registry"
    differing = Several((line("picture-compared", what="registry"),), "comma")
    assert entry.text == line("picture-papers-differ", lines=differing)


def test_where_no_line_differs_people_and_answers_do() -> None:
    picture = aboard()
    tell(papers(discrepant=True), picture)
    assert text_of(picture, "documents_discrepant") == line(
        "picture-papers-differ", lines=line("picture-people-and-answers")
    )


def test_the_lines_of_the_paper_check_are_named() -> None:
    assert label_compared("name") == line("picture-compared", what="name")
    assert label_compared("registry") == line("picture-compared", what="registry")
    assert label_compared("hull colour") == Quoted("hull colour")
    assert label_papers("registry", "none") == line("picture-papers-none")
    assert (label_papers("registry", "COL"), label_papers("name", "none")) == ("COL", "none")


def test_nobody_is_asked_in_person_where_nobody_speaks() -> None:
    told = tell(papers(says_state="COL"), aboard())
    assert not {"nationality_asked", "master_asked", "nationality_claim", "master_answer"} & set(told.facts)


@pytest.mark.parametrize(
    ("state", "nobody", "claim", "master"),
    [
        ("COL", False, "FOREIGN_BILAT", "IDENTIFIED"),
        ("", True, "NO_CLAIM", "NOBODY_CLAIMS"),
        ("none", False, "NO_CLAIM", "IDENTIFIED"),
    ],
)
def test_answers_given_face_to_face_are_observed(state: str, nobody: bool, claim: str, master: str) -> None:
    picture = aboard()
    facts = tell(papers(spoken=True, says_state=state, nobody=nobody), picture).facts
    assert facts["nationality_asked"] == (True, TEAM, VERIFIED)
    assert facts["master_asked"] == (True, TEAM, VERIFIED)
    assert facts["nationality_claim"] == (claim, TEAM, OBSERVED)
    assert facts["master_answer"] == (master, TEAM, OBSERVED)
    key = "picture-nobody-aboard-master" if nobody else "picture-master-known"
    assert text_of(picture, "master_answer") == line(key)
    entry = picture.ledger.counting(TRACK, "nationality_claim")
    assert entry is not None
    assert entry.told("state") == ("COL" if state == "COL" else "")


# Search and test


def search(scope: str = "full", found: bool = False, lots: int = 1, short: bool = False) -> SearchDone:
    return SearchDone(
        NOW, TARGET, found=found, what="cocaine" if found else "", lots=lots, where="hold", scope=scope, short=short
    )


def results(picture: Picture) -> Line:
    told = picture.messages[-1].text
    assert isinstance(told, Line)
    said = told.arg("said")
    assert isinstance(said, Line)
    return said


def test_what_a_search_finds_is_bagged_lot_by_lot() -> None:
    picture = aboard()
    told = tell(search(found=True, lots=2), picture)
    assert told.facts == {"contraband_seen": (True, TEAM, VERIFIED)}
    assert told.noticed == [(1, "picture-search-found")]
    view = picture.boardings[TRACK]
    assert [(item.number, item.what, item.where, item.seal) for item in view.evidence] == [
        (1, "cocaine", "hold", ""),
        (2, "cocaine", "hold", ""),
    ]
    assert (view.found, view.done) == (("cocaine",), ("board", "search"))


def test_a_whole_search_that_finds_nothing_is_clean() -> None:
    picture = aboard()
    told = tell(search(), picture)
    assert told == Told(
        True,
        {"search_clean": (True, TEAM, VERIFIED)},
        [said_by_team("picture-search-nothing")],
        [(1, "picture-search-nothing")],
    )
    assert results(picture) == line("picture-search-nothing", result="nothing")
    assert (picture.boardings[TRACK].found, picture.boardings[TRACK].done) == ((), ("board", "search"))


def test_a_search_as_far_as_consent_goes_or_cut_short_or_after_a_find_is_not_clean() -> None:
    consented, short, after = aboard(), aboard(), aboard()
    after.set_boarding(TRACK, evidence=(Evidence(1, "cocaine", "hold", 1, 0, 0, 3, ""),))
    told = tell(search("consented"), consented)
    assert (told.facts, told.noticed[0]) == ({}, (1, "picture-looked-where-let"))
    assert tell(search(short=True), short).facts == {}
    assert results(short) == line("picture-search-nothing-short", result="nothing")
    assert tell(search(), after).facts == {}
    assert results(after) == line("picture-search-nothing", result="more")


@pytest.mark.parametrize(
    ("scope", "short", "after"),
    [
        ("consented", False, ["searched", "searched", "not_seen", "not_seen"]),
        ("full", False, ["searched", "searched", "searched", "measured"]),
        ("full", True, ["searched", "searched", "searched", "measures_short"]),
        ("destructive", False, ["searched", "searched", "searched", "opened"]),
        ("destructive", True, ["searched", "searched", "searched", "opened"]),
    ],
)
def test_a_search_marks_the_spaces_it_reached(scope: str, short: bool, after: list[str]) -> None:
    picture = aboard()
    tell(search(scope, short=short), picture)
    assert states(picture) == after


def test_only_opening_it_accounts_for_a_space() -> None:
    for scope, fact in (("full", None), ("destructive", (False, TEAM, VERIFIED))):
        assert tell(search(scope), aboard(unaccounted_space=True)).facts.get("unaccounted_space") == fact
    assert "unaccounted_space" not in tell(search("destructive"), aboard()).facts


def test_what_is_found_in_a_seized_vessel_is_sealed_and_dealt_with_at_once() -> None:
    picture = aboard()
    picture.log_own(TRACK, "vessel_status", "SEIZED", "")
    told = tell(search(found=True), picture)
    assert told.facts["evidence_and_pollution_handled"] == (True, TEAM, VERIFIED)
    assert [item.seal for item in picture.boardings[TRACK].evidence] == ["T01-001"]


def test_a_volume_that_does_not_add_up_is_told() -> None:
    assert tell(SpaceUnaccounted(NOW, TARGET), aboard()) == Told(
        True,
        {"unaccounted_space": (True, TEAM, VERIFIED)},
        [said_by_team("picture-space-unaccounted")],
        [(1, "picture-space-unaccounted")],
    )


def test_a_positive_swab_goes_into_the_bag_once_and_a_negative_one_nowhere() -> None:
    picture = aboard()
    first = tell(FieldTestDone(NOW, TARGET, positive=True), picture)
    assert first == Told(
        True,
        {"test_positive": (True, TEAM, VERIFIED)},
        [said_by_team("picture-test-positive")],
        [(1, "picture-test-positive")],
    )
    assert tell(FieldTestDone(NOW, TARGET, positive=True), picture).heard
    view = picture.boardings[TRACK]
    assert [(item.what, item.where) for item in view.evidence] == [("swab", "taken")]
    assert (view.found, view.done) == (("positive", "positive"), ("board", "test", "test"))
    clean = aboard()
    assert tell(FieldTestDone(NOW, TARGET, positive=False), clean) == Told(
        True, {}, [said_by_team("picture-test-negative")], [(1, "picture-test-negative")]
    )
    assert (clean.boardings[TRACK].evidence, clean.boardings[TRACK].found) == ((), ())


def test_what_is_found_lies_where_she_is_plotted_and_where_it_lay_is_said_as_far_as_it_is_known() -> None:
    world: World = a_world()
    moved = replace(a_contact(), leg=replace(a_contact().leg, x_mm=3_000_000, y_mm=4_000_000))
    picture = a_picture(moved, vessel_status="BOARDED")
    picture.set_boarding(TRACK, spaces=SPACES)
    tell(replace(search(found=True), where="somewhere"), picture, world)
    (item,) = picture.boardings[TRACK].evidence
    assert (item.where, item.tick, item.photos, item.mark) == ("aboard", NOW, 3, 0)
    assert (item.lat_e7, item.lon_e7) == world.frame.to_geographic(3_000_000, 4_000_000)
    (handed,) = picture.boardings[TRACK].custody
    assert (handed.tick, handed.item, handed.giver, handed.taker, handed.why, handed.unit) == (
        NOW, 1, "finder", "boarding_officer", "bagged", "",
    )  # fmt: skip
