"""Carrying out a decision: check it, put it to the world or the command, write the own log."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measure import Ask, Assist, Keep, Measure, Recover, Signal, Steer, TeamTask, Tell
from roe_trainer.picture.contacts import Contact
from roe_trainer.picture.own_log import log_decision
from roe_trainer.session.under_way import UnderWay
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.world.act import Deed, carry_out, refusal
from roe_trainer.world.effects.signals import reach_m, speaker

BRIDGE_MEASURES = ("note", "bookmark", "justify")


def refusal_of(session: UnderWay, measure: Measure, decision: Decision) -> str:
    """Why this cannot be done now: a wrong option, a contact that is not held, or something physical."""
    problems = measure.option_problems(dict(decision.options))
    if problems:
        return "; ".join(problems)
    if measure.needs_target and decision.target is None:
        return "name the contact it is meant for"
    if decision.target is not None and decision.target not in session.picture.contacts:
        return f"there is no contact {decision.target}"
    if isinstance(measure.effect, Keep | Tell | Ask):
        return _bookish_refusal(session, measure, decision)
    if isinstance(measure.effect, Recover):
        marks = session.picture.jettisoned.values()
        if not any(m.track == decision.target and not m.recovered for m in marks):
            return f"nothing was seen to go overboard from {decision.target}"
    if decision.target is not None and not _boarded(session, decision) and not _saved_from(session, measure, decision):
        out_of_hand = _not_held(session.picture.contacts[decision.target], measure, decision)
        if out_of_hand:
            return out_of_hand
    return refusal(session.world, _deed(session, measure, decision))


def _boarded(session: UnderWay, decision: Decision) -> bool:
    view = session.picture.boardings.get(decision.target or "")
    return view is not None and (bool(view.done) or bool(view.busy_with))


def _saved_from(session: UnderWay, measure: Measure, decision: Decision) -> bool:
    """People who were taken out of the water are with us, whatever became of their vessel."""
    detains = isinstance(measure.effect, TeamTask) and measure.effect.task == "detain"
    # Only asked, never made: to be asked what could be done is no engagement with a contact.
    engagement = session.picture.engagements.get(str(decision.target))
    return detains and engagement is not None and engagement.saved > 0


def _not_held(contact: Contact, measure: Measure, decision: Decision) -> str:
    """Why nothing can be done about a contact that no sensor holds; one that was reported can be called and sought."""
    if not contact.lost:
        return ""
    if not contact.reported:
        return f"{contact.track} is lost: no sensor holds it"
    if isinstance(measure.effect, Signal) and decision.option("means", "vhf") == "vhf":
        return ""
    if not contact.placed:
        return f"nobody has said where {contact.track} is"
    looked_for = isinstance(measure.effect, Assist | Steer)
    return "" if looked_for else f"{contact.track} is only reported: no sensor holds it yet"


def _bookish_refusal(session: UnderWay, measure: Measure, decision: Decision) -> str:
    if measure.id == "justify":
        number = decision.option("action")
        if not isinstance(number, int) or not 1 <= number <= len(session.actions):
            return f"there is no action number {number}"
        if decision.justification is None:
            return "state the legal basis and the facts"
    if measure.id == "photograph" and not session.picture.contacts[str(decision.target)].seen_within(60, session.tick):
        return "nothing of it can be made out now"
    return ""


def _deed(session: UnderWay, measure: Measure, decision: Decision) -> Deed:
    vessel = session.observer.vessels.get(decision.target or "", "")
    return Deed(measure, vessel, decision.unit or "", dict(decision.options), session.picture.environment.light)


def carry_out_decision(session: UnderWay, measure: Measure, decision: Decision) -> str:
    """Carry it out and log it; returns a refusal that only shows on trying, or an empty string."""
    picture, track = session.picture, decision.target
    if isinstance(measure.effect, Ask):
        assert track is not None
        claimed = session.registry_pair(track).partition(":")[0]
        named = _state_is_known(session, track) and claimed not in ("", "none", "two")
        return session.command.ask(picture, str(decision.option("what")), track, named)
    if measure.id == "answer_order":
        return session.command.answer_order(picture, str(track), str(decision.option("how")))
    if measure.id == "classify" and track is not None:
        picture.set_contact(track, classification=str(decision.option("as")))
    elif measure.id == "report":
        words = "facts learned since the approval" if decision.option("what") == "new_facts" else "situation"
        picture.say("command", OWN_SHIP, f"Report on {track}: {words}.", track)
    elif not isinstance(measure.effect, Keep | Tell):
        refused = carry_out(session.world, _deed(session, measure, decision))
        if refused:
            return refused
        if measure.id == "display_insignia":
            picture.environment = replace(picture.environment, insignia=session.world.insignia)
    log_decision(picture, measure, decision, _in_reach(session, measure, decision))
    _say_it(session, measure, decision)
    return ""


def _state_is_known(session: UnderWay, track: str) -> bool:
    known = session.picture.known
    claim = known(track, "nationality_claim") in ("OWN", "FOREIGN_BILAT", "FOREIGN_NONE")
    ensign = known(track, "ensign_seen") in ("OWN", "FOREIGN_BILAT", "FOREIGN_NONE")
    papers = known(track, "papers_seen") in ("OWN", "FOREIGN_BILAT", "FOREIGN_NONE")
    return claim or ensign or papers


def _in_reach(session: UnderWay, measure: Measure, decision: Decision) -> bool:
    """Whether the means carry as far as the contact is plotted: public knowledge, not truth."""
    if not isinstance(measure.effect, Signal) or decision.target is None:
        return True
    vessel = session.observer.vessels[decision.target]
    means = str(decision.option("means", "vhf"))
    light = session.picture.environment.light
    unit = speaker(session.world, means, vessel, light)
    metres = session.world.range_mm(unit, vessel) // 1000
    return metres <= reach_m(session.world, means, unit, vessel, light)


SPOKEN = {
    "hail": "{track}, this is {ship}. Please answer.",
    "order_stop": "{track}, this is {ship}. Stop your vessel. We intend to board.",
    "release": "{track}, this is {ship}. You may go on. We are sorry for the delay.",
}
QUESTIONS = {
    "name": "What is the name of your vessel and its registration?",
    "nationality": "What nationality do you claim for your vessel?",
    "master": "Who is the master or person in charge?",
    "voyage": "Where do you come from and where are you bound?",
    "people_cargo": "How many are you, and what do you carry?",
    "consent": "May we come aboard and look round? You need not agree.",
}


def _say_it(session: UnderWay, measure: Measure, decision: Decision) -> None:
    if not isinstance(measure.effect, Signal):
        return
    means = str(decision.option("means", "vhf"))
    ship = session.picture.own_units[OWN_SHIP].title
    if measure.id == "ask":
        text = QUESTIONS[str(decision.option("question"))]
    else:
        text = SPOKEN[measure.id].format(track=decision.target, ship=ship)
    if means in ("light_siren", "flag_l"):
        text = "(blue light and siren)" if means == "light_siren" else "(flag L hoisted)"
    language = "" if means in ("light_siren", "flag_l") else f" [{decision.option('language', 'en')}]"
    channel = "vhf16" if means == "vhf" else "loudhailer"
    session.picture.say(channel, ship, text + language, decision.target)
