"""The camera with its controls below the caption: closer, wider, steady, still."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.keymap import Keymap
from roe_trainer.console.present.camera import CameraModel
from roe_trainer.ui.camera.widget import CameraFilm, CameraWidget
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button

TOOLS = (
    ("camera_closer", "+", 24, "Closer; drag the picture to look along the hull"),
    ("camera_wider", "\N{MINUS SIGN}", 24, "Wider"),
    ("camera_steady", "Steady", 56, "Take the shake of hand and sea out of the picture"),
    ("still", "Still", 46, "Keep this picture as evidence; the log and the record have the time"),
)


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
    for action, words, units, help_ in reversed(TOOLS):
        wide = look.px(units)
        key = keymap.shown("watch", action)
        box = Rect(right - wide, top, wide, high)
        on = action == "camera_steady" and film.steady
        tip = f"{help_} ({key})" if key else help_
        out.append(Button(f"tool:{action}", box, words, Act(action), "strip", font="small", selected=on, tip=tip))
        right -= wide + gap
    return out
