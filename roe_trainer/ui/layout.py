"""Where things stand: pure functions from window size and scale to named rectangles. No window is needed to ask."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from pygame import Rect


@dataclass(frozen=True, slots=True)
class WatchPlaces:
    """The places of the bridge, which never move."""

    strip: Rect
    ladder: Rect
    chart: Rect
    tabs: Rect
    desk: Rect
    camera: Rect
    card: Rect


@dataclass(frozen=True, slots=True)
class LibraryPlaces:
    """The places of the library."""

    head: Rect
    filters: Rect
    cards: Rect
    detail: Rect


@dataclass(frozen=True, slots=True)
class BriefingPlaces:
    """The places of the briefing."""

    head: Rect
    chart: Rect
    words: Rect
    ladder: Rect
    foot: Rect


@dataclass(frozen=True, slots=True)
class DebriefPlaces:
    """The places of the debrief."""

    head: Rect
    chart: Rect
    scrub: Rect
    graph: Rect
    findings: Rect
    detail: Rect


def _rect(x: float, y: float, right: float, bottom: float) -> Rect:
    left, top = int(x), int(y)
    return Rect(left, top, max(0, int(right) - left), max(0, int(bottom) - top))


def _least(wanted: float, part: float, whole: int) -> int:
    """`wanted` pixels, but no more than `part` of the whole."""
    return int(min(wanted, part * whole))


def watch_places(width: int, height: int, scale: float) -> WatchPlaces:
    """Ladder on the left, chart in the middle above the desk (radio, messages), camera and card on the right."""
    strip = _least(46 * scale, 0.2, height)
    left = _least(max(252 * scale, 0.165 * width), 0.24, width)
    right = width - _least(max(372 * scale, 0.27 * width), 0.33, width)
    desk = height - _least(max(206 * scale, 0.27 * height), 0.4, height)
    tab = _least(28 * scale, 0.1, height)
    camera = strip + _least(max(188 * scale, 0.26 * height), 0.34, height)
    return WatchPlaces(
        strip=_rect(0, 0, width, strip),
        ladder=_rect(0, strip, left, height),
        chart=_rect(left, strip, right, desk),
        tabs=_rect(left, desk, right, desk + tab),
        desk=_rect(left, desk + tab, right, height),
        camera=_rect(right, strip, width, camera),
        card=_rect(right, camera, width, height),
    )


def with_band(places: WatchPlaces, high: int) -> WatchPlaces:
    """The same places with a band of that height free between chart and desk."""
    chart = places.chart
    return replace(places, chart=Rect(chart.x, chart.y, chart.width, max(0, chart.height - high)))


def library_places(width: int, height: int, scale: float) -> LibraryPlaces:
    """Head across the top, filters under it, cards on the left, the chosen one on the right."""
    head = _least(54 * scale, 0.2, height)
    filters = head + _least(40 * scale, 0.12, height)
    right = width - _least(max(400 * scale, 0.32 * width), 0.42, width)
    return LibraryPlaces(
        head=_rect(0, 0, width, head),
        filters=_rect(0, head, right, filters),
        cards=_rect(0, filters, right, height),
        detail=_rect(right, head, width, height),
    )


def briefing_places(width: int, height: int, scale: float) -> BriefingPlaces:
    """Chart on the left, the words of the brief in the middle, the ladder on the right, mode and start at the foot."""
    head = _least(54 * scale, 0.2, height)
    foot = height - _least(64 * scale, 0.2, height)
    left = int(width * 0.36)
    right = width - _least(max(300 * scale, 0.24 * width), 0.3, width)
    return BriefingPlaces(
        head=_rect(0, 0, width, head),
        chart=_rect(0, head, left, foot),
        words=_rect(left, head, right, foot),
        ladder=_rect(right, head, width, foot),
        foot=_rect(0, foot, width, height),
    )


def debrief_places(width: int, height: int, scale: float) -> DebriefPlaces:
    """Chart, scrubber and force graph on the left; findings above their detail on the right."""
    head = _least(84 * scale, 0.25, height)
    right = width - _least(max(560 * scale, 0.44 * width), 0.5, width)
    graph = height - _least(max(108 * scale, 0.16 * height), 0.24, height)
    scrub = graph - _least(44 * scale, 0.12, height)
    findings = head + int((height - head) * 0.38)
    return DebriefPlaces(
        head=_rect(0, 0, width, head),
        chart=_rect(0, head, right, scrub),
        scrub=_rect(0, scrub, right, graph),
        graph=_rect(0, graph, right, height),
        findings=_rect(right, head, width, findings),
        detail=_rect(right, findings, width, height),
    )


def dialog_place(width: int, height: int, scale: float, wide: float, high: float) -> Rect:
    """A dialog of `wide` by `high` units in the middle of the window, never larger than it."""
    size = min(int(wide * scale), width - 8), min(int(high * scale), height - 8)
    return Rect((width - max(0, size[0])) // 2, (height - max(0, size[1])) // 2, max(0, size[0]), max(0, size[1]))


def named(places: object) -> dict[str, Rect]:
    """The rectangles of a set of places by name."""
    return {f.name: getattr(places, f.name) for f in fields(places)}  # type: ignore[arg-type]
