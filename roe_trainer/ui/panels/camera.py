"""The camera with its controls below the caption: closer, wider, steady, still."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.keymap import Keymap
from roe_trainer.console.present.camera import CameraModel
from roe_trainer.ui.camera.widget import CameraFilm, CameraWidget
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.panels.chart_tools import tool_tip
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.words.say import say

TOOLS = ("camera_closer", "camera_wider", "camera_steady", "still")
SIGNS = {"camera_closer": "+", "camera_wider": "\N{MINUS SIGN}"}
LEAST_WIDE = 24


def compose_camera(
    model: CameraModel, film: CameraFilm, seconds: float, rect: Rect, look: Look, keymap: Keymap
) -> list[Widget]:
    """The picture, and buttons over its right edge."""
    out: list[Widget] = [CameraWidget("camera", rect, model, film, seconds)]
    high, gap = look.px(22), look.px(3)
    top = rect.y + look.text.height("small") + look.px(8)
    right = rect.right - look.px(6)
    if model.look is None or rect.height < 5 * high or rect.width < look.px(220):
        return out
    for action in reversed(TOOLS):
        words = SIGNS.get(action) or say(f"ui-tool-{action}")
        wide = max(look.px(LEAST_WIDE), look.text.width("small", words) + look.px(14))
        box = Rect(right - wide, top, wide, high)
        on = action == "camera_steady" and film.steady
        tip = tool_tip(say(f"ui-tool-{action}-tip"), action, keymap)
        out.append(Button(f"tool:{action}", box, words, Act(action), "strip", font="small", selected=on, tip=tip))
        right -= wide + gap
    return out
