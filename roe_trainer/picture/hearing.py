"""What comes back: words, reports of own units on their fire, their comings and goings, as messages and facts."""

from __future__ import annotations

from collections.abc import Callable

from roe_trainer.picture import losses_seen, seeing
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.look import find_answer_odd
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.states import the_state
from roe_trainer.words.language import ENGLISH
from roe_trainer.words.say import said_in
from roe_trainer.world.effects.signals import LOUDHAILER_M, nearest_unit
from roe_trainer.world.world import Happening, World

Handler = Callable[[Picture, World, Happening, str], None]
REPLIES = ("will_stop", "nets_out", "startled", "frightened", "flag_protest", "no_boarding", "immune", "bribe")
NO_UNDERSTANDING = ("not_understood", "friendly")
FIRED = {
    "warning": "warning shots fired",
    "disabling": "disabling fire",
    "self_defence": "fire in self-defence",
    "strike": "struck",
}
SAID_TO_REFUSE = ("no_boarding",)


def _spoke(picture: Picture, world: World, event: Happening, track: str) -> None:
    means = str(event.get("means"))
    aboard = picture.known(track, "vessel_status") == "BOARDED"
    if means != "vhf" and not aboard and nearest_unit(world, event.vessel)[1] > LOUDHAILER_M:
        return
    channel = "vhf16" if means == "vhf" else ("team" if aboard else "loudhailer")
    source = {"vhf16": "radio", "team": "boarding team"}.get(channel, "loudhailer")
    phrase, engagement = str(event.get("phrase")), picture.engagement(track)
    picture.say(channel, track, said_in(ENGLISH, event.said or ""), track)
    lost = bool(event.get("broken", False))
    engagement.broken = tuple(sorted({*engagement.broken, phrase})) if lost else _without(engagement.broken, phrase)
    picture.notice(1, f"{track} answers{', broken up by noise. Ask again, or come closer' if lost else ''}.", track)
    if phrase in NO_UNDERSTANDING:
        if not lost:
            words = "They do not understand the words."
            picture.show(track, "language_understood", False, source, EvidenceGrade.OBSERVED, words)
        return
    engagement.radio_works = engagement.radio_works or means == "vhf"
    if lost:
        return
    engagement.answered = tuple(sorted({*engagement.answered, phrase}))
    if event.get("language") in engagement.languages:
        words = "They answer in the language used."
        picture.show(track, "language_understood", True, source, EvidenceGrade.OBSERVED, words)
    _meaning(picture, track, phrase, source)
    _claims(picture, event, track, phrase, source)


