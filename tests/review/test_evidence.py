"""The review shows what was kept, who held it, and what was seen and never had."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture.contacts import BoardingView, Comparison, Custody, Environment, Evidence, Jettisoned, Space
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.picture import Flags, Picture
from roe_trainer.review.build import build_report
from roe_trainer.review.evidence import Kept, kept_of
from roe_trainer.review.render.text import to_text
from roe_trainer.review.sections.evidence import SECTION
from roe_trainer.words.line import Several, line
from tests.review.watches import told
from tests.scoring.story import Story

BAG = Evidence(1, "cocaine", "hold", 300, 125000000, -725000000, 3, "T01-001")
HANDS = (
    Custody(300, 1, "finder", "boarding_officer", "bagged"),
    Custody(400, 1, "boarding_officer", "custodian", "sealed", seal="T01-001"),
)


def picture(view: BoardingView | None = None) -> Picture:
    environment = Environment("day", 2, 8, 0, 20_000, "HS", "", "", True, 0, 0)
    held = Picture(Flags("USA", frozenset()), lambda x, y: ("HS", ""), environment)
    if view is not None:
        held.boardings[view.track] = view
    return held


def boarded(**changes: object) -> BoardingView:
    return replace(BoardingView("T01", 100, done=("board", "search")), **changes)  # type: ignore[arg-type]


def words(kept: Kept) -> str:
    material = told(Story().show(1, zone="HS").do(5, "monitor"), evidence=kept)
    return " ".join(to_text(build_report(material)).split())


def test_every_item_stands_with_place_time_photographs_seal_and_holder() -> None:
    (item,) = kept_of(picture(boarded(evidence=(BAG,), custody=HANDS))).items
    assert (item.tick, item.where, item.position) == (300, line("evidence-place", at="hold"), "12°30.0'N 072°30.0'W")
    assert (item.photographs, item.seal, item.holder) == ("3", "T01-001", line("evidence-hand", who="custodian"))


def test_every_hand_over_is_a_line() -> None:
    said = words(kept_of(picture(boarded(evidence=(BAG,), custody=HANDS))))
    assert "EVIDENCE AND CUSTODY" in said
    assert "05:11:07Z T01 item 1 finder boarding officer photographed in place and bagged" in said
    assert "05:12:47Z T01 item 1 boarding officer evidence custodian sealed as T01-001" in said


def test_what_went_overboard_and_was_not_recovered_is_told() -> None:
    held = picture()
    held.jettisoned[1] = Jettisoned(1, "T01", 50, 0, 0, recovered=True)
    held.jettisoned[2] = Jettisoned(2, "T01", 55, 0, 0)
    assert kept_of(held).open_ends == (line("review-end-afloat", track="T01", marked=2, left=Several(("2",), "comma")),)


def test_a_vessel_seized_and_never_searched_and_an_item_never_sealed_are_told() -> None:
    held = picture(boarded(done=("board", "seize"), evidence=(replace(BAG, seal=""),)))
    held.show("T01", "vessel_status", "SEIZED", "boarding_team", EvidenceGrade.VERIFIED, "")
    unsealed = line("review-end-unsealed", track="T01", left=Several(("1",), "comma"))
    assert kept_of(held).open_ends == (line("review-end-unsearched", track="T01"), unsealed)


def test_a_space_that_measures_short_and_stayed_shut_is_told() -> None:
    held = picture(boarded(spaces=(Space("hull_liner", "structure", "measures_short"),)))
    assert kept_of(held).open_ends == (
        line("review-end-unopened", track="T01", spaces=Several((line("space", id="hull_liner"),), "comma")),
    )


def test_the_papers_name_states_and_not_codes() -> None:
    lines = (Comparison("registry", "HND", "no papers", "", False),)
    said = words(kept_of(picture(boarded(comparisons=lines))))
    assert "Honduras" in said
    assert "HND" not in said
    assert "DOES NOT AGREE" in said


def test_without_evidence_there_is_no_section() -> None:
    assert SECTION.make(told(Story().show(1, zone="HS").do(5, "monitor"))) == ()
