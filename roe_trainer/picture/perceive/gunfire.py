"""Fire of own units and what is seen of its effect."""

from __future__ import annotations

from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.perceiver import Perceivers, lookout_tells, of
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOAT, FIRING_UNIT, OWN_UNIT, PLOT
from roe_trainer.words.line import Quoted, line
from roe_trainer.world.events.gunfire import (
    DeviceMissed,
    EngineHit,
    Entangled,
    Fired,
    FiredIntoWater,
    ShotsMissed,
)
from roe_trainer.world.world import World


def fired(picture: Picture, world: World, event: Fired, track: str) -> bool:
    """The unit reports its fire."""
    contact, engagement = picture.contacts[track], picture.engagement(track)
    if event.purpose == "warning":
        engagement.warned_tick, engagement.warned_speed_mm_s = picture.tick, contact.speed_mm_s
        picture.log_own(track, "warning_signal_given", True, line("picture-warning-shots-ahead"))
    unit = Quoted(picture.own_units[event.unit].title)
    said = line("picture-fired", metres=event.range_m, purpose=event.purpose)
    picture.say("team", unit, of(track, said), track)
    return True


def engine_hit(picture: Picture, world: World, event: EngineHit, track: str) -> bool:
    """With no engine left she is stopped by our fire."""
    lookout_tells(picture, track, line("picture-engine-hit-left", left=event.left))
    picture.notice(1, of(track, line("picture-engine-hit")), track)
    if event.left == 0:
        _disabled(picture, track, "picture-engines-stopped")
        picture.show(track, "reacted_to_order", True, PLOT, EvidenceGrade.OBSERVED, line("picture-stopped-by-damage"))
        _dead_in_water(picture, track, FIRING_UNIT)
    return True


def entangled(picture: Picture, world: World, event: Entangled, track: str) -> bool:
    """The line has caught."""
    lookout_tells(picture, track, line("picture-propellers-fouled-stopping"))
    picture.notice(1, of(track, line("picture-propellers-fouled")), track)
    _disabled(picture, track, "picture-propellers-fouled-by-line")
    _dead_in_water(picture, track, BOAT)
    return True


def _disabled(picture: Picture, track: str, key: str) -> None:
    picture.show(track, "disabled_dead_in_water", True, OWN_UNIT, EvidenceGrade.VERIFIED, line(key))


def _dead_in_water(picture: Picture, track: str, source: str) -> None:
    said = line("picture-dead-in-water")
    picture.show(track, "stopped_after_order", True, source, EvidenceGrade.OBSERVED, said)


def missed(picture: Picture, world: World, event: ShotsMissed, track: str) -> bool:
    """Seen to fall clear."""
    return _plain(picture, track, "picture-shots-missed")


def device_missed(picture: Picture, world: World, event: DeviceMissed, track: str) -> bool:
    """The line is seen not to catch."""
    return _plain(picture, track, "picture-device-missed")


def _plain(picture: Picture, track: str, key: str) -> bool:
    lookout_tells(picture, track, line(key))
    picture.notice(0, of(track, line(key)), track)
    return True


def fired_into_water(picture: Picture, world: World, event: FiredIntoWater, track: str) -> bool:
    """The lookout tells of it, whoever fired."""
    picture.notice(2, of(track, line("picture-shots-among-swimmers")), track)
    lookout_tells(picture, track, line("picture-rounds-among-swimmers"), True)
    return True


PERCEIVES: Perceivers = {
    Fired: fired,
    EngineHit: engine_hit,
    Entangled: entangled,
    ShotsMissed: missed,
    DeviceMissed: device_missed,
    FiredIntoWater: fired_into_water,
}
