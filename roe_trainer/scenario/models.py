"""What a scenario file may say. Strict: an unknown key or a wrong type is a problem with a line and a column."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Wanted
from roe_trainer.files.prose import PROSE
from roe_trainer.law.duty import OwnDutyModel
from roe_trainer.scenario.values import (
    Between,
    Compared,
    Flag,
    Identifier,
    Line,
    Name,
    Named,
    Percent,
    Perhaps,
    Prose,
    State,
    Text,
    Whole,
)

Level = Literal["first watch", "basic", "intermediate", "advanced"]


class Point(Strict):
    """A place: latitude and longitude in degrees, or a bearing and range from the own ship's start."""

    lat: Annotated[float, Field(ge=-80, le=80)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None
    bearing_deg: Whole | None = None
    range_nm: Annotated[float, Field(ge=0, le=200)] | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Point:
        fixed = self.lat is not None and self.lon is not None
        relative = self.bearing_deg is not None and self.range_nm is not None
        if fixed == relative:
            raise Wanted("scenario-want-one-place")
        return self


class Place(Strict):
    """Where it happens: the origin of the chart."""

    name: Line
    lat: Annotated[float, Field(ge=-80, le=80)]
    lon: Annotated[float, Field(ge=-180, le=180)]


class Weather(Strict):
    """Sea state on the Douglas scale, wind and visibility; they hold for the whole watch."""

    sea_state: Annotated[int, Field(ge=0, le=9)]
    wind_kn: Annotated[int, Field(ge=0, le=100)]
    wind_from_deg: Annotated[int, Field(ge=0, le=359)]
    visibility_nm: Annotated[float, Field(ge=0.1, le=40)]


class ClaimsModel(Strict):
    """What is said when asked. An absent answer is silence; "refuse" refuses."""

    name: Named | None = None
    nationality: Text | None = None
    nationality_state: State | None = None
    master: Text | None = None
    nobody_is_master: bool = False
    voyage: Text | None = None
    people_cargo: Text | None = None
    conflicts: bool = False
    consent: Literal["none", "board", "board_search"] = "none"
    consent_ends_s: Annotated[int, Field(ge=0, le=7200)] = 0


class LineModel(Strict):
    """One thing to compare aboard (port, count, cargo, number ...): what was said, what papers say, what was found."""

    what: Annotated[str, Field(min_length=1, max_length=40), PROSE]
    said: Compared = ""
    papers: Compared = ""
    found: Compared = ""


class Truth(Strict):
    """What is so; a variant may override every value, most may be drawn. `class` replaces that of the contact."""

    class_id: Identifier | None = Field(default=None, alias="class")
    behaviour: Identifier | None = None
    traits: dict[Identifier, Whole] | None = None
    people: Whole | None = None
    children: Whole | None = None
    passengers: Whole | None = None
    hidden_people: Whole | None = None
    in_water: Whole | None = None
    hurt: Whole | None = None
    name: Named | None = None
    name_shown: Perhaps | None = None
    registry: State | None = None
    ensign: Flag | None = None
    late_ensign: State | None = None
    claims: ClaimsModel | None = None
    language: Literal["en", "es", "ht", "pt"] | None = None
    radio: Perhaps | None = None
    ais: Perhaps | None = None
    lights: Perhaps | None = None
    deck: Annotated[list[Identifier], Field(max_length=12)] | None = None
    deck_may: dict[Identifier, Percent] | None = None
    hidden: Annotated[list[Identifier], Field(max_length=12)] | None = None
    stowed: Literal["hold", "cabin", "built_in"] | None = None
    licence: bool | None = None
    gear_out: bool | None = None
    company: Annotated[list[Identifier], Field(max_length=4)] | None = None
    lines: Annotated[list[LineModel], Field(max_length=12)] | None = None
    weapons: Literal["none", "hidden", "in_hand"] | None = None
    distress: Literal["none", "sinking", "adrift", "overloaded", "burning", "wrecked"] | None = None
    voyage: Literal["UNKNOWN", "TRANSIT", "INBOUND", "OUTBOUND", "HOVERING"] | None = None
    speed_kn: Whole | None = None
    course_deg: Whole | None = None
    engines: Whole | None = None


class ContactModel(Strict):
    """A contact that the story is about: its class, where it starts, and what is true of it."""

    id: Identifier
    class_id: Identifier = Field(alias="class")
    at: Point
    course_deg: Whole
    speed_kn: Whole
    truth: Truth = Truth()


class Unit(Strict):
    """An own unit: its class, and whether a marksman and a Coast Guard member are in it."""

    class_id: Identifier = Field(alias="class")
    title: Line
    endurance_min: Annotated[int, Field(ge=1, le=2000)] = 240
    marksman: bool = False
    cg_member: bool = False


class OwnForce(Strict):
    """The own ship with boat, helicopter and drone, a patrol aircraft from ashore, and who holds tactical control."""

    actor: Literal["CG_UNIT", "NAVY_WITH_LEDET", "NAVY_NO_LEDET", "PARTNER_WITH_LEDET", "OTHER_STATE_ENFORCER"]
    tacon: Literal["NOT_APPLICABLE", "DOD", "CG"] = "NOT_APPLICABLE"
    insignia: bool = False
    acting_state: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "USA"
    shiprider_of: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    ship: Unit
    boat: Unit | None = None
    helo: Unit | None = None
    drone: Unit | None = None
    patrol: Unit | None = None
    at: Point = Point(bearing_deg=0, range_nm=0)
    course_deg: Annotated[int, Field(ge=0, le=359)] = 0
    speed_kn: Annotated[int, Field(ge=0, le=40)] = 12


class Intelligence(Strict):
    """A report in the brief, tied to a contact once that contact has been classified."""

    about: Identifier | None = None
    reliability: Line
    tip: Literal["GENERIC", "SPECIFIC_WEAK", "SPECIFIC_STRONG"] = "GENERIC"
    text: Prose
    armed: bool = False
    group_designated: bool = False
    explosive: bool = False
    offence: Literal["DRUGS", "CUSTOMS_OR_IMMIGRATION", "FISHERIES", "OTHER"] | None = None
    visit_ground: Literal["SLAVE_TRADE", "PIRACY"] | None = None


class Answer(Strict):
    """An answer: `auto` follows the facts known by then; `scope` is how far a consent goes, or what is left of it."""

    answer: Literal["auto", "grant", "refuse", "silent"] = "auto"
    delay_s: Whole = Between(between=(300, 600))
    scope: Identifier | None = None
    clock_min: Annotated[int, Field(ge=0, le=2000)] = 0
    text: Line | None = None


class Approval(Answer):
    """The answer to a request; `again` to one for more, once something was given (the same answer where absent)."""

    again: Answer | None = None


ApprovalName = Literal[
    "boarding",
    "boarding_destructive",
    "use_of_force",
    "omit_warning",
    "flag_inquiry",
    "coastal_consent",
    "tacon",
    "disposition",
    "sink",
    "national",
]


class OrderModel(Strict):
    """An order from above: what it asks, and what a person of ordinary sense would see in it."""

    kind: Literal["STRIKE", "RAM_OR_SINK_CREWED", "SKIP_WARNING", "ABANDON_PERSONS", "THREATEN_FORCE", "OTHER"]
    manifestly_unlawful: bool = False
    clarified_text: Line | None = None
    withdrawn_if_declined: bool = False


class Answered(Strict):
    """An order (by the id of its inject) answered in one of these ways."""

    order: Identifier
    how: Annotated[
        list[Literal["acknowledge", "clarify", "object", "alternative", "decline"]], Field(min_length=1, max_length=5)
    ]


class Cue(Strict):
    """What befalls a vessel at sea (overboard ... hoists_flag), or its own command orders (attack, board, recall)."""

    to: Identifier
    what: Literal[
        "overboard",
        "engine_fails",
        "springs_a_leak",
        "catches_fire",
        "capsizes",
        "falls_ill",
        "hoists_flag",
        "attack",
        "board",
        "recall",
    ]


Told = Literal[
    "tip",
    "suspected_offence",
    "visit_ground",
    "voyage",
    "boundary_disputed",
    "explosive_hazard",
    "reported_armed",
    "group_designation_claimed",
    "children_aboard",
    "flag_consent",
    "coastal_consent",
    "target_kind",
    "assisting_would_endanger_own_crew",
    "look_ordered",
    "distress",
]


class Inject(Strict):
    """Something from outside: at a time, after a contact was found or classified, a measure taken, an order answered.

    A message, an order or facts with it, a cue at sea, or all; `tells` of a contact, or where it is, before it is held.
    """

    id: Identifier
    at_s: Annotated[int, Field(ge=0, le=86400)] | None = None
    after_detected: Identifier | None = None
    after_classified: Identifier | None = None
    after_measure: Identifier | None = None
    after_answer: Answered | None = None
    plus_s: Whole = 0
    variants: list[Identifier] | None = None
    about: Identifier | None = None
    sender: Line = "Command"
    text: Prose | None = None
    urgent: bool = False
    tells: Literal["of_her", "where"] | None = None
    order: OrderModel | None = None
    cue: Cue | None = None
    shows: dict[Told, bool | str] = {}

    @model_validator(mode="after")
    def _one_trigger(self) -> Inject:
        given = (self.at_s, self.after_detected, self.after_classified, self.after_measure, self.after_answer)
        if sum(value is not None for value in given) != 1:
            raise Wanted("scenario-want-one-trigger")
        if self.text is None and (self.cue is None or self.order or self.shows or self.tells):
            raise Wanted("scenario-want-text-or-cue")
        return self


class Generated(Strict):
    """How many background vessels of each kind are drawn, and how far about the origin."""

    merchant: Annotated[int, Field(ge=0, le=200)] = 0
    fishing: Annotated[int, Field(ge=0, le=200)] = 0
    pleasure: Annotated[int, Field(ge=0, le=200)] = 0
    radius_nm: Annotated[int, Field(ge=2, le=100)] = 24


class AisTraffic(Strict):
    """Background traffic from a recorded file beside the scenario or given by the user."""

    file: Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,80}$")]
    limit: Annotated[int, Field(ge=1, le=400)] = 60
    shift_to_place: bool = True


