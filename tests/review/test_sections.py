"""The review says everything a trainee needs to argue with the mark, in an order that keeps the truth for last."""

from __future__ import annotations

from roe_trainer.review.blocks import Badge, Bars, Card, Report, Steps, Table, Timeline
from roe_trainer.review.build import build_report
from roe_trainer.review.render.html import to_html
from roe_trainer.review.sections import SECTIONS
from tests.review.watches import bad_watch, spoken, told, truth
from tests.scoring.story import Story


def blocks(report: Report, section: str) -> tuple[object, ...]:
    found: tuple[object, ...] = spoken(next(s.blocks for s in report.sections if s.id == section))
    return found


def cards(report: Report, section: str) -> list[Card]:
    return [block for block in blocks(report, section) if isinstance(block, Card)]


def words(value: object) -> str:
    return repr(spoken(value))


def test_the_process_review_comes_before_the_truth_and_provenance_comes_last() -> None:
    order = [maker.id for maker in SECTIONS]
    assert order.index("answers") < order.index("verdict") < order.index("decisions") < order.index("truth")
    assert order[-1] == "provenance"


def test_the_rules_of_a_decision_can_be_followed_step_by_step() -> None:
    card = cards(build_report(told(bad_watch())), "decisions")[0]
    steps = next(block for block in card.blocks if isinstance(block, Steps))
    assert steps.rows[0][:2] == (0, True)
    assert (1, True, "conduct: compliant", "conduct: compliant") in steps.rows
    page = to_html(build_report(told(bad_watch())))
    assert page.index("<details") < page.index("conduct: compliant</div>")


def test_every_decision_line_shows_what_was_known_the_rule_the_turn_and_what_was_lawful() -> None:
    card = cards(build_report(told(bad_watch())), "decisions")[0]
    assert (card.title, card.band) == ("Disabling fire", "critical")
    said = words(card.blocks)
    assert "the vessel complies" in said
    assert "UN Basic Principles 5" in said
    assert "conduct: compliant" in said
    assert "05:07:07Z told (verified)" in said
    assert "Lawful at that moment" in said
    assert "act and re-assess" in said
    assert "Critical failure: Force past compliance" in said


def test_what_could_not_be_done_is_listed_and_costs_nothing() -> None:
    report = build_report(told(bad_watch()))
    assert len(cards(report, "decisions")) == 1
    assert "('05:08:27Z', 'T01', 'Hail (in English, VHF)', 'name the contact it is meant for')" in words(
        blocks(report, "decisions")
    )


def test_lawful_acts_stand_in_a_table_with_their_ground() -> None:
    report = build_report(told(Story().show(1, zone="HS", ensign_seen="OWN").do(9, "board")))
    assert "Going aboard" in words(blocks(report, "decisions")) or "Boarding" in words(blocks(report, "decisions"))


def test_a_silence_is_a_card_with_its_deadline_and_what_would_have_answered_it() -> None:
    card = next(c for c in cards(build_report(told(bad_watch())), "silences") if c.title == "People in the water")
    said = words(card.blocks)
    assert "at the latest 05:10:17Z" in said
    assert "Render assistance" in said


def test_the_points_taken_off_add_up_in_the_table() -> None:
    material = told(bad_watch())
    table = next(b for b in blocks(build_report(material), "deductions") if isinstance(b, Table))

    def tenths(cell: object) -> int:
        return round(float(str(cell)) * -10)

    assert sum(tenths(row[-1]) for row in table.rows) == tenths(table.total[-1])
    assert tenths(table.total[-1]) == 1000 - material.score.total_tenths


def test_a_faultless_watch_says_so_and_has_no_points_taken_off() -> None:
    report = build_report(told(Story().show(1, zone="HS").do(5, "monitor")))
    badge = blocks(report, "verdict")[0]
    assert isinstance(badge, Badge)
    assert (badge.word, badge.figure) == ("GO", "100.0 of 100")
    assert "Nothing was taken off" in words(blocks(report, "deductions"))


def test_dimensions_name_their_floors_and_what_was_not_assessed() -> None:
    bars = blocks(build_report(told(bad_watch())), "dimensions")[0]
    assert isinstance(bars, Bars)
    by_title = {bar.title: bar for bar in bars.bars}
    assert by_title["Necessity and proportionality"].floor == 70
    assert by_title["Procedure"].value is None


def test_the_timeline_holds_every_act_and_every_silence_that_cost() -> None:
    material = told(bad_watch())
    line = blocks(build_report(material), "timeline")[0]
    assert isinstance(line, Timeline)
    cost = [f"w{number}" for number, duty in enumerate(material.score.duties) if duty.losses]
    assert sorted(moment.ref for moment in line.moments) == sorted(["d1", *cost])
    assert len(cost) == 2
    assert line.steps[0].used > line.steps[0].justified


def test_without_a_truth_nothing_hidden_is_told() -> None:
    assert "truth" not in [s.id for s in build_report(told(bad_watch())).sections]


def test_the_truth_sets_decision_and_result_apart() -> None:
    lucky = build_report(told(bad_watch(), truth=truth()))
    assert "luck" in words(blocks(lucky, "truth"))
    sound = told(Story().show(1, zone="HS").do(5, "monitor"), truth=truth(went_well=False))
    assert "the decisions stand" in words(blocks(build_report(sound), "truth"))


def test_the_trainees_own_answers_come_first_when_there_are_any() -> None:
    report = build_report(told(bad_watch(), answers={"Why?": "I fired on reflex."}))
    assert report.sections[0].id == "answers"
    assert "reflex" in words(report.sections[0].blocks)


def test_the_foot_says_whose_law_it_is_and_what_it_is_not() -> None:
    said = words(blocks(build_report(told(bad_watch())), "provenance"))
    for part in ("us-coast-guard", "Law as of", "unreviewed", "Not legal advice", "Not validated for qualification"):
        assert part in said


def test_every_cell_of_the_ledger_is_text_numbers_too() -> None:
    told_of = told(Story().show(1, persons_aboard_count=5).do(2, "hail", means="vhf", language="en"))
    table = next(block for block in blocks(build_report(told_of), "ledger") if isinstance(block, Table))
    assert [row[4] for row in table.rows] == ["5"]
