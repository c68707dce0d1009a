"""The own log: what the watch itself did, and what that is in law (an order given, a question asked)."""

from __future__ import annotations

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measure import Measure, Signal
from roe_trainer.picture.ledger import OWN, EvidenceGrade
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import OWN_LOG, PLOT

NO_WORDS_NEEDED = ("light_siren", "flag_l")
QUESTION_FACTS = {"nationality": "nationality_asked", "master": "master_asked"}


def log_decision(picture: Picture, measure: Measure, decision: Decision, in_reach: bool) -> None:
    """Write down a decision that was carried out; `in_reach` tells whether its means carry that far."""
    track = decision.target
    if track is None:
        if measure.id == "display_insignia":
            up = decision.option("up") == "yes"
            words = "Ensign and law-enforcement insignia shown." if up else "Ensign and insignia struck."
            picture.show(OWN, "insignia_displayed", up, OWN_LOG, EvidenceGrade.VERIFIED, words)
        return
    picture.engagement(track)
    if isinstance(measure.effect, Signal):
        _signal(picture, measure, decision, track, in_reach)
    elif measure.id == "determine_warning_danger":
        text = "The commander determines that a warning shot would endanger others."
        picture.log_own(track, "warning_would_endanger", True, text)
    elif measure.id == "report":
        _reported(picture, str(decision.option("what")), track)


def _reported(picture: Picture, what: str, track: str) -> None:
    if what == "situation":
        picture.engagement(track).reported_tick = picture.tick
        words = "The command was told what is known, and carries it on."
        picture.show(track, "inquiry_handed_over", True, PLOT, EvidenceGrade.OBSERVED, words)
    elif picture.known(track, "new_fact_since_approval") is True:
        picture.log_own(track, "new_fact_since_approval", False, "The approver was told what has been learned.")


def log_intent(picture: Picture, measure: Measure, decision: Decision) -> None:
    """What an act is meant to be, known before it is judged: whether a search is to cut, or leave to cut is asked."""
    track = decision.target
    asked = measure.id == "request" and decision.option("what") == "boarding_destructive"
    if track is None or not (asked or measure.id == "search"):
        return
    cuts = asked or decision.option("scope") == "destructive"
    if cuts or picture.known(track, "destructive_search_proposed") is True:
        words = "A search that cuts into structure is meant." if cuts else "The search ordered cuts nothing."
        picture.log_own(track, "destructive_search_proposed", cuts, words)


def _signal(picture: Picture, measure: Measure, decision: Decision, track: str, in_reach: bool) -> None:
    engagement = picture.engagement(track)
    means, language = str(decision.option("means", "vhf")), str(decision.option("language", "en"))
    if means not in NO_WORDS_NEEDED:
        engagement.languages = tuple(sorted({*engagement.languages, language}))
    if measure.id == "hail":
        engagement.hailed_tick = picture.tick
    elif measure.id == "ask":
        question = str(decision.option("question"))
        engagement.asked = tuple(sorted({*engagement.asked, question}))
        engagement.asked_last_tick = picture.tick
        if in_reach and question in QUESTION_FACTS:
            picture.log_own(track, QUESTION_FACTS[question], True, f"Asked: {_label(question)}, by {_label(means)}.")
    elif measure.id == "order_stop":
        _order(picture, track, means, in_reach)


def _label(code: str) -> str:
    return {"vhf": "VHF", "flag_l": "flag or lamp L"}.get(code, code.replace("_", " and "))


def _order(picture: Picture, track: str, means: str, in_reach: bool) -> None:
    engagement, contact = picture.engagement(track), picture.contacts[track]
    perceivable = in_reach and (means != "vhf" or engagement.radio_works)
    if engagement.first_order_tick < 0 and perceivable:
        engagement.first_order_tick = picture.tick
        engagement.first_order_zone = str(picture.known(track, "zone", "UNKNOWN"))
        engagement.first_order_seen_or_heard = means != "vhf"
        engagement.order_course_mdeg, engagement.order_speed_mm_s = contact.course_mdeg, contact.speed_mm_s
    engagement.last_order_tick = picture.tick
    notice = "GIVEN_PERCEIVABLE" if perceivable else "GIVEN_NOT_PERCEIVABLE"
    if picture.known(track, "order_notice") not in ("GIVEN_PERCEIVABLE", "PERCEIVED"):
        words = f"Order to stop given by {_label(means)}" + ("." if perceivable else ", out of its reach.")
        picture.log_own(track, "order_notice", notice, words)
    if perceivable and means in NO_WORDS_NEEDED:
        picture.log_own(track, "language_understood", True, f"Signal by {_label(means)} needs no language.")