class Traffic(Strict):
    """Background traffic, drawn and recorded."""

    generated: Generated = Generated()
    ais: AisTraffic | None = None


class Variant(Strict):
    """One draw of the scenario: which truth, how often, and what the debrief says of it."""

    id: Identifier
    kind: Literal["innocent", "compliant", "noncompliant", "distress", "hostile", "ambiguous", "no_authority", "free"]
    weight: Annotated[int, Field(ge=1, le=100)] = 1
    truth: dict[Identifier, Truth] = {}
    approvals: dict[ApprovalName, Approval] = {}
    debrief: Prose


class Brief(Strict):
    """What the trainee reads before the watch."""

    situation: Prose
    mission: Prose
    who_approves: Annotated[list[Line], Field(max_length=12)] = []
    notes: Annotated[list[Line], Field(max_length=12)] = []


class ScenarioModel(Strict):
    """A whole scenario file."""

    format: Literal[1, 2]
    id: Identifier
    title: Line
    author: Name
    level: Level
    theme: Line
    length_min: Annotated[int, Field(ge=1, le=600)]
    marked: bool = True
    objectives: Annotated[list[Line], Field(min_length=1, max_length=12)]
    precedent: Line | None = None
    law_as_of: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    pack: Identifier
    switches: dict[Identifier, bool | int] = {}
    standing: dict[Literal["boundary_disputed", "regime", "suspected_offence"], bool | str] = {}
    place: Place
    start: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$")]
    ends_after_min: Annotated[int, Field(ge=1, le=1440)]
    weather: Weather
    brief: Brief
    intelligence: Annotated[list[Intelligence], Field(max_length=20)] = []
    own: OwnForce
    contacts: Annotated[list[ContactModel], Field(max_length=40)]
    traffic: Traffic = Traffic()
    approvals: dict[ApprovalName, Approval] = {}
    injects: Annotated[list[Inject], Field(max_length=40)] = []
    duties: Annotated[list[OwnDutyModel], Field(max_length=12)] = []
    variants: Annotated[list[Variant], Field(min_length=1, max_length=40)]
    debrief: Prose

    @field_validator("law_as_of", "start")
    @classmethod
    def _a_real_day(cls, value: str) -> str:
        from datetime import date

        try:
            date.fromisoformat(value[:10])
        except ValueError as error:
            raise Wanted("scenario-want-day") from error
        if "T" in value and not re.match(r".*T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$", value):
            raise Wanted("scenario-want-time")
        return value
