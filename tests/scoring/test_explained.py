"""Every point has a line: what was lost, what was left out of the mean, what was capped; and an answer has its moment."""

from __future__ import annotations

from roe_trainer.words.line import Line, Quoted
from roe_trainer.words.say import shown
from tests.scoring.story import CHASE, Story
from tests.scoring.test_obligations import duty


def struck() -> Story:
    """A strike with nothing to ground it: procedure and articulation only have something to lose."""
    return Story().show(1, facts=CHASE).do(20, "strike").show(24, vessel_status="LOST_OR_GONE")


def test_a_dimension_that_is_shown_and_not_in_the_mean_has_a_line_that_says_so() -> None:
    score = struck().score(ticks=4000)
    counted = {line.dimension for line in score.deductions if line.finding is not None}
    lost = {name for finding in score.findings for name in finding.losses}
    left_out = {line.dimension for line in score.deductions if line.words.key == "scoring-deduction-left-out"}
    assert left_out
    assert lost == counted | left_out
    assert not counted & left_out
    assert all(line.tenths == 0 for line in score.deductions if line.dimension in left_out)


def test_the_lines_still_add_up_exactly_with_what_is_left_out() -> None:
    score = struck().score(ticks=4000)
    assert sum(line.tenths for line in score.deductions) == 1000 - score.total_tenths


def test_what_is_left_out_is_named_by_its_title() -> None:
    score = struck().score(ticks=4000)
    assert score.to_data(shown)["left_out"] == [shown(title) for title in score.left_out]
    assert Quoted("Procedure") in score.left_out


def test_nothing_is_called_left_out_where_nothing_was_lost() -> None:
    assert Story().show(1, zone="HS").do(5, "monitor").score().left_out == ()


def test_a_second_best_answer_stands_at_its_own_moment_and_not_at_the_deadline() -> None:
    story = Story().show(1, zone="HS", distress="CLAIMED").do(60, "report", what="situation")
    score = story.score(ticks=4000)
    answered = duty(score, "W-DISTRESS-CLAIMED")
    assert (answered.answered, answered.settled) == (60, 60)
    assert answered.closed > 60
    assert answered.note == Line("scoring-note-second-best")
    assert [f.tick for f in score.findings if f.duty == "W-DISTRESS-CLAIMED"] == [60]


def test_a_late_answer_is_called_late() -> None:
    story = Story().show(1, zone="HS", actor="CG_UNIT", suspicion="HUNCH").do(841, "hail", means="vhf", language="en")
    assert duty(story.score(ticks=3000), "W-HAIL").note == Line("scoring-note-late")
