"""What comes back: words, deeds, reports of units and the boarding team, turned into messages and facts."""

from __future__ import annotations

from collections.abc import Callable

from roe_trainer.picture.contacts import CLASSIFIED
from roe_trainer.picture.ledger import Standing
from roe_trainer.picture.picture import Picture
from roe_trainer.world.effects.signals import LOUDHAILER_M, nearest_unit
from roe_trainer.world.world import Happening, World

PHRASE_FACTS = {"will_stop": "reacted_to_order", "nets_out": "reacted_to_order", "startled": "reacted_to_order"}
DEED_WORDS = {
    "acknowledge": "Somebody aboard raises a hand towards us.",
    "look_back": "The helmsman looks back at us.",
    "run": "The bow lifts: she is running.",
    "wave": "People aboard wave both arms.",
    "hands_up": "The crew stand with their hands up.",
    "jettison": "Packages go over the side.",
    "show_weapon": "Somebody lifts a weapon.",
    "point_weapon": "A weapon is aimed at us.",
    "drop_weapon": "The weapon is put down.",
    "ram": "She turns her bow at us and comes on.",
    "fire": "Muzzle flashes: they are firing at us.",
}
REACTIONS = ("acknowledge", "look_back", "run", "hands_up")


def _spoke(picture: Picture, world: World, event: Happening, track: str) -> None:
    means = str(event.get("means"))
    channel = "vhf16" if means == "vhf" else "loudhailer"
    if means != "vhf" and nearest_unit(world, event.vessel)[1] > LOUDHAILER_M:
        return
    phrase, dealing = str(event.get("phrase")), picture.dealing(track)
    picture.say(channel, track, str(event.get("text")), track)
    picture.notice(1, f"{track} answers.", track)
    source = "radio" if means == "vhf" else "loudhailer"
    if phrase == "not_understood":
        picture.show(
            track, "language_understood", False, source, Standing.OBSERVED, "They do not understand the words."
        )
        return
    dealing.radio_works = dealing.radio_works or means == "vhf"
    dealing.answered = tuple(sorted({*dealing.answered, phrase}))
    if event.get("language") in dealing.languages:
        picture.show(track, "language_understood", True, source, Standing.OBSERVED, "They answer in the language used.")
    if phrase == "help":
        picture.show(track, "distress", "CLAIMED", source, Standing.CLAIMED, "They call for help.")
    if phrase in PHRASE_FACTS:
        picture.show(track, PHRASE_FACTS[phrase], True, source, Standing.OBSERVED, "They answered the order.")
    _claims(picture, event, track, phrase, source)


def _claims(picture: Picture, event: Happening, track: str, phrase: str, source: str) -> None:
    if phrase == "nationality":
        state = str(event.get("says_state"))
        claim = "NO_CLAIM" if state in ("", "none") else picture.flags.kind(state)
        words = "They name no State." if claim == "NO_CLAIM" else f"They claim {state} nationality."
        picture.show(track, "nationality_claim", claim, source, Standing.CLAIMED, words)
    elif phrase == "master":
        nobody = bool(event.get("nobody", False))
        answer = "NOBODY_CLAIMS" if nobody else "IDENTIFIED"
        words = "Nobody says to be the master." if nobody else "Somebody says to be the master."
        picture.show(track, "master_answer", answer, source, Standing.CLAIMED, words)
    if event.get("conflict", False):
        text = "The answer does not fit what is plainly seen."
        picture.show(track, "answers_conflict", True, "watch", Standing.OBSERVED, text)


def _deed(picture: Picture, world: World, event: Happening, track: str) -> None:
    contact = picture.contacts[track]
    deed = str(event.get("deed"))
    if contact.look is None or contact.tier < CLASSIFIED or picture.tick - contact.look.tick > 60:
        return
    source = contact.look.sensor
    words = DEED_WORDS.get(deed, deed)
    picture.say("lookout", contact.look.sensor, f"{track}: {words}", track, deed in ("point_weapon", "fire", "ram"))
    picture.notice(2 if deed in ("jettison", "point_weapon", "fire", "ram") else 1, f"{track}: {words}", track)
    ordered = track in picture.dealings and picture.dealings[track].first_order_tick >= 0
    marks: list[tuple[str, bool | str]] = []
    if deed in REACTIONS and ordered:
        marks.append(("reacted_to_order", True))
    if deed == "run":
        marks.append(("ran_after_order" if ordered else "turned_away_on_sight", True))
    if deed == "wave" and picture.known(track, "distress") in (None, "NONE") and not ordered:
        marks.append(("distress", "CLAIMED"))
    marks += {
        "jettison": [("jettison_seen", True)],
        "show_weapon": [("weapon_seen", True)],
        "point_weapon": [("weapon_seen", True), ("weapon_pointed", True), ("threat_over", False)],
        "fire": [("fired_upon", True), ("threat_over", False)],
        "ram": [("closing_to_ram", True), ("threat_over", False)],
        "drop_weapon": [("threat_over", True), ("weapon_pointed", False)],
    }.get(deed, [])
    for name, value in marks:
        picture.show(track, name, value, source, Standing.OBSERVED, words)
    if deed in ("point_weapon", "fire", "ram"):
        picture.show(track, "threat_toward", "OWN_UNIT", source, Standing.OBSERVED, words)


