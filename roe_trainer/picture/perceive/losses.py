"""Losses seen: hulls that go down, burn or turn over, and people hurt or in the water."""

from __future__ import annotations

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.perceiver import Perceivers, gone, lookout_tells, of, seen, watched
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOARDING_TEAM
from roe_trainer.words.line import line
from roe_trainer.world.events.losses import Capsized, CaughtFire, Destroyed, Holed, HullLost, PersonHurt
from roe_trainer.world.world import World


def destroyed(picture: Picture, world: World, event: Destroyed, track: str) -> bool:
    """The hull is gone at once."""
    if not watched(picture, track):
        return False
    picture.notice(2, of(track, line("picture-vessel-destroyed")), track)
    said = line("picture-destroyed-survivors" if event.in_water else "picture-destroyed-nobody")
    lookout_tells(picture, track, said, True)
    gone(picture, track, line("picture-vessel-gone"))
    if event.in_water:
        seen(picture, track, "persons_in_water", True, line("picture-survivors-in-water"))
    return True


def lost(picture: Picture, world: World, event: HullLost, track: str) -> bool:
    """The hull goes down; the team aboard tells that it came off."""
    if not watched(picture, track):
        return False
    said = line("picture-hull-lost", how=event.how)
    if event.team:
        picture.say("team", BOARDING_TEAM, of(track, line("picture-team-came-off")), track, True)
    picture.notice(2, of(track, said), track)
    lookout_tells(picture, track, said, True)
    gone(picture, track, said)
    if track in picture.boardings:
        picture.set_boarding(track, busy_with="", busy_until=0)
    if event.in_water:
        seen(picture, track, "persons_in_water", True, line("picture-people-where-she-was"))
    return True


def capsized(picture: Picture, world: World, event: Capsized, track: str) -> bool:
    """The hull turns over."""
    if not watched(picture, track):
        return False
    picture.notice(2, line("picture-has-capsized", track=track), track)
    lookout_tells(picture, track, line("picture-capsized-people"), True)
    seen(picture, track, "persons_in_water", True, line("picture-capsized-people-known"))
    gone(picture, track, line("picture-capsized"))
    return True


def caught_fire(picture: Picture, world: World, event: CaughtFire, track: str) -> bool:
    """Flames after a shot."""
    if not watched(picture, track):
        return False
    picture.notice(2, line("picture-is-on-fire", track=track), track)
    seen(picture, track, "distress", "EVIDENT", line("picture-fuel-on-fire"))
    return True


def holed(picture: Picture, world: World, event: Holed, track: str) -> bool:
    """She settles after a shot."""
    if not watched(picture, track):
        return False
    picture.notice(2, line("picture-is-holed", track=track), track)
    seen(picture, track, "distress", "EVIDENT", line("picture-round-at-waterline"))
    return True


def hurt(picture: Picture, world: World, event: PersonHurt, track: str) -> bool:
    """Seen from near enough to tell people apart, or by the team aboard."""
    contact = picture.contacts[track]
    if contact.clarity < Clarity.IDENTIFIED and picture.known(track, "vessel_status") not in ("BOARDED", "SEIZED"):
        return False
    seen(picture, track, "persons_wounded_or_ill", True, line("picture-somebody-hurt-or-ill"))
    picture.notice(2, of(track, line("picture-somebody-hurt")), track)
    lookout_tells(picture, track, line("picture-somebody-hurt"), True)
    return True


PERCEIVES: Perceivers = {
    Destroyed: destroyed,
    HullLost: lost,
    Capsized: capsized,
    CaughtFire: caught_fire,
    Holed: holed,
    PersonHurt: hurt,
}
