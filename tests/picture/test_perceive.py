"""Events and their perceivers: two shelves that fit each other, and a log of what was perceived."""

from dataclasses import dataclass, replace

import pytest

from roe_trainer.picture.perceive import PERCEIVERS
from roe_trainer.picture.take_in import take_in
from roe_trainer.vessels.vessel import Person
from roe_trainer.world.effects import losses
from roe_trainer.world.event import Event
from roe_trainer.world.events import EVENTS
from roe_trainer.world.events.gunfire import FiredIntoWater
from roe_trainer.world.events.losses import Capsized
from tests.picture.test_seeing import Eyes
from tests.world.fixtures import TARGET, a_world


@dataclass(frozen=True, slots=True)
class Unheard(Event):
    """Nothing perceives it."""


def test_every_event_has_one_perceiver_and_every_perceiver_its_event():
    assert len(EVENTS) == len(set(EVENTS)) > 30
    assert set(PERCEIVERS) == set(EVENTS)


def test_an_event_that_nothing_perceives_is_no_silent_loss():
    eyes = Eyes(a_world("hold_course", range_m=400))
    with pytest.raises(LookupError, match="Unheard"):
        take_in(eyes.picture, eyes.world, Unheard(3, TARGET), None)


def test_what_was_perceived_is_kept_with_its_track_and_what_nobody_saw_is_not():
    seen, unseen = (Eyes(a_world("hold_course", range_m=400, people=(Person("master"),))) for _ in range(2))
    contact = unseen.picture.contacts[unseen.observer.tracks[TARGET]]
    unseen.picture.plot(replace(contact, lost=True))
    for eyes in (seen, unseen):
        losses.capsize(eyes.world, TARGET)
        take_in(eyes.picture, eyes.world, eyes.world.drain()[0], eyes.observer.tracks[TARGET])
    (kept,) = seen.picture.of(Capsized)
    assert (kept.track, kept.event) == (seen.observer.tracks[TARGET], Capsized(seen.world.tick, TARGET))
    assert list(seen.picture.of(FiredIntoWater)) == []
    assert list(unseen.picture.of(Capsized)) == []
