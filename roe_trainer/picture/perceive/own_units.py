"""Own units tell of themselves."""

from __future__ import annotations

from roe_trainer.picture.perceiver import Perceivers, title_of
from roe_trainer.picture.picture import Picture
from roe_trainer.words.line import line
from roe_trainer.world.events.own_units import Bingo, Launched, OwnHurt, Rammed, UnitRecovered
from roe_trainer.world.world import World


def launched(picture: Picture, world: World, event: Launched, track: str) -> bool:
    """A patrol aircraft from ashore is only on its way."""
    if _ashore(world, event.vessel):
        return _tells(picture, world, event.vessel, "picture-launched-ashore", "picture-launched-ashore-says")
    return _tells(picture, world, event.vessel, "picture-launched", "picture-launched-says")


def recovered(picture: Picture, world: World, event: UnitRecovered, track: str) -> bool:
    """A patrol aircraft from ashore goes back to its base."""
    if _ashore(world, event.vessel):
        return _tells(picture, world, event.vessel, "picture-unit-left", "picture-unit-left-says")
    return _tells(picture, world, event.vessel, "picture-unit-recovered", "picture-unit-recovered-says")


def bingo(picture: Picture, world: World, event: Bingo, track: str) -> bool:
    """The unit says that it must return."""
    return _tells(picture, world, event.vessel, "picture-bingo", "picture-bingo-says")


def _ashore(world: World, unit: str) -> bool:
    return world.units[unit].kind == "patrol"


def _tells(picture: Picture, world: World, unit: str, told: str, says: str) -> bool:
    """What is told of an own unit, and what it says itself."""
    title = title_of(world, unit)
    picture.say("team", title, line(says))
    picture.notice(1, line(told, unit=title))
    return True


def own_hurt(picture: Picture, world: World, event: OwnHurt, track: str) -> bool:
    """One of ours is hit."""
    title = title_of(world, event.vessel)
    picture.say("team", title, line("picture-own-hurt-says", unit=title), None, True)
    picture.notice(2, line("picture-own-hurt", unit=title))
    return True


def rammed(picture: Picture, world: World, event: Rammed, track: str) -> bool:
    """One of our hulls was struck."""
    title = title_of(world, event.vessel)
    picture.say("team", title, line("picture-rammed-says", unit=title), None, True)
    picture.notice(2, line("picture-rammed", unit=title))
    return True


PERCEIVES: Perceivers = {
    Launched: launched,
    UnitRecovered: recovered,
    Bingo: bingo,
    OwnHurt: own_hurt,
    Rammed: rammed,
}
