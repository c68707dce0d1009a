"""Making the chart's model from a session's picture."""

from __future__ import annotations

from math import cos, hypot, radians, sin
from typing import TYPE_CHECKING

from roe_trainer.picture.contacts import Contact, OwnUnit
from roe_trainer.ui.present.chart import Approach, ChartModel, ContactMark, Ground, Spot, UnitMark

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

DRIFT_M_S = 4.0
MOST_DOUBT_M = 9000.0
LONGEST_CPA_S = 3600.0
_KINDS = {"cutter": "ship", "boat": "boat", "helo": "aircraft", "drone": "aircraft", "plane": "aircraft"}


def velocity(course_mdeg: int, speed_mm_s: int) -> Spot:
    """East and north metres a second."""
    angle = radians(course_mdeg / 1000)
    return sin(angle) * speed_mm_s / 1000, cos(angle) * speed_mm_s / 1000


def unit_mark(unit: OwnUnit) -> UnitMark:
    kind = unit.kind if unit.kind in ("ship", "boat", "aircraft") else _KINDS.get(unit.id, "boat")
    at = unit.x_mm / 1000, unit.y_mm / 1000
    return UnitMark(unit.id, unit.title, kind, at, velocity(unit.course_mdeg, unit.speed_mm_s))


def contact_mark(contact: Contact, tick: int) -> ContactMark:
    """A contact where it is, or would be by dead reckoning, with the doubt that grows while nobody holds it."""
    x, y = contact.position_at(tick)
    held = bool(contact.sensors)
    age = 0 if held else max(0, tick - contact.fixed_tick)
    still = contact.lost or contact.speed_mm_s < 100
    return ContactMark(
        track=contact.track,
        at=(x / 1000, y / 1000),
        speed_m_s=(0.0, 0.0) if still else velocity(contact.course_mdeg, contact.speed_mm_s),
        identity=contact.classification,
        label=contact.kind_seen,
        held=held,
        lost=contact.lost,
        doubt_m=min(age * DRIFT_M_S, MOST_DOUBT_M),
        trail=contact.trail,
    )


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
    return Approach(a, b, f"CPA {nm:.1f} nm in {round(seconds / 60)} min")


def chart_model(session: Session, ground: Ground, selected: str, ruler: bool) -> ChartModel:
    """The chart at this tick, on a ground made once."""
    picture = session.picture
    units = tuple(
        unit_mark(u) for u in picture.own_units.values() if u.deployed or u.kind == "ship" or u.id == "cutter"
    )
    contacts = tuple(contact_mark(c, session.tick) for c in picture.contacts.values())
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
            ((j.x_mm / 1000, j.y_mm / 1000), f"{'recovered' if j.recovered else 'jettisoned'} {j.number}")
            for j in picture.jettisoned.values()
        ),
    )
