"""What other hands are seen to do."""

from __future__ import annotations

from roe_trainer.picture.perceiver import Perceivers, lookout_tells, of, watched
from roe_trainer.picture.picture import Picture
from roe_trainer.words.line import line
from roe_trainer.world.events.partners import PartnerBoarded, PartnerFired
from roe_trainer.world.world import World


def partner_fired(picture: Picture, world: World, event: PartnerFired, track: str) -> bool:
    """Fire without a warning, where somebody looks."""
    if not watched(picture, track):
        return False
    lookout_tells(picture, track, line("picture-partner-fires"), True)
    picture.notice(2, of(track, line("picture-partner-fired")), track)
    return True


def partner_boarded(picture: Picture, world: World, event: PartnerBoarded, track: str) -> bool:
    """The partner's people go aboard, where somebody looks."""
    if not watched(picture, track):
        return False
    lookout_tells(picture, track, line("picture-partner-boards"))
    picture.notice(1, of(track, line("picture-partner-boarded")), track)
    return True


PERCEIVES: Perceivers = {PartnerFired: partner_fired, PartnerBoarded: partner_boarded}
