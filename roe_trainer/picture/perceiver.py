"""The shape of what perceives an event, and the ways in which it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import Detail, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOARDING_TEAM, LOOKOUT, OWN_UNIT
from roe_trainer.words.line import Arg, Line, Quoted, line
from roe_trainer.world.event import Event
from roe_trainer.world.world import World

Perceiver: TypeAlias = Callable[[Picture, World, Any, str], bool]
"""Discloses what of an event can be known, by the track of its vessel ("" for an own unit): whether anything can."""

Perceivers: TypeAlias = Mapping[type[Event], Perceiver]


def of(track: str, said: Arg) -> Line:
    """Said of a contact, as messages and notices begin."""
    return line("picture-of", said=said, track=track)


def title_of(world: World, unit: str) -> Quoted:
    """The name of an own unit, as its scenario has it."""
    return Quoted(world.units[unit].title)


def watched(picture: Picture, track: str) -> bool:
    """Somebody has an eye on it now: a sensor that makes something out, or the team aboard."""
    contact = picture.contacts[track]
    if picture.known(track, "vessel_status") in ("BOARDED", "SEIZED"):
        return True
    return contact.seen_within(60, picture.tick) and contact.clarity >= Clarity.DETECTED and not contact.lost


def seen(picture: Picture, track: str, name: str, value: FactValue, said: Arg) -> None:
    """A fact that the lookout sees."""
    picture.show(track, name, value, LOOKOUT, EvidenceGrade.OBSERVED, said)


def gone(picture: Picture, track: str, said: Arg) -> None:
    """No vessel is left: told firmly, and whatever it threatened is over."""
    picture.show(track, "vessel_status", "LOST_OR_GONE", OWN_UNIT, EvidenceGrade.VERIFIED, said)
    for name in ("weapon_seen", "fired_upon", "closing_to_ram"):
        if picture.known(track, name) is True:
            seen(picture, track, "threat_over", True, line("picture-gone-no-threat"))
            break


def team_shows(picture: Picture, track: str, name: str, value: FactValue, said: Arg, detail: Detail = ()) -> None:
    """A fact that the boarding team has verified."""
    picture.show(track, name, value, BOARDING_TEAM, EvidenceGrade.VERIFIED, said, detail)


def team_tells(picture: Picture, track: str, said: Arg, priority: int = 1) -> None:
    """A report of the boarding team that the watch should look at."""
    picture.say("team", BOARDING_TEAM, of(track, said), track)
    picture.notice(priority, of(track, said), track)


def lookout_tells(picture: Picture, track: str, said: Arg, urgent: bool = False) -> None:
    """A message of the lookout about a contact."""
    picture.say("lookout", LOOKOUT, of(track, said), track, urgent)


def task_done(picture: Picture, track: str, task: str, found: str = "") -> None:
    """The team is free again; `found` is a mark of what it found, if anything."""
    view = picture.boardings.get(track)
    done = (*(view.done if view else ()), task)
    before = view.found if view else ()
    picture.set_boarding(track, done=done, found=(*before, found) if found else before, busy_with="", busy_until=0)
