"""What the camera may show: the last look at a contact, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.card import SENSORS_NAMED, relative
from roe_trainer.console.present.sky import Light, moon_at, sun_at
from roe_trainer.console.present.words import span
from roe_trainer.picture.contacts import Clarity, Contact, Look, Sighting
from roe_trainer.sea.clock import seconds_since_j2000
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.sea.trig import bearing_mdeg
from roe_trainer.words.line import Arg, Line, Quoted, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

STALE_S = 20
NEAR_M = 400
SKY_EVERY_S = 600
_ARMED = {"show_weapon", "point_weapon", "point_at_others"}
_TROUBLE = ("listing", "flooding", "burning", "capsized")
_SIGNS = {
    sign: line(f"console-sign-{sign}")
    for sign in (
        "wave", "hands_up", "show_weapon", "point_weapon", "point_at_others", "drop_weapon", "people_at_engines",
        "bar_the_rail", "struggle", "gear_out",
    )
}  # fmt: skip
_CARGO = {
    cargo: line(f"console-cargo-{cargo}")
    for cargo in (
        "drums", "bales", "nets", "tarp", "ice", "bladders", "buoys", "longline", "rods", "catch", "packages",
        "bundles",
    )
}  # fmt: skip
"""Words of what authors put on deck; what has none is told by its id."""


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
        return CameraModel("", None, there.light, there.sea_state, say("console-camera-none"), (), "", 0)
    own = next(iter(session.picture.own_units.values()))
    nm, bearing = relative(own, contact, session.tick)
    look, sighting = contact.look, contact.sighting
    if look is None or sighting is None:
        return CameraModel(
            track,
            None,
            there.light,
            there.sea_state,
            _whereabouts(track, contact.placed, nm, bearing),
            (),
            "",
            bearing,
            0,
            *_lights(session),
        )
    age = session.tick - sighting.tick
    bearing = round(bearing_mdeg(sighting.dx_mm, sighting.dy_mm) / 1000) % 360
    caption = say(
        "console-camera-caption",
        track=track,
        by=_seen_by(session, contact, sighting),
        range=range_words(sighting.range_m),
        bearing=f"{bearing:03d}",
    )
    return CameraModel(
        track,
        look,
        there.light,
        there.sea_state,
        caption,
        look_words(look),
        say("console-camera-stale", age=span(age)) if age > STALE_S else "",
        bearing,
        sighting.aspect_mdeg,
        *_lights(session),
    )


def _whereabouts(track: str, placed: bool, nm: float, bearing: int) -> str:
    if not placed:
        return say("console-camera-unplaced", track=track)
    return say("console-camera-placed", track=track, miles=f"{nm:.1f}", bearing=f"{bearing:03d}")


def range_words(metres: int) -> str:
    """A range in miles, close by in metres."""
    if metres >= NEAR_M:
        return say("console-miles", miles=f"{metres / 1852:.1f}")
    return say("console-metres", metres=metres)


def _lights(session: Session) -> tuple[Light, Light]:
    """Sun and moon over the place of the watch, as they stand these ten minutes."""
    place = session.scenario.place
    seconds = seconds_since_j2000(session.start_utc) + session.tick // SKY_EVERY_S * SKY_EVERY_S
    return sun_at(seconds, place.lat, place.lon), moon_at(seconds, place.lat, place.lon)


def _seen_by(session: Session, contact: Contact, sighting: Sighting) -> Arg:
    """The sensor when own ship has the contact, else the boat or aircraft that has it."""
    x_mm, y_mm = contact.position_at(sighting.tick)
    from_mm = x_mm - sighting.dx_mm, y_mm - sighting.dy_mm
    out = [u for u in session.picture.own_units.values() if u.deployed or u.kind == "ship"]
    unit = min(out, key=lambda u: abs(u.x_mm - from_mm[0]) + abs(u.y_mm - from_mm[1]))
    return (
        line("console-camera-by", sensor=SENSORS_NAMED.get(sighting.sensor, sighting.sensor))
        if unit.kind == "ship"
        else Quoted(unit.title)
    )


def look_words(look: Look) -> tuple[str, ...]:
    """The look in words, so that nothing is told by the picture alone."""
    if look.clarity <= Clarity.DETECTED:
        return (say("console-look-something"),)
    words: list[Arg] = [_kind(look)]
    # What matters most comes first, for the picture has room for three lines.
    words += [line(f"console-look-{name}") for name in _TROUBLE if getattr(look, name)]
    words += [line("console-look-wreckage")] if look.destroyed else []
    words += [_SIGNS.get(sign, sign) for sign in look.showing if not _told_better(sign, look.showing)]
    if look.clarity >= Clarity.IDENTIFIED:
        words += _details(look)
    if look.engines is not None and not look.destroyed:
        words.append(_engines(look.engines))
    words += [_CARGO.get(cargo, cargo) for cargo in look.cargo if cargo != "low"]
    if look.heat_inside is not None:
        words.append(line("console-look-heat" if look.heat_inside else "console-look-no-heat"))
    if look.people_in_water:
        words.append(line("console-look-in-water", people=look.people_in_water))
    return tuple(map(shown, words))


def _kind(look: Look) -> Arg:
    if look.length_m:
        return line("console-look-kind", kind=look.kind, metres=look.length_m)
    return look.kind


def _told_better(sign: str, showing: tuple[str, ...]) -> bool:
    """A weapon that is pointed need not be said to be held as well."""
    return sign == "show_weapon" and bool({"point_weapon", "point_at_others"} & set(showing))


def _engines(count: int) -> Line:
    return line("console-look-no-engine") if count == 0 else line("console-look-engines", count=count)


def _details(look: Look) -> list[Line]:
    words = []
    if look.people is not None:
        children = "yes" if look.children_seen else "no"
        words.append(line("console-look-people", people=look.people, children=children))
    words.append(_flag(look.flag))
    words.append(_name(look.name))
    words += [line("console-look-weapon")] if look.weapons and not _ARMED & set(look.showing) else []
    words += [] if look.lights else [line("console-look-no-lights")]
    return words


def _flag(flag: str | None) -> Line:
    if flag is None:
        return line("console-look-flag-not-made-out")
    if flag in ("none", "two"):
        return line("console-look-no-flag" if flag == "none" else "console-look-two-flags")
    return line("console-look-flag", state=state_in_sentence(flag))


def _name(name: str | None) -> Line:
    if name is None:
        return line("console-look-name-not-made-out")
    return line("console-look-no-name") if name == "none" else line("console-look-name", name=name)
