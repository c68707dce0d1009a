"""The lesson of the first watch: steps end when they are done, in any order."""

from __future__ import annotations

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.lesson import DONE, Lesson, load_steps
from roe_trainer.ladder.decisions import Justification
from roe_trainer.vessels.own_ship import OWN_SHIP
from tests.console.watches import session_of

STEPS = load_steps("familiarisation")


def at_start() -> tuple[Bridge, Lesson]:
    return Bridge(session_of("familiar", seed=3)), Lesson(STEPS)


def test_every_step_has_an_end_that_is_known() -> None:
    assert {step.until for step in STEPS} <= {*DONE, "fast"}
    assert len(STEPS) >= 10


def test_the_whole_lesson_can_be_done() -> None:
    bridge, lesson = at_start()
    lesson.follow(bridge)
    assert lesson.step is STEPS[0]
    bridge.select("T01")
    bridge.session.advance(2)
    send = bridge.send
    send("hail", {"means": "vhf", "language": "en"}, "T01")
    for question in ("nationality", "name"):
        send("ask", {"question": question, "means": "vhf", "language": "en"}, "T01")
    for unit in (OWN_SHIP, "boat"):
        send("unit_order", {"order": "intercept"}, "T01", unit)
    bridge.session.advance(360)
    send("classify", {"as": "neutral"}, "T01")
    send("request", {"what": "boarding"}, "T01")
    send("order_stop", {"means": "vhf", "language": "en"}, "T01", None, Justification("own_flag", (1,)))
    send("release", {}, "T01")
    send("unit_order", {"order": "return"}, None, "boat")
    send("bookmark")
    bridge.session.finish()
    assert lesson.follow(bridge) == tuple(step.title for step in STEPS)
    assert lesson.step is None


def test_a_step_that_was_skipped_does_not_come_back() -> None:
    bridge, lesson = at_start()
    lesson.skip()
    lesson.follow(bridge)
    assert lesson.step is STEPS[1]
