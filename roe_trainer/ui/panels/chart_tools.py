"""Tools of the chart as buttons at its upper right: all that the keys do there can be done with the mouse."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.keymap import Keymap
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.words.say import say

TOOLS_WIDE = 78
TOOLS = ("centre", "centre_contact", "follow", "marker", "measure")
"""Actions that have a button of their own, below those of the zoom."""


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
        Button(
            "tool:zoom_in", closer, "+", Act("zoom_in"), tip=tool_tip(say("ui-chart-zoom_in-tip"), "zoom_in", keymap)
        ),
        Button(
            "tool:zoom_out",
            wider,
            "\N{MINUS SIGN}",
            Act("zoom_out"),
            tip=tool_tip(say("ui-chart-zoom_out-tip"), "zoom_out", keymap),
        ),
    ]
    for action, box in zip(TOOLS, cells, strict=True):
        words, tip = say(f"ui-chart-{action}"), tool_tip(say(f"ui-chart-{action}-tip"), action, keymap)
        out.append(Button(f"tool:{action}", box, words, Act(action), font="small", selected=action in on, tip=tip))
    return out


def tool_tip(words: str, action: str, keymap: Keymap) -> str:
    """What a tool does, with the key that does the same."""
    key = keymap.shown("watch", action)
    return say("ui-tool-tip", words=words, key=key) if key else words
