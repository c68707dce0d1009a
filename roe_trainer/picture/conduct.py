"""Conduct after notice: what course and speed tell of a contact that was ordered, warned or hit."""

from __future__ import annotations

from roe_trainer.picture.contacts import Clarity, Contact
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.picture import Engagement, Picture
from roe_trainer.picture.sources import PLOT
from roe_trainer.sea.geometry import angle_between_mdeg
from roe_trainer.sea.trig import bearing_mdeg, distance_mm
from roe_trainer.words.line import line

STOPPED_MM_S = 1_100
TURN_MDEG = 20_000
SPEED_UP_MM_S = 1_500
IGNORED_AFTER_S = 40
AGE_STEP_S = 15
AGE_CAP_S = 300
RUNS_ON_S = 60
FAST_MM_S = 8_200
NEAR_MM = 3_000_000


def watch_conduct(picture: Picture, track: str) -> None:
    """Compare the contact's motion with what it was when the order was given; disclose what that shows."""
    engagement = picture.engagements.get(track)
    if engagement is None:
        return
    contact = picture.contacts[track]
    if contact.clarity == Clarity.NOT_HELD:
        return
    _sheers_off(picture, track)
    if engagement.first_order_tick < 0:
        return
    _order_age(picture, track, engagement.first_order_tick)
    turned = abs(angle_between_mdeg(engagement.order_course_mdeg, contact.course_mdeg)) >= TURN_MDEG
    was_mm_s = engagement.order_speed_mm_s
    faster = contact.speed_mm_s >= was_mm_s + SPEED_UP_MM_S
    slower = contact.speed_mm_s * 4 <= was_mm_s * 3 and was_mm_s > 2 * STOPPED_MM_S
    stopped = contact.speed_mm_s <= STOPPED_MM_S
    if turned or faster or slower:
        _see(picture, track, "reacted_to_order", True, "picture-changed-after-order")
    if stopped:
        _see(picture, track, "stopped_after_order", True, "picture-stopped-after-order")
        _unless(picture, track, "ran_after_order", "picture-no-longer-runs")
    elif faster or (turned and contact.speed_mm_s > 4_000):
        _see(picture, track, "ran_after_order", True, "picture-ran-after-order")
        _unless(picture, track, "stopped_after_order", "picture-under-way-again")
    elif _runs_on(picture, engagement, contact):
        _see(picture, track, "ran_after_order", True, "picture-ran-on")
    _warning_ignored(picture, track)


def _runs_on(picture: Picture, engagement: Engagement, contact: Contact) -> bool:
    """A minute after the order still at four fifths of her speed, and that is more than 16 knots."""
    late = picture.tick - engagement.first_order_tick >= RUNS_ON_S
    return late and contact.speed_mm_s >= FAST_MM_S and contact.speed_mm_s * 5 >= engagement.order_speed_mm_s * 4


def _sheers_off(picture: Picture, track: str) -> None:
    """An attack by the bow is over when she lies stopped, or heads away from every unit near her."""
    if picture.known(track, "closing_to_ram") is not True or picture.known(track, "threat_over") is True:
        return
    contact = picture.contacts[track]
    if contact.speed_mm_s <= STOPPED_MM_S:
        _see(picture, track, "threat_over", True, "picture-stopped-no-threat")
        return
    x_mm, y_mm = contact.position_at(picture.tick)
    units = [u for u in picture.own_units.values() if u.deployed and u.kind in ("ship", "boat")]
    away = sorted((distance_mm(u.x_mm - x_mm, u.y_mm - y_mm), u.x_mm - x_mm, u.y_mm - y_mm) for u in units)
    # The nearest counts however far it is: an attack that has still a way to go is not over.
    bearings = [bearing_mdeg(dx, dy) for n, (mm, dx, dy) in enumerate(away) if mm < NEAR_MM or n == 0]
    if all(abs(angle_between_mdeg(contact.course_mdeg, bearing)) > 80_000 for bearing in bearings):
        _see(picture, track, "threat_over", True, "picture-heads-away")


def _warning_ignored(picture: Picture, track: str) -> None:
    engagement, contact = picture.engagements[track], picture.contacts[track]
    if engagement.warned_tick < 0 or picture.tick < engagement.warned_tick + IGNORED_AFTER_S:
        return
    ran_on = contact.speed_mm_s * 10 >= engagement.warned_speed_mm_s * 7 and contact.speed_mm_s > STOPPED_MM_S
    if ran_on:
        _see(picture, track, "warning_ignored", True, "picture-warning-ignored")


def _order_age(picture: Picture, track: str, since: int) -> None:
    age_s = min(AGE_CAP_S, (picture.tick - since) // AGE_STEP_S * AGE_STEP_S)
    if age_s > 0 and picture.known(track, "order_age_s", 0) != age_s:
        picture.log_own(track, "order_age_s", age_s, line("picture-order-age", seconds=age_s))


def _see(picture: Picture, track: str, name: str, value: bool, key: str) -> None:
    picture.show(track, name, value, PLOT, EvidenceGrade.OBSERVED, line(key))


def _unless(picture: Picture, track: str, name: str, key: str) -> None:
    if picture.known(track, name) is True:
        picture.show(track, name, False, PLOT, EvidenceGrade.OBSERVED, line(key))
