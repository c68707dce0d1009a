"""What the camera may show: the last look at a contact, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.card import SENSORS, relative
from roe_trainer.console.present.sky import Light, moon_at, sun_at
from roe_trainer.console.present.words import span
from roe_trainer.picture.contacts import Clarity, Contact, Look, Sighting
from roe_trainer.sea.clock import seconds_since_j2000
from roe_trainer.sea.states import the_state
from roe_trainer.sea.trig import bearing_mdeg
from roe_trainer.words.say import shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

STALE_S = 20
NEAR_M = 400
SKY_EVERY_S = 600
_ARMED = {"show_weapon", "point_weapon", "point_at_others"}
_TROUBLE = ("listing", "flooding", "burning", "capsized")
_SHOWN = {
    "wave": "somebody waves",
    "hands_up": "hands held up",
    "show_weapon": "a weapon held in the hand",
    "point_weapon": "a weapon pointed this way",
    "point_at_others": "a weapon pointed at people aboard",
    "drop_weapon": "a weapon put down",
    "people_at_engines": "people at the engines",
    "bar_the_rail": "people bar the rail",
    "struggle": "people struggle",
    "gear_out": "fishing gear in the water",
}
_CARGO = {
    "drums": "fuel drums",
    "bales": "wrapped bales",
    "nets": "fishing nets",
    "tarp": "a tarpaulin",
    "ice": "ice boxes",
}


@dataclass(frozen=True, slots=True)
class CameraModel:
    """`look` is None when nothing has ever been made out; `stale` when it is an old picture."""

    track: str
    look: Look | None
    light: str
    sea_state: int
    caption: str
    words: tuple[str, ...]
    stale: str
    bearing_deg: int
    aspect_mdeg: int = 0
    sun: Light | None = None
    moon: Light | None = None


def camera_model(session: Session, track: str) -> CameraModel:
    """The camera for the contact in hand."""
    there = session.picture.environment
    contact = session.picture.contacts.get(track)
    if contact is None:
        return CameraModel("", None, there.light, there.sea_state, "No contact selected", (), "", 0)
    own = next(iter(session.picture.own_units.values()))
    nm, bearing = relative(own, contact, session.tick)
    look, sighting = contact.look, contact.sighting
    if look is None or sighting is None:
        return CameraModel(
            track,
            None,
            there.light,
            there.sea_state,
            f"{track}  {nm:.1f} nm  {bearing:03d}°" if contact.placed else f"{track}  position not known",
            (),
            "",
            bearing,
            0,
            *_lights(session),
        )
    age = session.tick - sighting.tick
    bearing = round(bearing_mdeg(sighting.dx_mm, sighting.dy_mm) / 1000) % 360
    caption = f"{track}  {_seen_by(session, contact, sighting)}  {range_words(sighting.range_m)}  {bearing:03d}°"
    return CameraModel(
        track,
        look,
        there.light,
        there.sea_state,
        caption,
        look_words(look),
        f"Picture {span(age)} old" if age > STALE_S else "",
        bearing,
        sighting.aspect_mdeg,
        *_lights(session),
    )


def range_words(metres: int) -> str:
    """A range in miles, close by in metres."""
    return f"{metres / 1852:.1f} nm" if metres >= NEAR_M else f"{metres} m"


def _lights(session: Session) -> tuple[Light, Light]:
    """Sun and moon over the place of the watch, as they stand these ten minutes."""
    place = session.scenario.place
    seconds = seconds_since_j2000(session.start_utc) + session.tick // SKY_EVERY_S * SKY_EVERY_S
    return sun_at(seconds, place.lat, place.lon), moon_at(seconds, place.lat, place.lon)


def _seen_by(session: Session, contact: Contact, sighting: Sighting) -> str:
    """The sensor when own ship has the contact, else the boat or aircraft that has it."""
    x_mm, y_mm = contact.position_at(sighting.tick)
    from_mm = x_mm - sighting.dx_mm, y_mm - sighting.dy_mm
    out = [u for u in session.picture.own_units.values() if u.deployed or u.kind == "ship"]
    unit = min(out, key=lambda u: abs(u.x_mm - from_mm[0]) + abs(u.y_mm - from_mm[1]))
    sensor = SENSORS.get(sighting.sensor, sighting.sensor)
    by = sensor.upper() if len(sensor) < 4 else sensor.capitalize()
    return by if unit.kind == "ship" else unit.title


def look_words(look: Look) -> tuple[str, ...]:
    """The look in words, so that nothing is told by the picture alone."""
    if look.clarity <= Clarity.DETECTED:
        return ("Something on the water; no more can be made out",)
    kind = shown(look.kind)
    words = [f"{kind}, about {look.length_m} m" if look.length_m else kind]
    # What matters most comes first, for the picture has room for three lines.
    words += [name for name in _TROUBLE if getattr(look, name)] + (["wreckage"] if look.destroyed else [])
    words += [_SHOWN.get(s, s.replace("_", " ")) for s in look.showing if not _told_better(s, look.showing)]
    if look.clarity >= Clarity.IDENTIFIED:
        words += _details(look)
    if look.engines is not None and not look.destroyed:
        words.append(_engines(look.engines))
    words += [_CARGO.get(c, c) for c in look.cargo if c != "low"]
    if look.heat_inside is not None:
        words.append("heat of people inside the hull" if look.heat_inside else "no heat inside the hull")
    if look.people_in_water:
        words.append(f"{look.people_in_water} in the water")
    return tuple(words)


def _told_better(sign: str, showing: tuple[str, ...]) -> bool:
    """A weapon that is pointed need not be said to be held as well."""
    return sign == "show_weapon" and bool({"point_weapon", "point_at_others"} & set(showing))


def _engines(count: int) -> str:
    return "no engine seen" if count == 0 else f"{count} engine{'s' if count > 1 else ''}"


def _details(look: Look) -> list[str]:
    words = []
    if look.people is not None:
        count = {0: "nobody in view", 1: "1 person"}.get(look.people, f"{look.people} people")
        words.append(count + (", children among them" if look.children_seen else ""))
    flag = f"flag of {the_state(look.flag or '')}"
    plain = {None: "flag not made out", "none": "no flag flown", "two": "flags of two States"}
    words.append(plain.get(look.flag, flag))
    words.append({None: "name not made out", "none": "no name shown"}.get(look.name, f"name {look.name}"))
    words += ["weapon seen"] if look.weapons and not _ARMED & set(look.showing) else []
    words += [] if look.lights else ["no lights"]
    return words
