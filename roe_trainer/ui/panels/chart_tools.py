"""Tools of the chart as buttons at its upper right: all that the keys do there can be done with the mouse."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.keymap import Keymap
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button

TOOLS_WIDE = 78
# Action, words, what it does.
TOOLS = (
    ("centre", "Own ship", "Centre the chart on own ship"),
    ("centre_contact", "Contact", "Centre the chart on the contact"),
    ("follow", "Follow", "Keep own ship in sight as it moves"),
    ("marker", "EBL VRM", "Bearing line and range marker from own ship; drag the dot, or Ctrl with the arrows"),
    ("measure", "Measure", "Measure to the contact; Shift and drag measures anywhere"),
)


def tools_place(chart: Rect, look: Look) -> Rect:
    """Where the tools stand: in one column, in two when the chart is low, nowhere when it is too small."""
    for columns in (1, 2):
        place = _cells(chart, look, columns)
        if place and chart.width > (columns + 1.5) * look.px(TOOLS_WIDE) and chart.bottom > place[-1].bottom:
            return place[0].unionall(place)
    return Rect(chart.topright, (0, 0))


def _cells(chart: Rect, look: Look, columns: int) -> list[Rect]:
    """A place for the two buttons of the zoom, then one for each tool."""
    wide, high, gap = look.px(TOOLS_WIDE), look.px(23), look.px(3)
    left, top = chart.right - columns * (wide + gap) + gap - look.px(6), chart.y + look.px(6)
    return [
        Rect(left + i % columns * (wide + gap), top + i // columns * (high + gap), wide, high)
        for i in range(len(TOOLS) + 1)
    ]


def compose_chart_tools(on: frozenset[str], chart: Rect, look: Look, keymap: Keymap) -> list[Widget]:
    """Two buttons for the zoom, then one for each tool; those that are on are marked."""
    place = tools_place(chart, look)
    if not place.width:
        return []
    zoom, *cells = _cells(chart, look, 1 if place.width == look.px(TOOLS_WIDE) else 2)
    half = (zoom.width - look.px(3)) // 2
    closer, wider = Rect(zoom.topleft, (half, zoom.height)), Rect(zoom.right - half, zoom.y, half, zoom.height)
    out: list[Widget] = [
        Button("tool:zoom_in", closer, "+", Act("zoom_in"), tip=_tip("Closer", "zoom_in", keymap)),
        Button("tool:zoom_out", wider, "\N{MINUS SIGN}", Act("zoom_out"), tip=_tip("Farther", "zoom_out", keymap)),
    ]
    for (action, words, help_), box in zip(TOOLS, cells, strict=True):
        tip = _tip(help_, action, keymap)
        out.append(Button(f"tool:{action}", box, words, Act(action), font="small", selected=action in on, tip=tip))
    return out


def _tip(words: str, action: str, keymap: Keymap) -> str:
    key = keymap.shown("watch", action)
    return f"{words} ({key})" if key else words
