"""The top strip: clock, pace, light and sea, own ship, waters, control, unread messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.desk import motion_words
from roe_trainer.console.present.words import date_at, sea_words
from roe_trainer.sea.zones import waters_of
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import say

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


@dataclass(frozen=True, slots=True)
class Cell:
    """A quiet caption (`brief` where there is little room) over a value; `role` colours the value only.

    `name` is what help finds it by.
    """

    caption: str
    value: str
    role: str = "strip_text"
    tip: str = ""
    brief: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class StripModel:
    """All that the strip shows; `pace_note` says why the clock was slowed or stopped."""

    clock: str
    date: str
    pace: str
    paused: bool
    pace_note: str
    cells: tuple[Cell, ...]
    unread: int
    mode: str


CONTROLS = ("CG", "DOD", "NOT_APPLICABLE")
"""Who may have tactical control, each with its words."""


def strip_model(session: Session, pace_words: str, paused: bool, note: str, unread: int) -> StripModel:
    """The strip at this tick."""
    there = session.picture.environment
    ship = next(iter(session.picture.own_units.values()))
    waters = waters_of(there.zone_code, there.zone_state)
    course = motion_words(ship.course_mdeg, ship.speed_mm_s)
    control: Arg = line(f"console-control-{there.tacon}") if there.tacon in CONTROLS else there.tacon
    ensign = line("console-ensign-up" if there.insignia else "console-ensign-down")
    light, sea = line(f"console-light-{there.light}"), sea_words(there.sea_state)
    miles = f"{there.visibility_m / 1852:.1f}"
    return StripModel(
        clock=session.clock()[11:19],
        date=date_at(session.start_utc, session.tick),
        pace=pace_words,
        paused=paused,
        pace_note=note,
        cells=(
            Cell(
                say("console-strip-sea-caption"),
                say("console-strip-sea", light=light, sea=sea),
                tip=say("console-strip-sea-tip", light=light, sea=sea, knots=there.wind_kn, miles=miles),
                brief=say("console-strip-sea-brief"),
                name="sea",
            ),
            Cell(
                say("console-strip-own-caption"),
                say(course),
                tip=say("console-strip-own-tip", course=course),
                brief=say("console-strip-own-brief"),
                name="own",
            ),
            Cell(
                say("console-strip-waters-caption"),
                say(waters),
                tip=say("console-strip-waters-tip", waters=waters),
                name="waters",
            ),
            Cell(
                say("console-strip-control-caption"),
                say("console-strip-control", control=control, ensign=ensign),
                tip=say("console-strip-control-tip", control=control, ensign=ensign),
                brief=say("console-strip-control-brief"),
                name="control",
            ),
        ),
        unread=unread,
        mode=session.mode,
    )
