"""The top strip: clock, pace, light and sea, own ship, waters, control, unread messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.words import date_at, sea_words
from roe_trainer.sea.units import kn_of_mm_s
from roe_trainer.sea.zones import waters_of
from roe_trainer.words.say import shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


@dataclass(frozen=True, slots=True)
class Cell:
    """A quiet caption (`brief` where there is little room) over a value; `role` colours the value only."""

    caption: str
    value: str
    role: str = "strip_text"
    tip: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class StripModel:
    clock: str
    date: str
    pace: str
    paused: bool
    pace_note: str
    cells: tuple[Cell, ...]
    unread: int
    mode: str


_CONTROL = {"CG": "Coast Guard", "DOD": "Defense command", "NOT_APPLICABLE": "Own command"}


def strip_model(session: Session, pace_words: str, paused: bool, note: str, unread: int) -> StripModel:
    """The strip at this tick."""
    there = session.picture.environment
    ship = next(iter(session.picture.own_units.values()))
    waters = shown(waters_of(there.zone_code, there.zone_state))
    course = f"{round(ship.course_mdeg / 1000) % 360:03d}° {kn_of_mm_s(ship.speed_mm_s):.0f} kn"
    control = _CONTROL.get(there.tacon, there.tacon)
    ensign = "ensign up" if there.insignia else "ensign down"
    return StripModel(
        clock=session.clock()[11:19],
        date=date_at(session.start_utc, session.tick),
        pace=pace_words,
        paused=paused,
        pace_note=note,
        cells=(
            Cell(
                "LIGHT AND SEA",
                f"{there.light.capitalize()} · {sea_words(there.sea_state)}",
                tip=f"{there.light.capitalize()}, {sea_words(there.sea_state).lower()}. "
                f"Wind {there.wind_kn} kn, visibility {there.visibility_m / 1852:.1f} nm",
                brief="SEA",
            ),
            Cell("OWN SHIP", course, tip=f"Own course and speed: {course}", brief="OWN"),
            Cell("WATERS", waters, tip=f"{waters}. Computed limits are approximate."),
            Cell(
                "CONTROL · COLOURS",
                f"{control} · {ensign}",
                tip=f"{control}, {ensign}: whose tactical control the ship is under, and whether the ensign and "
                "insignia show",
                brief="CONTROL",
            ),
        ),
        unread=unread,
        mode=session.mode,
    )
