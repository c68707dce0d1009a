"""Conduct after notice: what course and speed tell of a contact that was ordered, warned or hit."""

from __future__ import annotations

from roe_trainer.picture.ledger import Standing
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.geometry import angle_between_mdeg

STOPPED_MM_S = 1_100
TURN_MDEG = 20_000
SPEED_UP_MM_S = 1_500
IGNORED_AFTER_S = 40
AGE_STEP_S = 15
AGE_CAP_S = 300


def watch_conduct(picture: Picture, track: str) -> None:
    """Compare the contact's motion with what it was when the order was given; disclose what that shows."""
    dealing = picture.dealings.get(track)
    if dealing is None or dealing.first_order_tick < 0:
        return
    contact = picture.contacts[track]
    if contact.tier == 0:
        return
    _order_age(picture, track, dealing.first_order_tick)
    turned = abs(angle_between_mdeg(dealing.order_course_mdeg, contact.course_mdeg)) >= TURN_MDEG
    faster = contact.speed_mm_s >= dealing.order_speed_mm_s + SPEED_UP_MM_S
    slower = contact.speed_mm_s * 4 <= dealing.order_speed_mm_s * 3 and dealing.order_speed_mm_s > 2 * STOPPED_MM_S
    stopped = contact.speed_mm_s <= STOPPED_MM_S
    if turned or faster or slower:
        _see(picture, track, "reacted_to_order", True, "Course or speed changed after the order.")
    if stopped:
        _see(picture, track, "stopped_after_order", True, "Lies stopped after the order.")
        _unless(picture, track, "ran_after_order", "No longer runs.")
    elif faster or (turned and contact.speed_mm_s > 4_000):
        _see(picture, track, "ran_after_order", True, "Turned away or sped up after the order.")
        _unless(picture, track, "stopped_after_order", "Under way again after the order.")
    _warning_ignored(picture, track)


def _warning_ignored(picture: Picture, track: str) -> None:
    dealing, contact = picture.dealings[track], picture.contacts[track]
    if dealing.warned_tick < 0 or picture.tick < dealing.warned_tick + IGNORED_AFTER_S:
        return
    ran_on = contact.speed_mm_s * 10 >= dealing.warned_speed_mm_s * 7 and contact.speed_mm_s > STOPPED_MM_S
    if ran_on:
        _see(picture, track, "warning_ignored", True, "Ran on after the warning shots had time to be obeyed.")


def _order_age(picture: Picture, track: str, since: int) -> None:
    age_s = min(AGE_CAP_S, (picture.tick - since) // AGE_STEP_S * AGE_STEP_S)
    if age_s > 0 and picture.known(track, "order_age_s", 0) != age_s:
        picture.log_own(track, "order_age_s", age_s, f"{age_s} seconds since the first order.")


def _see(picture: Picture, track: str, name: str, value: bool, text: str) -> None:
    picture.show(track, name, value, "plot", Standing.OBSERVED, text)


def _unless(picture: Picture, track: str, name: str, text: str) -> None:
    if picture.known(track, name) is True:
        picture.show(track, name, False, "plot", Standing.OBSERVED, text)
