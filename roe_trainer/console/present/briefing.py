"""The briefing: situation, mission, assets, weather, intelligence, ladder, and who approves what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.chart import ChartModel, ContactMark, UnitMark
from roe_trainer.console.present.ground import make_ground
from roe_trainer.console.present.words import sea_words
from roe_trainer.law.labels import label_value
from roe_trainer.sea.clock import light_at, seconds_since_j2000
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Arg, Line, Quoted, Several, line
from roe_trainer.words.say import say, shown
from roe_trainer.world.build import frame_of

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack
    from roe_trainer.scenario.loaded import ScenarioText
    from roe_trainer.scenario.models import ScenarioModel, Unit

MODES: dict[str, Line] = {mode: line(f"console-mode-{mode}") for mode in ("coach", "practice", "exam")}


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """A headed part of the brief: plain lines, each with an optional quiet remark."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RungLine:
    """A rung with its track, its key, and whose approval it asks for."""

    track: str
    key: str
    title: str
    approval: str


@dataclass(frozen=True, slots=True)
class BriefingModel:
    """What is told before a watch, in the parts that a screen shows."""

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
        title=shown(Quoted(m.title)),
        place=shown(Quoted(m.place.name)),
        start=m.start.replace("T", " ").replace("Z", " UTC"),
        light=light,
        parts=_parts(m, light),
        rungs=tuple(_rung(pack, r.id) for r in pack.rungs),
        pack=shown(Quoted(pack.title)),
        law=say("console-law-as-of", date=str(pack.law_as_of)),
        status=say("console-pack-status", review=pack.review_status, sources=pack.source_status),
        chart=_chart(m),
    )


def _parts(m: ScenarioModel, light: str) -> tuple[Paragraphs, ...]:
    weather = m.weather
    wind = line(
        "console-brief-wind",
        bearing=f"{weather.wind_from_deg:03d}",
        knots=weather.wind_kn,
        miles=f"{weather.visibility_nm:g}",
    )
    sky = line("console-brief-sky", light=line(f"console-light-{light}"), sea=sea_words(weather.sea_state))
    own = [_asset(m.own.ship), *[_asset(u) for u in (m.own.boat, m.own.helo) if u is not None]]
    control = line(
        "console-brief-control",
        actor=label_value(m.own.actor),
        which=m.own.actor,
        tacon=label_value(m.own.tacon),
    )
    reports = [
        (shown(Quoted(i.text)), say("console-brief-reliability", reliability=Quoted(i.reliability)))
        for i in m.intelligence
    ]
    parts = (
        Paragraphs(say("console-brief-situation"), _plain(m.brief.situation)),
        Paragraphs(say("console-brief-mission"), _plain(m.brief.mission)),
        Paragraphs(say("console-brief-own-units"), (*own, (shown(control), ""))),
        Paragraphs(say("console-brief-weather"), ((shown(sky), ""), (shown(wind), ""))),
        Paragraphs(say("console-brief-intelligence"), tuple(reports)),
        Paragraphs(say("console-brief-practise"), _plain(*m.objectives)),
        Paragraphs(say("console-brief-who-approves"), _plain(*m.brief.who_approves)),
        Paragraphs(say("console-brief-notes"), _plain(*m.brief.notes)),
    )
    return tuple(part for part in parts if part.lines)


def _plain(*texts: str) -> tuple[tuple[str, str], ...]:
    """The author's lines, without a remark."""
    return tuple((shown(Quoted(text)), "") for text in texts)


def _asset(unit: Unit) -> tuple[str, str]:
    kind = VESSEL_CLASSES.get(unit.class_id)
    words: list[Arg] = [Quoted(kind.title) if kind else unit.class_id]
    words += [line("console-brief-marksman")] if unit.marksman else []
    words += [line("console-brief-cg-member")] if unit.cg_member else []
    return shown(Quoted(unit.title)), shown(Several(tuple(words), "comma"))


def _rung(pack: Pack, rung: str) -> RungLine:
    found = pack.by_rung[rung]
    authority = pack.authorities.get(found.authority) if found.authority else None
    track = next((shown(Quoted(t.title)) for t in pack.tracks if t.id == found.track), found.track)
    return RungLine(track, found.key, shown(Quoted(found.title)), shown(Quoted(authority.title)) if authority else "")


def _chart(m: ScenarioModel) -> ChartModel:
    """Own ship and nothing else: contacts are found on watch."""
    frame = frame_of(m)
    ground = make_ground(frame.lat0_e7, frame.lon0_e7)
    ship = UnitMark(OWN_SHIP, shown(Quoted(m.own.ship.title)), "ship", (0.0, 0.0), (0.0, 0.0))
    contacts: tuple[ContactMark, ...] = ()
    return ChartModel(ground, 0, (ship,), contacts)