def _without(phrases: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    return tuple(p for p in phrases if p != phrase)


def _meaning(picture: Picture, track: str, phrase: str, source: str) -> None:
    """What words are, in law and in fact, whoever speaks the truth."""
    if phrase == "help" and picture.known(track, "distress") in (None, "NONE"):
        picture.show(track, "distress", "CLAIMED", source, EvidenceGrade.CLAIMED, "They call for help.")
    if phrase == "all_well" and picture.known(track, "distress") == "CLAIMED":
        picture.show(track, "distress", "NONE", source, EvidenceGrade.CLAIMED, "They say that nothing is wrong.")
    if phrase in REPLIES and picture.engagement(track).first_order_tick >= 0:
        picture.show(track, "reacted_to_order", True, source, EvidenceGrade.OBSERVED, "They answered the order.")
    if phrase in SAID_TO_REFUSE:
        picture.show(track, "refuses_boarding", True, source, EvidenceGrade.OBSERVED, "They say: nobody comes aboard.")
    if phrase == "people_aboard":
        words = "They shout that people are at the engines."
        picture.show(track, "hostage_threatened", True, source, EvidenceGrade.OBSERVED, words)
    if phrase in ("operator", "operator_stops"):
        words = "Somebody who is not aboard answers for the craft."
        picture.show(track, "remote_operator_answers", True, source, EvidenceGrade.CLAIMED, words)
    if phrase.startswith("consent_"):
        _consent(picture, track, phrase, source)


def _consent(picture: Picture, track: str, phrase: str, source: str) -> None:
    told = {
        "consent_board": ("BOARD", "The master invites us to look at the papers."),
        "consent_search": ("BOARD_SEARCH", "The master invites us aboard and lets us look round."),
        "consent_ends": ("WITHDRAWN", "The master withdraws his leave."),
    }.get(phrase)
    if told is None:
        return
    picture.show(track, "master_consent", told[0], source, EvidenceGrade.OBSERVED, told[1])
    if track in picture.boardings:
        picture.set_boarding(track, consent=told[0].lower())
    if phrase == "consent_ends":
        picture.notice(2, f"{track}: {told[1]}", track)


def _claims(picture: Picture, event: Happening, track: str, phrase: str, source: str) -> None:
    if phrase == "nationality":
        state = str(event.get("says_state"))
        claim = "NO_CLAIM" if state in ("", "none") else picture.flags.kind(state)
        words = "They name no State." if claim == "NO_CLAIM" else f"They claim the nationality of {the_state(state)}."
        picture.show(track, "nationality_claim", claim, source, EvidenceGrade.CLAIMED, words)
    elif phrase == "master":
        nobody = bool(event.get("nobody", False))
        answer = "NOBODY_CLAIMS" if nobody else "IDENTIFIED"
        words = "Nobody says to be the master." if nobody else "Somebody says to be the master."
        picture.show(track, "master_answer", answer, source, EvidenceGrade.CLAIMED, words)
    elif phrase == "voyage" and event.get("says_voyage") not in ("", "UNKNOWN"):
        voyage = str(event.get("says_voyage"))
        picture.show(track, "voyage", voyage, source, EvidenceGrade.CLAIMED, "So they say of their voyage.")
    if event.get("conflict", False):
        picture.engagement(track).odd_answer = True
        look = picture.contacts[track].look
        if look is not None and look.clarity >= Clarity.CLASSIFIED:
            find_answer_odd(picture, track)


def _fired(picture: Picture, world: World, event: Happening, track: str) -> None:
    purpose = str(event.get("purpose"))
    contact, engagement = picture.contacts[track], picture.engagement(track)
    if purpose == "warning":
        engagement.warned_tick, engagement.warned_speed_mm_s = picture.tick, contact.speed_mm_s
        picture.log_own(track, "warning_signal_given", True, "Warning shots fired ahead of the vessel.")
    unit = picture.own_units[str(event.get("unit"))].title
    picture.say("team", unit, f"{track}: {FIRED.get(purpose, purpose)} from {event.get('range_m')} m.", track)


def _hit(picture: Picture, world: World, event: Happening, track: str) -> None:
    left = event.get("left")
    picture.say("lookout", "lookout", f"{track}: engine hit, {left} still run.", track)
    picture.notice(1, f"{track}: engine hit.", track)
    if left == 0:
        _verified(picture, track, "disabled_dead_in_water", True, "Engines stopped by our fire.")
        picture.show(track, "reacted_to_order", True, "plot", EvidenceGrade.OBSERVED, "Stopped by damage.")
        picture.show(track, "stopped_after_order", True, "firing unit", EvidenceGrade.OBSERVED, "Dead in the water.")


def _entangled(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.say("lookout", "lookout", f"{track}: propellers fouled, she is stopping.", track)
    picture.notice(1, f"{track}: propellers fouled.", track)
    _verified(picture, track, "disabled_dead_in_water", True, "Propellers fouled by the line.")
    picture.show(track, "stopped_after_order", True, "boat", EvidenceGrade.OBSERVED, "Dead in the water.")


def _plain(text: str, priority: int = 0) -> Handler:
    def handler(picture: Picture, world: World, event: Happening, track: str) -> None:
        picture.say("lookout", "lookout", f"{track}: {text}", track)
        picture.notice(priority, f"{track}: {text}", track)

    return handler


def _unit_word(told: str, says: str, ashore_told: str = "", ashore_says: str = "") -> Handler:
    """What is told of an own unit, and what it says itself; a patrol from ashore comes and goes otherwise."""

    def handler(picture: Picture, world: World, event: Happening, track: str) -> None:
        unit = world.units[event.vessel]
        ashore = bool(ashore_told) and unit.kind == "patrol"
        picture.say("team", unit.title, ashore_says if ashore else says)
        picture.notice(1, f"{unit.title} {ashore_told if ashore else told}.")

    return handler


def _verified(picture: Picture, track: str, name: str, value: bool | str | int, text: str) -> None:
    picture.show(track, name, value, "own unit", EvidenceGrade.VERIFIED, text)


HANDLERS: dict[str, Handler] = {
    "spoke": _spoke,
    "deed": seeing.deed,
    "fired": _fired,
    "engine_hit": _hit,
    "missed": _plain("shots fell clear of the engines."),
    "device_missed": _plain("the line did not catch."),
    "entangled": _entangled,
    "destroyed": losses_seen.destroyed,
    "lost": losses_seen.lost,
    "capsized": losses_seen.capsized,
    "caught_fire": losses_seen.caught_fire,
    "holed": losses_seen.holed,
    "hurt": losses_seen.hurt,
    "fired_into_water": losses_seen.fired_into_water,
    "own_hurt": losses_seen.own_hurt,
    "rammed": losses_seen.rammed,
    "partner_fired": losses_seen.partner_fired,
    "partner_boarded": losses_seen.partner_boarded,
    "item_recovered": losses_seen.item_recovered,
    "gathered": losses_seen.gathered,
    "launched": _unit_word("is away", "Away.", "is on its way to us", "On our way to you."),
    "recovered": _unit_word("is recovered", "Back aboard.", "has left for its base", "Leaving for base."),
    "bingo": _unit_word("is at the end of its endurance and returns", "End of our endurance; returning."),
}