def _fired(picture: Picture, world: World, event: Happening, track: str) -> None:
    purpose = str(event.get("purpose"))
    contact, dealing = picture.contacts[track], picture.dealing(track)
    if purpose == "warning":
        dealing.warned_tick, dealing.warned_speed_mm_s = picture.tick, contact.speed_mm_s
        picture.log_own(track, "warning_signal_given", True, "Warning shots fired ahead of the vessel.")
    unit = picture.own_units[str(event.get("unit"))].title
    picture.say("team", unit, f"{track}: {purpose.replace('_', ' ')} fire, {event.get('range_m')} m.", track)


def _hit(picture: Picture, world: World, event: Happening, track: str) -> None:
    left = event.get("left")
    picture.say("team", "firing unit", f"{track}: engine hit, {left} still run.", track)
    picture.notice(1, f"{track}: engine hit.", track)
    if left == 0:
        _verified(picture, track, "disabled_dead_in_water", True, "Engines stopped by our fire.")
        picture.show(track, "reacted_to_order", True, "plot", Standing.OBSERVED, "Stopped by damage.")
        picture.show(track, "stopped_after_order", True, "firing unit", Standing.OBSERVED, "Dead in the water.")


def _entangled(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.say("team", "boat", f"{track}: propellers fouled, she is stopping.", track)
    picture.notice(1, f"{track}: propellers fouled.", track)
    _verified(picture, track, "disabled_dead_in_water", True, "Propellers fouled by the line.")
    picture.show(track, "stopped_after_order", True, "boat", Standing.OBSERVED, "Dead in the water.")


def _plain(text: str, priority: int = 0) -> Handler:
    def handler(picture: Picture, world: World, event: Happening, track: str) -> None:
        picture.say("team", "unit", f"{track}: {text}", track)
        picture.notice(priority, f"{track}: {text}", track)

    return handler


def _destroyed(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.notice(2, f"{track}: the vessel is destroyed.", track)
    picture.say("lookout", "lookout", f"{track}: destroyed. People and wreckage in the water.", track, True)
    _verified(picture, track, "vessel_status", "LOST_OR_GONE", "The vessel is gone.")
    if event.get("in_water", 0):
        picture.show(track, "persons_in_water", True, "lookout", Standing.OBSERVED, "Survivors in the water.")


def _capsized(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.notice(2, f"{track} has capsized: people in the water!", track)
    picture.show(track, "persons_in_water", True, "lookout", Standing.OBSERVED, "Capsized; people in the water.")
    picture.show(track, "distress", "EVIDENT", "lookout", Standing.OBSERVED, "Capsized.")


def _hurt(picture: Picture, world: World, event: Happening, track: str) -> None:
    contact = picture.contacts[track]
    if contact.tier >= 3 or picture.known(track, "vessel_status") not in (None, "AT_LARGE"):
        picture.show(track, "persons_wounded_or_ill", True, "lookout", Standing.OBSERVED, "Somebody aboard is hit.")
        picture.notice(2, f"{track}: somebody aboard is hurt.", track)


def _unit_word(word: str) -> Handler:
    def handler(picture: Picture, world: World, event: Happening, track: str) -> None:
        title = world.units[event.vessel].title
        picture.say("team", title, f"{title} {word}.")
        picture.notice(1, f"{title} {word}.")

    return handler


def _verified(picture: Picture, track: str, name: str, value: bool | str | int, text: str) -> None:
    picture.show(track, name, value, "own unit", Standing.VERIFIED, text)


Handler = Callable[[Picture, World, Happening, str], None]
HANDLERS: dict[str, Handler] = {
    "spoke": _spoke,
    "deed": _deed,
    "fired": _fired,
    "engine_hit": _hit,
    "missed": _plain("shots fell clear of the engines."),
    "device_missed": _plain("the line did not catch."),
    "entangled": _entangled,
    "destroyed": _destroyed,
    "capsized": _capsized,
    "hurt": _hurt,
    "released": _plain("released; she may go."),
    "launched": _unit_word("is away"),
    "recovered": _unit_word("is recovered"),
    "bingo": _unit_word("is at the end of its endurance and returns"),
}
