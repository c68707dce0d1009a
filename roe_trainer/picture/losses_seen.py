"""Losses seen: hulls that go down, burn or turn over, people hurt or in the water, what other hands do."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture import evidence
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.picture import Picture
from roe_trainer.world.effects.team import CONTRABAND
from roe_trainer.world.world import Happening, World

HOW = {
    "foundered": "She goes down.",
    "burnt_out": "She burns to the waterline and sinks.",
    "ditched": "The aircraft comes down on the water.",
    "swamped": "She fills and rolls over.",
}


def watched(picture: Picture, track: str) -> bool:
    """Somebody has an eye on it now: a sensor that makes something out, or the team aboard."""
    contact = picture.contacts[track]
    if picture.known(track, "vessel_status") in ("BOARDED", "SEIZED"):
        return True
    return contact.seen_within(60, picture.tick) and contact.clarity >= Clarity.DETECTED and not contact.lost


def _see(picture: Picture, track: str, name: str, value: bool | str | int, text: str) -> None:
    picture.show(track, name, value, "lookout", EvidenceGrade.OBSERVED, text)


def gone(picture: Picture, track: str, text: str) -> None:
    """No vessel is left: told firmly, and whatever it threatened is over."""
    picture.show(track, "vessel_status", "LOST_OR_GONE", "own unit", EvidenceGrade.VERIFIED, text)
    for name in ("weapon_seen", "fired_upon", "closing_to_ram"):
        if picture.known(track, name) is True:
            _see(picture, track, "threat_over", True, "The vessel is gone; nobody threatens any more.")
            break


def destroyed(picture: Picture, world: World, event: Happening, track: str) -> None:
    if not watched(picture, track):
        return
    picture.notice(2, f"{track}: the vessel is destroyed.", track)
    seen = "People and wreckage" if event.get("in_water", 0) else "Wreckage, and nobody alive to be seen,"
    picture.say("lookout", "lookout", f"{track}: destroyed. {seen} in the water.", track, True)
    gone(picture, track, "The vessel is gone.")
    if event.get("in_water", 0):
        _see(picture, track, "persons_in_water", True, "Survivors in the water.")


def lost(picture: Picture, world: World, event: Happening, track: str) -> None:
    if not watched(picture, track):
        return
    text = HOW[str(event.get("how"))]
    if event.get("team", False):
        picture.say("team", "boarding team", f"{track}: we are off her, all of us. She is going down.", track, True)
    picture.notice(2, f"{track}: {text}", track)
    picture.say("lookout", "lookout", f"{track}: {text}", track, True)
    gone(picture, track, text)
    picture.set_boarding(track, busy_with="", busy_until=0) if track in picture.boardings else None
    if event.get("in_water", 0):
        _see(picture, track, "persons_in_water", True, "People in the water where she was.")


def capsized(picture: Picture, world: World, event: Happening, track: str) -> None:
    if not watched(picture, track):
        return
    picture.notice(2, f"{track} has capsized: people in the water!", track)
    picture.say("lookout", "lookout", f"{track}: capsized. People in the water.", track, True)
    _see(picture, track, "persons_in_water", True, "Capsized; people in the water.")
    gone(picture, track, "Capsized.")


def caught_fire(picture: Picture, world: World, event: Happening, track: str) -> None:
    if watched(picture, track):
        picture.notice(2, f"{track} is on fire.", track)
        _see(picture, track, "distress", "EVIDENT", "Fuel has caught fire.")


def holed(picture: Picture, world: World, event: Happening, track: str) -> None:
    if watched(picture, track):
        picture.notice(2, f"{track} is holed and settles.", track)
        _see(picture, track, "distress", "EVIDENT", "A round went through the hull at the waterline.")


def hurt(picture: Picture, world: World, event: Happening, track: str) -> None:
    contact = picture.contacts[track]
    if contact.clarity >= Clarity.IDENTIFIED or picture.known(track, "vessel_status") in ("BOARDED", "SEIZED"):
        _see(picture, track, "persons_wounded_or_ill", True, "Somebody aboard is hurt or ill.")
        picture.notice(2, f"{track}: somebody aboard is hurt.", track)
        picture.say("lookout", "lookout", f"{track}: somebody aboard is hurt.", track, True)


def fired_into_water(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.notice(2, f"{track}: shots among people in the water.", track)
    picture.say("lookout", "lookout", f"{track}: rounds fall among the people in the water.", track, True)


def own_hurt(picture: Picture, world: World, event: Happening, track: str) -> None:
    title = world.units[event.vessel].title
    picture.say("team", title, f"{title}: one of ours is hit, not badly; he is being bandaged.", None, True)
    picture.notice(2, f"{title}: one of ours is hit.")


def rammed(picture: Picture, world: World, event: Happening, track: str) -> None:
    title = world.units[event.vessel].title
    picture.say("team", title, f"{title}: struck a glancing blow; hull sound, nobody lost.", None, True)
    picture.notice(2, f"{title} was struck.")


def partner_fired(picture: Picture, world: World, event: Happening, track: str) -> None:
    if watched(picture, track):
        text = f"{track}: the patrol craft fires into her. No warning was given."
        picture.say("lookout", "lookout", text, track, True)
        picture.notice(2, f"{track}: fired into without a warning.", track)


def partner_boarded(picture: Picture, world: World, event: Happening, track: str) -> None:
    if watched(picture, track):
        picture.say("lookout", "lookout", f"{track}: boarded by the patrol craft; she lies stopped.", track)
        picture.notice(1, f"{track}: boarded by the patrol craft.", track)


def item_recovered(picture: Picture, world: World, event: Happening, track: str) -> None:
    number = int(event.get("item", 0))
    mark = picture.jettisoned.get(number)
    if mark is not None:
        picture.jettisoned[number] = replace(mark, recovered=True)
    what, title = str(event.get("what")).replace("_", " "), world.units[str(event.get("unit"))].title
    evidence.fished_out(picture, world, track, what, number, title)
    text = f"{track}: item {number} recovered: {what}, sealed and logged."
    picture.say("team", title, text, track)
    _none_afloat(picture, track)
    picture.notice(1, text, track)
    if event.get("what") in CONTRABAND:
        words = "What was thrown overboard is contraband."
        picture.show(track, "contraband_seen", True, "own unit", EvidenceGrade.VERIFIED, words)


def gathered(picture: Picture, world: World, event: Happening, track: str) -> None:
    title = world.units[str(event.get("unit"))].title
    picture.say("team", title, f"{track}: nothing more is floating there.", track)


def _none_afloat(picture: Picture, track: str) -> None:
    """All that was marked is out of the water."""
    if all(mark.recovered for mark in picture.jettisoned.values() if mark.track == track):
        words = "All that was marked is out of the water."
        picture.show(track, "jettison_afloat", False, "own unit", EvidenceGrade.VERIFIED, words)
