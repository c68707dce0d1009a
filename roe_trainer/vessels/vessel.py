"""The state of a vessel: hull, motion, people, claims, and what its people have in mind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from roe_trainer.sea.motion import Leg, Steering
from roe_trainer.vessels.mind import UNCHANGED, Mind
from roe_trainer.vessels.own_ship import recorded_id
from roe_trainer.words.line import Text

ABOARD = ("well", "hurt", "hidden")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody aboard: role master, crew, passenger or child.

    State: well, hurt, hidden, in_water, detained, recovered, missing or dead; `wounded` goes with them anywhere.
    """

    role: str
    state: str = "well"
    wounded: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to compare aboard: what was said, what the papers say, what was found ("" where there is none)."""

    what: str
    said: str = ""
    papers: str = ""
    found: str = ""

    @property
    def agrees(self) -> bool:
        """Whether all that is there says the same."""
        given = [text for text in (self.said, self.papers, self.found) if text]
        return all(text == given[0] for text in given)


@dataclass(frozen=True, slots=True)
class Spoken:
    """Something that is said: its line, and how many words of it noise on the radio can take (0: it is a gesture)."""

    text: Text
    words: int


@dataclass(frozen=True, slots=True)
class Claims:
    """What those aboard say when asked; an empty answer is silence, "refuse" a refusal to answer.

    A `str` is what the scenario's author wrote, with a translation behind it in brackets.
    """

    name: str = ""
    nationality: str | Spoken = ""
    master: str | Spoken = ""
    voyage: str | Spoken = ""
    people_cargo: str | Spoken = ""
    nationality_state: str = ""
    nobody_is_master: bool = False
    conflicts: bool = False
    consent: str = "none"
    consent_ends_s: int = 0


@dataclass(frozen=True, slots=True)
class Vessel:
    """Truth, in mm of the local plane; `flag` is the registry that would confirm ("" none), `ensign` what is flown.

    `company` are the ids of vessels that act with this one, `stowed` is where hidden goods are (hold, cabin, built_in),
    `bagged` what a team has found of them and taken into the evidence bag,
    `lines` what papers, people and spaces can be compared on.
    """

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
    bagged: tuple[str, ...] = ()
    engines: int = 1
    engines_working: int = 1
    weapons: str = "none"
    distress: str = "none"
    voyage: str = "UNKNOWN"
    mind: Mind = UNCHANGED
    traits: tuple[tuple[str, int | str], ...] = ()
    state: str = "afloat"
    hold: str = "AT_LARGE"
    showing: tuple[str, ...] = ()
    own: bool = False
    background: bool = False
    company: tuple[str, ...] = ()
    late_ensign: str = ""
    stowed: str = "hold"
    licence: bool = True
    lines: tuple[Line, ...] = ()
    marks: tuple[str, ...] = ()

    def trait(self, name: str, default: int) -> int:
        """A number of the behaviour that the scenario set, such as a delay in seconds."""
        value = dict(self.traits).get(name, default)
        return value if isinstance(value, int) else default

    def remember(self, change: Mind) -> Vessel:
        """The vessel with a change of mind."""
        return replace(self, mind=self.mind | change)

    def count(self, state: str) -> int:
        """How many people are in a state."""
        return len([person for person in self.people if person.state == state])

    @property
    def aboard(self) -> int:
        """People who are aboard, in whatever state, hidden ones included."""
        return len([p for p in self.people if p.state in ABOARD])

    @property
    def in_view(self) -> int:
        """People aboard who do not hide."""
        return len([p for p in self.people if p.state in ("well", "hurt")])

    @property
    def wounded(self) -> int:
        """People hurt or ill who are alive and within reach, aboard or held."""
        return len([p for p in self.people if p.wounded and p.state in ("hurt", "hidden", "detained", "recovered")])

    @property
    def gone(self) -> bool:
        """No hull is left afloat."""
        return self.state != "afloat"

    @property
    def size_mm(self) -> int:
        """Length as sensors have it: of a hull that is gone only wreckage is left."""
        return min(self.length_mm, 4_000) if self.gone else self.length_mm

    @property
    def tall_mm(self) -> int:
        """Height as sensors have it: of a hull that is gone only wreckage is left."""
        return min(self.height_mm, 500) if self.gone else self.height_mm

    def with_people(self, **moves: str) -> Vessel:
        """Everybody in a state named is moved to another; being hurt goes with them."""
        people = tuple(_moved(p, moves.get(p.state, p.state)) for p in self.people)
        return replace(self, people=people)

    @property
    def moving(self) -> bool:
        """Whether she makes more than 0.5 m/s (a knot) through the water."""
        return self.steering.speed_mm_s > 500

    def to_data(self) -> list[Any]:
        """Plain values in a fixed order, for digests."""
        leg, steering = self.leg, self.steering
        return [
            recorded_id(self.id),
            [leg.tick, leg.x_mm, leg.y_mm, leg.vx_mm_s, leg.vy_mm_s],
            [
                steering.course_mdeg,
                steering.speed_mm_s,
                steering.ordered_course_mdeg,
                steering.ordered_speed_mm_s,
            ],
            [[p.role, p.state, p.wounded] for p in self.people],
            self.mind.pairs(),
            [self.distress, self.weapons, self.max_speed_mm_s, self.licence],
            [self.ensign, self.state, self.hold, self.engines_working, self.lights, self.radio],
            [list(self.deck), list(self.hidden), list(self.showing), list(self.marks)],
            *([list(self.bagged)] if self.bagged else []),
        ]


def _moved(person: Person, state: str) -> Person:
    wounded = person.wounded or person.state == "hurt"
    if state == "well" and wounded:
        state = "hurt"
    return replace(person, state=state, wounded=wounded)
