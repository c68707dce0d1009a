"""Tools of the chart as buttons at its upper right: all that the keys do there can be done with the mouse."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.keymap import Keymap
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


def compose_chart_tools(on: frozenset[str], chart: Rect, look: Look, keymap: Keymap) -> list[Widget]:
    """Two buttons for the zoom, then one for each tool; those that are on are marked."""
    wide, high, gap = look.px(TOOLS_WIDE), look.px(23), look.px(3)
    if chart.width < 3 * wide or chart.height < (len(TOOLS) + 2) * (high + gap):
        return []
    left, top = chart.right - wide - look.px(6), chart.y + look.px(6)
    half = (wide - gap) // 2
    out: list[Widget] = [
        Button("tool:zoom_in", Rect(left, top, half, high), "+", Act("zoom_in"), tip=_tip("Closer", "zoom_in", keymap)),
        Button(
            "tool:zoom_out",
            Rect(left + half + gap, top, half, high),
            "\N{MINUS SIGN}",
            Act("zoom_out"),
            tip=_tip("Farther", "zoom_out", keymap),
        ),
    ]
    for row, (action, words, help_) in enumerate(TOOLS, 1):
        box = Rect(left, top + row * (high + gap), wide, high)
        tip = _tip(help_, action, keymap)
        out.append(Button(f"tool:{action}", box, words, Act(action), font="small", selected=action in on, tip=tip))
    return out


def _tip(words: str, action: str, keymap: Keymap) -> str:
    key = keymap.shown("watch", action)
    return f"{words} ({key})" if key else words
