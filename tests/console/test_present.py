"""Models of the screens: claims apart from what was seen, conflicts shown, nothing from the truth."""

from __future__ import annotations

import pytest

from roe_trainer.console.present.camera import camera_model, look_words
from roe_trainer.console.present.card import card_model, fact_lines, unknowns
from roe_trainer.console.present.chart import ContactMark, UnitMark
from roe_trainer.console.present.library import RecordCard, last_and_best
from roe_trainer.console.present.sea_chart import approach
from roe_trainer.console.present.words import span, verdict_meaning
from roe_trainer.ladder.decisions import Decision
from roe_trainer.picture.contacts import Clarity, Look
from roe_trainer.picture.ledger import EvidenceGrade, Ledger
from roe_trainer.sea.trig import bearing_mdeg
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Quoted
from tests.console.watches import session_of

START = "2026-03-04T05:00:00Z"


def ledger() -> Ledger:
    book = Ledger()
    book.show(10, "T01", "ensign_seen", "NONE_FLOWN", "eoir", EvidenceGrade.OBSERVED, "No flag flown.")
    book.show(60, "T01", "nationality_claim", "OWN", "vhf", EvidenceGrade.CLAIMED, "Says he is ours.")
    book.show(70, "T01", "ensign_seen", "OWN", "lookout", EvidenceGrade.VERIFIED, "Flies our flag.")
    return book


def test_a_claim_that_what_is_seen_gainsays_stands_below_it_and_both_say_so() -> None:
    book = ledger()
    book.show(80, "T01", "name_seen", "OTHER", "vhf", EvidenceGrade.CLAIMED, "Says her name is Alma.")
    book.show(90, "T01", "name_seen", "NONE", "lookout", EvidenceGrade.OBSERVED, "Another name on the hull.")
    lines = [line for line in fact_lines(book, "T01", START) if "name" in line.text]
    assert [(line.text, line.outweighed) for line in lines] == [
        ("Another name on the hull.", False),
        ("Says her name is Alma.", True),
    ]
    assert [line.against for line in lines] == ["vhf", "lookout"]


def test_what_own_eyes_saw_otherwise_later_is_a_change_and_no_conflict() -> None:
    now, before = [line for line in fact_lines(ledger(), "T01", START) if "flag" in line.text]
    assert (now.text, now.against, now.since) == ("Flies our flag.", "", "")
    assert (before.text, before.against, before.since) == ("No flag flown.", "", "lookout")
    assert before.outweighed


def test_each_line_tells_when_and_by_what() -> None:
    claim = next(line for line in fact_lines(ledger(), "T01", START) if line.grade == EvidenceGrade.CLAIMED)
    assert (claim.when, claim.how, claim.against) == ("05:01:00", "vhf", "")


def test_what_nobody_has_told_is_listed_as_unknown() -> None:
    words = unknowns(ledger(), "T01")
    assert "what flag it flies or claims" not in words
    assert "who is the master" in words


def test_the_card_of_a_real_contact_shows_assessments_to_the_coached_only() -> None:
    for mode, shown in (("coach", True), ("exam", False)):
        session = session_of("windward", mode=mode, ticks=300)  # type: ignore[arg-type]
        card = card_model(session, sorted(session.picture.contacts)[0])
        assert card is not None
        assert bool(card.assessed) is shown


def test_what_nothing_speaks_for_yet_is_said_as_the_rules_take_it() -> None:
    session = session_of("windward", mode="coach", ticks=1)
    card = card_model(session, sorted(session.picture.contacts)[0])
    assert card is not None
    assert {line.name: line.value for line in card.assessed}["Suspicion"] == "none"


def test_the_card_of_nobody_is_none() -> None:
    assert card_model(session_of("windward"), "T99") is None


@pytest.mark.parametrize(
    ("look", "said", "unsaid"),
    [
        (Look("eoir", Clarity.DETECTED, Quoted("small boat"), 0), "Something on the water", "boat"),
        (Look("eoir", Clarity.CLASSIFIED, Quoted("panga"), 8), "panga", "flag"),
        (Look("eoir", Clarity.IDENTIFIED, Quoted("panga"), 8, people=3, flag="none"), "no flag flown", "weapon"),
        (
            Look("eoir", Clarity.IDENTIFIED, Quoted("panga"), 8, flag="COL", name="Luz", weapons=True),
            "weapon seen",
            "no flag",
        ),
    ],
)
def test_the_camera_says_what_was_made_out_and_no_more(look: Look, said: str, unsaid: str) -> None:
    words = " · ".join(look_words(look))
    assert said in words
    assert unsaid not in words


def test_a_crossing_vessel_has_its_closest_approach_ahead() -> None:
    own = UnitMark(OWN_SHIP, "Cutter", "ship", (0.0, 0.0), (0.0, 0.0))
    found = approach(own, ContactMark("T01", (5000.0, 1000.0), (-10.0, 0.0)))
    assert found is not None
    assert found.words == "CPA 0.5 nm in 8 min"
    assert approach(own, ContactMark("T02", (5000.0, 1000.0), (10.0, 0.0))) is None


def test_the_best_result_of_a_scenario_is_a_go_before_a_higher_no_go() -> None:
    def record(verdict: str, total: int, day: int) -> RecordCard:
        return RecordCard(__file__, "a", "A", f"2026-01-{day:02d}", "coach", 1, verdict, total, True)  # type: ignore[arg-type]

    records = [record("NO-GO", 950, 3), record("GO", 800, 2), record("GO", 760, 1)]
    assert last_and_best(records, "a") == ("NO-GO, 95.0", "GO, 80.0")
    assert last_and_best(records, "b") == ("", "")


@pytest.mark.parametrize(("seconds", "words"), [(45, "45 s"), (600, "10 min"), (3900, "1 h 05")])
def test_lengths_of_time_are_said_as_people_say_them(seconds: int, words: str) -> None:
    assert span(seconds) == words


@pytest.mark.parametrize(
    ("code", "word"), [("A", "authorised"), ("AP-FD", "needs approval"), ("X", "prohibited"), ("D", "duty")]
)
def test_codes_become_words(code: str, word: str) -> None:
    assert verdict_meaning(code).word == word


def test_the_camera_says_which_unit_has_the_contact_and_how_it_bears_from_there() -> None:
    session = session_of("windward", ticks=60)
    track = next(t for t, vessel in session.observer.vessels.items() if vessel == "runabout")
    session.decide(Decision("unit_order", track, "helo", (("order", "intercept"),)))
    session.advance(900)
    sighting = session.picture.contacts[track].sighting
    assert sighting is not None
    caption = camera_model(session, track).caption
    helo = session.picture.own_units["helo"].title
    assert caption.split("  ")[:2] == [track, helo]
    assert f"{round(bearing_mdeg(sighting.dx_mm, sighting.dy_mm) / 1000) % 360:03d}°" in caption
