"""What the camera may show: the last look at a contact, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.picture.contacts import Look
from roe_trainer.ui.present.card import SENSORS, relative
from roe_trainer.ui.present.words import span

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

STALE_S = 20
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
            track, None, there.light, there.sea_state, f"{track}  {nm:.1f} nm  {bearing:03d}°", (), "", bearing
        )
    age = session.tick - sighting.tick
    sensor = SENSORS.get(look.sensor, look.sensor)
    by = sensor.upper() if len(sensor) < 4 else sensor.capitalize()
    caption = f"{track}  {by}  {sighting.range_m / 1852:.1f} nm  {bearing:03d}°"
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
    )


def look_words(look: Look) -> tuple[str, ...]:
    """The look in words, so that nothing is told by the picture alone."""
    if look.tier <= 1:
        return ("Something on the water; no more can be made out",)
    words = [f"{look.kind}, about {look.length_m} m" if look.length_m else look.kind]
    if look.tier >= 3:
        words += _details(look)
    words += [
        name
        for name, on in (("listing", look.listing), ("flooding", look.flooding), ("wreckage", look.destroyed))
        if on
    ]
    if look.people_in_water:
        words.append(f"{look.people_in_water} in the water")
    return tuple(words)


def _details(look: Look) -> list[str]:
    words = []
    if look.engines is not None:
        words.append(
            "no engine seen" if look.engines == 0 else f"{look.engines} engine{'s' if look.engines > 1 else ''}"
        )
    if look.people is not None:
        words.append(f"{look.people} people" + (", children among them" if look.children_seen else ""))
    words += [_CARGO.get(c, c) for c in look.cargo]
    words.append({None: "flag not made out", "none": "no flag flown"}.get(look.flag, f"flag {look.flag}"))
    words.append({None: "name not made out", "none": "no name shown"}.get(look.name, f"name {look.name}"))
    words += ["weapon seen"] if look.weapons else []
    words += [s.replace("_", " ") for s in look.showing]
    words += [] if look.lights else ["no lights"]
    return words
