"""Making the chart's model from a session's picture."""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING

from roe_trainer.console.present.chart import Approach, ChartModel, ContactMark, Ground, Spot, UnitMark
from roe_trainer.picture.contacts import Contact, OwnUnit
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

DRIFT_M_S = 4.0
MOST_DOUBT_M = 9000.0
LONGEST_CPA_S = 3600.0
LONGEST_MEETING_S = 3 * 3600.0
PLAN_S = 360.0
CHASING = ("intercept", "shadow", "assist")
_KINDS = {OWN_SHIP: "ship", "boat": "boat", "helo": "aircraft", "drone": "aircraft", "plane": "aircraft"}


@lru_cache(maxsize=2000)  # most hold their course
def velocity(course_mdeg: int, speed_mm_s: int) -> Spot:
    """East and north metres a second."""
    angle = radians(course_mdeg / 1000)
    return sin(angle) * speed_mm_s / 1000, cos(angle) * speed_mm_s / 1000


def unit_mark(unit: OwnUnit, plan: Spot | None = None) -> UnitMark:
    """An own unit where it is, with where it means to go."""
    kind = unit.kind if unit.kind in ("ship", "boat", "aircraft") else _KINDS.get(unit.id, "boat")
    at = unit.x_mm / 1000, unit.y_mm / 1000
    return UnitMark(unit.id, shown(Quoted(unit.title)), kind, at, velocity(unit.course_mdeg, unit.speed_mm_s), plan)


def planned(unit: OwnUnit, ship: OwnUnit, target: ContactMark | None) -> Spot | None:
    """Where a unit means to go next; None when it holds on as it is."""
    at = unit.x_mm / 1000, unit.y_mm / 1000
    if unit.task == "return" and unit.deployed:
        return ship.x_mm / 1000, ship.y_mm / 1000
    if unit.task in CHASING and target is not None:
        fastest = max(unit.ordered_speed_mm_s, unit.speed_mm_s) or unit.max_speed_mm_s
        return meeting(at, fastest / 1000, target)
    turning = abs((unit.ordered_course_mdeg - unit.course_mdeg + 180_000) % 360_000 - 180_000) > 2_000
    if turning or abs(unit.ordered_speed_mm_s - unit.speed_mm_s) > 500:
        east, north = velocity(unit.ordered_course_mdeg, unit.ordered_speed_mm_s)
        return at[0] + east * PLAN_S, at[1] + north * PLAN_S
    return None


def meeting(at: Spot, speed_m_s: float, target: ContactMark) -> Spot | None:
    """Where something that fast can meet the target if that holds on, within three hours."""
    px, py = target.at[0] - at[0], target.at[1] - at[1]
    vx, vy = target.speed_m_s
    a, b, c = vx * vx + vy * vy - speed_m_s * speed_m_s, 2 * (px * vx + py * vy), px * px + py * py
    if abs(a) < 1e-6:
        seconds = -c / b if b < 0 else 0.0
    else:
        root = b * b - 4 * a * c
        if root < 0:
            return None
        times = [t for t in ((-b - sqrt(root)) / (2 * a), (-b + sqrt(root)) / (2 * a)) if t > 0]
        seconds = min(times, default=0.0)
    if not 0 < seconds <= LONGEST_MEETING_S:
        return None
    return target.at[0] + vx * seconds, target.at[1] + vy * seconds


def contact_mark(contact: Contact, tick: int) -> ContactMark:
    """A contact where it is, or would be by dead reckoning, with the doubt that grows while nobody holds it."""
    x, y = contact.position_at(tick)
    held = bool(contact.sensors)
    age = 0 if held else max(0, tick - contact.fixed_tick)
    still = contact.lost or contact.speed_mm_s < 100
    speed = (0.0, 0.0) if still else velocity(contact.course_mdeg, contact.speed_mm_s)
    doubt_m = min(age * DRIFT_M_S, MOST_DOUBT_M)
    return ContactMark(
        contact.track, (x / 1000, y / 1000), speed, contact.classification, shown(contact.kind_seen), held,
        contact.lost, doubt_m, contact.trail,
    )  # fmt: skip


def approach(own: UnitMark, other: ContactMark) -> Approach | None:
    """Closest point of approach if both hold on, when it lies ahead within the hour."""
    px, py = other.at[0] - own.at[0], other.at[1] - own.at[1]
    vx, vy = other.speed_m_s[0] - own.speed_m_s[0], other.speed_m_s[1] - own.speed_m_s[1]
    speed2 = vx * vx + vy * vy
    if speed2 < 0.05:
        return None
    seconds = -(px * vx + py * vy) / speed2
    if not 0 < seconds <= LONGEST_CPA_S:
        return None
    a = own.at[0] + own.speed_m_s[0] * seconds, own.at[1] + own.speed_m_s[1] * seconds
    b = other.at[0] + other.speed_m_s[0] * seconds, other.at[1] + other.speed_m_s[1] * seconds
    nm = hypot(a[0] - b[0], a[1] - b[1]) / 1852
    return Approach(a, b, say("console-approach", miles=f"{nm:.1f}", minutes=round(seconds / 60)))


def chart_model(session: Session, ground: Ground, selected: str, ruler: bool) -> ChartModel:
    """The chart at this tick, on a ground made once."""
    picture = session.picture
    contacts = tuple(contact_mark(c, session.tick) for c in picture.contacts.values() if c.placed)
    by_track = {c.track: c for c in contacts}
    ship = next(iter(picture.own_units.values()))
    units = tuple(
        unit_mark(u, planned(u, ship, by_track.get(u.task_target or "")))
        for u in picture.own_units.values()
        if u.deployed or u.kind == "ship" or u.id == OWN_SHIP
    )
    chosen = next((c for c in contacts if c.track == selected), None)
    line = (units[0].at, chosen.at, "") if ruler and chosen and units else None
    return ChartModel(
        ground=ground,
        tick=session.tick,
        units=units,
        contacts=contacts,
        selected=selected,
        approach=approach(units[0], chosen) if chosen and units else None,
        measure=line,
        marks=tuple(
            (
                (j.x_mm / 1000, j.y_mm / 1000),
                say("console-recovered" if j.recovered else "console-jettisoned", number=j.number),
            )
            for j in picture.jettisoned.values()
        ),
    )
