"""The briefing: situation, mission, assets, weather, intelligence, ladder, and who approves what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.chart import ChartModel, ContactMark, UnitMark
from roe_trainer.console.present.ground import make_ground
from roe_trainer.console.present.words import plain, sea_words
from roe_trainer.law.labels import label_value
from roe_trainer.sea.clock import light_at, seconds_since_j2000
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.say import shown
from roe_trainer.world.build import frame_of

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack
    from roe_trainer.scenario.loaded import ScenarioText
    from roe_trainer.scenario.models import ScenarioModel, Unit

MODES = {
    "coach": "Rulings and reasons stand on every rung, and what is due is shown. The clock waits while you choose.",
    "practice": "No rulings until you ask for a hint (Ctrl+H). The record keeps that you asked.",
    "exam": "No hints. The first watch on a draw is the one that counts.",
}


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """A headed part of the brief: plain lines, each with an optional quiet remark."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RungLine:
    track: str
    key: str
    title: str
    approval: str


@dataclass(frozen=True, slots=True)
class BriefingModel:
    title: str
    place: str
    start: str
    light: str
    parts: tuple[Paragraphs, ...]
    rungs: tuple[RungLine, ...]
    pack: str
    law: str
    status: str
    chart: ChartModel


def briefing_model(source: ScenarioText, pack: Pack) -> BriefingModel:
    """Everything the trainee is told before the watch."""
    m = source.model
    light = light_at(seconds_since_j2000(m.start), round(m.place.lat * 1e7), round(m.place.lon * 1e7))
    return BriefingModel(
        title=m.title,
        place=m.place.name,
        start=m.start.replace("T", " ").replace("Z", " UTC"),
        light=light,
        parts=_parts(m, light),
        rungs=tuple(_rung(pack, r.id) for r in pack.rungs),
        pack=pack.title,
        law=f"Law as of {pack.law_as_of}",
        status=f"{pack.review_status.capitalize()}; sources: {pack.source_status}",
        chart=_chart(m),
    )


def _parts(m: ScenarioModel, light: str) -> tuple[Paragraphs, ...]:
    weather = m.weather
    wind = f"Wind {weather.wind_from_deg:03d}° {weather.wind_kn} kn, visibility {weather.visibility_nm:g} nm"
    own = [_asset(m.own.ship), *[_asset(u) for u in (m.own.boat, m.own.helo) if u is not None]]
    actor = shown(label_value(m.own.actor))
    article = "" if actor.startswith("another") else "a "
    control = f"You act as {article}{actor}; tactical control: {shown(label_value(m.own.tacon))}."
    parts = [
        Paragraphs("Situation", ((m.brief.situation, ""),)),
        Paragraphs("Mission", ((m.brief.mission, ""),)),
        Paragraphs("Own units", (*own, (control, ""))),
        Paragraphs("Weather and light", ((f"{light.capitalize()}. {sea_words(weather.sea_state)}.", ""), (wind, ""))),
    ]
    if m.intelligence:
        parts.append(
            Paragraphs("Intelligence", tuple((i.text, f"Reliability: {i.reliability}") for i in m.intelligence))
        )
    parts.append(Paragraphs("You will practise", tuple((o, "") for o in m.objectives)))
    if m.brief.who_approves:
        parts.append(Paragraphs("Who approves what", tuple((line, "") for line in m.brief.who_approves)))
    if m.brief.notes:
        parts.append(Paragraphs("Notes", tuple((line, "") for line in m.brief.notes)))
    return tuple(parts)


def _asset(unit: Unit) -> tuple[str, str]:
    kind = VESSEL_CLASSES.get(unit.class_id)
    extras = [w for w, on in (("marksman", unit.marksman), ("Coast Guard member aboard", unit.cg_member)) if on]
    return unit.title, ", ".join([kind.title if kind else plain(unit.class_id), *extras])


def _rung(pack: Pack, rung: str) -> RungLine:
    found = pack.by_rung[rung]
    authority = pack.authorities.get(found.authority) if found.authority else None
    track = next((t.title for t in pack.tracks if t.id == found.track), plain(found.track))
    return RungLine(track, found.key, found.title, authority.title if authority else "")


def _chart(m: ScenarioModel) -> ChartModel:
    """Own ship and nothing else: contacts are found on watch."""
    frame = frame_of(m)
    ground = make_ground(frame.lat0_e7, frame.lon0_e7)
    ship = UnitMark(OWN_SHIP, m.own.ship.title, "ship", (0.0, 0.0), (0.0, 0.0))
    contacts: tuple[ContactMark, ...] = ()
    return ChartModel(ground, 0, (ship,), contacts)
