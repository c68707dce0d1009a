"""A contact as the scenario describes it: hull, people, claims, papers and goods; what is left to the seed is drawn."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.scenario import draw
from roe_trainer.scenario.models import ContactModel, Truth
from roe_trainer.scenario.values import OneOf
from roe_trainer.sea import dice
from roe_trainer.sea.units import mm_s_of_kn
from roe_trainer.vessels.classes import VesselClass
from roe_trainer.vessels.seaway import speed_in
from roe_trainer.vessels.vessel import Claims, Line, Person, Vessel


def vessel_of(
    model: ContactModel, truth: Truth, hull: Vessel, kind: VesselClass, seed: int, sea_state: int
) -> tuple[Vessel, int, int]:
    """The vessel of a contact with its course (deg) and speed (mm/s) at the start."""
    where = f"contacts.{model.id}"
    speed_kn = draw.whole(seed, where + ".speed_kn", model.speed_kn if truth.speed_kn is None else truth.speed_kn)
    course = draw.whole(seed, where + ".course_deg", model.course_deg if truth.course_deg is None else truth.course_deg)
    speed = mm_s_of_kn(speed_kn)
    top = speed_in(kind, dice.between(seed, where, "top_speed", 0, *kind.max_speed_span_mm_s), sea_state)
    engines = kind.engines if truth.engines is None else draw.whole(seed, where + ".engines", truth.engines)
    wrecked = truth.distress == "wrecked"
    vessel = replace(
        hull,
        behaviour=truth.behaviour or "hold_course",
        max_speed_mm_s=0 if wrecked else max(top, speed),
        length_mm=dice.between(seed, where, "length", 0, *kind.length_span_mm),
        people=_people(truth, kind, seed, where),
        language=truth.language or "en",
        deck=draw.things(seed, where + ".deck", truth.deck, truth.deck_may),
        hidden=tuple(truth.hidden or ()),
        stowed=truth.stowed or "hold",
        licence=truth.licence is not False,
        engines=engines,
        engines_working=0 if wrecked else engines,
        weapons=truth.weapons or "none",
        distress=truth.distress or "none",
        state="destroyed" if wrecked else "afloat",
        hold="LOST_OR_GONE" if wrecked else "AT_LARGE",
        voyage=truth.voyage or "UNKNOWN",
        company=tuple(truth.company or ()),
        showing=("gear_out",) if truth.gear_out else (),
        traits=tuple(
            sorted((name, draw.whole(seed, f"{where}.traits.{name}", v)) for name, v in (truth.traits or {}).items())
        ),
    )
    return _identity(vessel, truth, seed, where), course, 0 if wrecked else speed


def _identity(vessel: Vessel, truth: Truth, seed: int, where: str) -> Vessel:
    """Names, flags, signals and words."""
    named = truth.name is not None
    shown = named if truth.name_shown is None else draw.perhaps(seed, where + ".name_shown", truth.name_shown)
    vessel = replace(
        vessel,
        name=draw.text(seed, where + ".name", truth.name),
        name_shown=shown,
        flag="" if truth.registry in (None, "none") else str(truth.registry),
        ensign=draw.state(seed, where + ".ensign", truth.ensign),
        late_ensign="" if truth.late_ensign in (None, "none") else str(truth.late_ensign),
        radio=truth.radio is None or draw.perhaps(seed, where + ".radio", truth.radio),
        ais=truth.ais is not None and draw.perhaps(seed, where + ".ais", truth.ais),
        lights=truth.lights is None or draw.perhaps(seed, where + ".lights", truth.lights),
        claims=_claims(truth, seed, where),
    )
    return replace(vessel, lines=_lines(vessel, truth))


def _people(truth: Truth, kind: VesselClass, seed: int, where: str) -> tuple[Person, ...]:
    def count(name: str, default: int = 0) -> int:
        value = getattr(truth, name)
        return default if value is None else draw.whole(seed, f"{where}.{name}", value)

    crew = count("people", kind.crew)
    roles = ["master", *["crew"] * max(0, crew - 1)][:crew]
    roles += ["passenger"] * count("passengers") + ["child"] * count("children")
    hurt, hidden, wet = count("hurt"), count("hidden_people"), count("in_water")
    if truth.distress == "wrecked":
        wet = len(roles)
    people = [Person(role, "hurt", True) if 0 < n <= hurt else Person(role) for n, role in enumerate(roles)]
    people += [Person("crew", "hidden")] * hidden
    first_wet = max(0, len(people) - wet)
    swim = [replace(person, state="in_water") for person in people[first_wet:]]
    return tuple(people[:first_wet] + swim)


def _claims(truth: Truth, seed: int, where: str) -> Claims:
    said = truth.claims
    if said is None:
        return Claims()
    own_name = isinstance(said.name, OneOf) and said.name == truth.name
    return Claims(
        name=draw.text(seed, where + (".name" if own_name else ".claims.name"), said.name),
        nationality=draw.text(seed, where + ".claims.nationality", said.nationality),
        master=draw.text(seed, where + ".claims.master", said.master),
        voyage=draw.text(seed, where + ".claims.voyage", said.voyage),
        people_cargo=draw.text(seed, where + ".claims.people_cargo", said.people_cargo),
        nationality_state=said.nationality_state or "",
        nobody_is_master=said.nobody_is_master,
        conflicts=said.conflicts,
        consent=said.consent,
        consent_ends_s=said.consent_ends_s,
    )


def _lines(vessel: Vessel, truth: Truth) -> tuple[Line, ...]:
    """What can be compared: name and registry always, and whatever the scenario plants."""
    claims = vessel.claims
    on_paper = vessel.flag or "none"
    said_state = claims.nationality_state if claims.nationality_state != "none" else ""
    hull = vessel.name if vessel.name_shown else ""
    lines = [
        Line("name", claims.name, vessel.name if vessel.flag else "", hull),
        Line("registry", said_state, on_paper if vessel.flag or said_state else ""),
    ]
    lines += [Line(line.what, line.said, line.papers, line.found) for line in truth.lines or ()]
    return tuple(line for line in lines if line.said or line.papers or line.found)
