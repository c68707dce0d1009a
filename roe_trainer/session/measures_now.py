"""What can be done about a contact now, and why not where it cannot."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.decisions import Decision, OptionValue
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.session.under_way import UnderWay
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class MeasureNow:
    """A measure with whether it can be done now; `units` are the own units that could do it."""

    measure: Measure
    available: bool
    reason: Line | None
    units: tuple[str, ...]


def measures_now(session: UnderWay, track: str | None) -> list[MeasureNow]:
    """Every measure the pack in force knows, against a contact or (None) on the bridge."""
    out = []
    for measure in MEASURES.values():
        if measure.rung is not None and measure.coercive and session.pack.rung_for(measure.rung) is None:
            continue
        if measure.needs_target and track is None:
            continue
        target = track if measure.takes_target else None
        options = _usual(measure)
        units = tuple(u.id for u in session.picture.own_units.values() if u.kind in measure.units)
        unit = units[0] if measure.needs_unit and units else None
        reason = session.why_not(measure, Decision(measure.id, target, unit, options))
        out.append(MeasureNow(measure, reason is None, reason, units))
    return out


def unit_refusals(session: UnderWay, measure: Measure, track: str | None) -> dict[str, Line | None]:
    """For each own unit of the right kind why it cannot do this now; None where it can."""
    units = [u.id for u in session.picture.own_units.values() if u.kind in measure.units]
    target = track if measure.needs_target else None
    return {u: session.why_not(measure, Decision(measure.id, target, u, _usual(measure))) for u in units}


def _usual(measure: Measure) -> tuple[tuple[str, OptionValue], ...]:
    return tuple(sorted((o.name, _first(o.choices, o.low, o.text_max)) for o in measure.options if not o.optional))


def _first(choices: tuple[str, ...], low: int, text_max: int) -> str | int:
    if choices:
        return choices[-1] if "loudhailer" not in choices else choices[0]
    return "text" if text_max else low
