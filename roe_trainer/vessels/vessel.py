"""The state of a vessel: hull, motion, people, claims, and what its mind remembers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from roe_trainer.sea.motion import Leg, Steering

MindValue = int | str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody aboard: role master, crew or child; state well, hurt, in_water, dead, detained or recovered."""

    role: str
    state: str = "well"


@dataclass(frozen=True, slots=True)
class Claims:
    """What those aboard say when asked; an empty answer is silence, "refuse" a refusal to answer."""

    name: str = ""
    nationality: str = ""
    master: str = ""
    voyage: str = ""
    people_cargo: str = ""
    nationality_state: str = ""
    nobody_is_master: bool = False
    conflicts: bool = False


@dataclass(frozen=True, slots=True)
class Vessel:
    """Truth, in mm of the local plane; `flag` is the registry that would confirm ("" none), `ensign` what is flown."""

    id: str
    class_id: str
    leg: Leg
    steering: Steering
    behaviour: str
    max_speed_mm_s: int
    turn_mdeg_s: int
    accel_mm_s2: int
    length_mm: int
    height_mm: int
    radar: str
    people: tuple[Person, ...] = ()
    name: str = ""
    name_shown: bool = True
    flag: str = ""
    ensign: str = ""
    claims: Claims = Claims()
    language: str = "en"
    radio: bool = True
    ais: bool = False
    lights: bool = True
    deck: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    engines: int = 1
    engines_working: int = 1
    weapons: str = "none"
    distress: str = "none"
    voyage: str = "UNKNOWN"
    mind: tuple[tuple[str, MindValue], ...] = ()
    traits: tuple[tuple[str, MindValue], ...] = ()
    state: str = "afloat"
    hold: str = "AT_LARGE"
    showing: tuple[str, ...] = ()
    own: bool = False
    background: bool = False

    def remembers(self, name: str, default: MindValue = 0) -> MindValue:
        return dict(self.mind).get(name, default)

    def trait(self, name: str, default: int) -> int:
        """A number of the behaviour that the scenario set, such as a delay in seconds."""
        value = dict(self.traits).get(name, default)
        return value if isinstance(value, int) else default

    def remember(self, **items: MindValue) -> Vessel:
        mind = dict(self.mind) | items
        return replace(self, mind=tuple(sorted(mind.items())))

    def count(self, state: str) -> int:
        return len([person for person in self.people if person.state == state])

    @property
    def aboard(self) -> int:
        """People who are aboard, in whatever state."""
        return len([p for p in self.people if p.state in ("well", "hurt")])

    @property
    def moving(self) -> bool:
        return self.steering.speed_mm_s > 500

    def to_data(self) -> list[Any]:
        """Plain values in a fixed order, for digests."""
        leg, steering = self.leg, self.steering
        return [
            self.id,
            [leg.tick, leg.x_mm, leg.y_mm, leg.vx_mm_s, leg.vy_mm_s],
            [
                steering.course_mdeg,
                steering.speed_mm_s,
                steering.ordered_course_mdeg,
                steering.ordered_speed_mm_s,
            ],
            [[p.role, p.state] for p in self.people],
            [list(item) for item in self.mind],
            [self.distress, self.weapons, self.max_speed_mm_s],
            [self.ensign, self.state, self.hold, self.engines_working, self.lights, self.radio],
            [list(self.deck), list(self.hidden), list(self.showing)],
        ]
