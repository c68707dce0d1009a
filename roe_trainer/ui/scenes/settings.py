"""Settings: text size, palette, sound, motion, window, keys. Each change is kept at once."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.settings import TEXT_SIZES_PCT, settings_file
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Push, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.scenes.keys import KeysScene
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, Toggle, segments
from roe_trainer.ui.widgets.form import dialog_frame, form_row
from roe_trainer.ui.widgets.plain import Label

PALETTE_WORDS = [("auto", "By the light"), ("day", "Day"), ("dusk", "Dusk"), ("night", "Night")]
# Setting, words of the row, words of the switch, what it does.
SWITCHES = (
    ("sound", "Sound", "Alert tones", "Everything is shown as well as heard"),
    ("motion", "Motion", "Waves and shake", "Movement in the camera"),
    ("full_screen", "Window", "Full screen", "Now, and at the next start"),
    (
        "software_frames",
        "Drawing",
        "Without graphics card",
        "Faster on machines without a graphics card; takes effect at the next start",
    ),
)


class SettingsScene(Scene):
    """A form over whatever is below."""

    opaque: ClassVar[bool] = False

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 640, 460)
        return [Group("settings", rect, stage.settings, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look, now = stage.look, stage.settings
        out, inside = dialog_frame(rect, "Settings", "kept at once", look)
        rows = 3 + len(SWITCHES) + 1
        gap = look.px(8)
        high = min(look.px(34), (inside.height - gap * rows) // rows)

        def row(index: int, label: str) -> Rect:
            name, room = form_row(Rect(inside.x, inside.y + index * (high + gap), inside.width, high), label, look, 130)
            out.append(name)
            return room

        sizes = [(str(s), f"{s} %") for s in TEXT_SIZES_PCT]
        out.extend(segments("text", row(0, "Text size"), sizes, str(now.text_pct), "set_text", look))
        out.extend(segments("palette", row(1, "Palette"), PALETTE_WORDS, now.palette, "set_palette", look))
        for index, (name, label, words, tip) in enumerate(SWITCHES, 2):
            on = getattr(now, name)
            out.append(Toggle(_ids.get(name, name), row(index, label), words, on, Act("switch", name), tip))
        keys = row(2 + len(SWITCHES), "Keys")
        out.append(Button("settings:keys", keys, "Choose your own keys…", Act("choose_keys")))
        foot = Rect(inside.x, inside.bottom - high, inside.width, high)
        wide = look.px(130)
        kept = Rect(foot.x, foot.y, foot.width - wide - look.px(10), foot.height)
        out.append(Label(kept, f"Kept in {settings_file()}", "tiny", "text_quiet"))
        done = Rect(foot.right - wide, foot.y, wide, high)
        out.append(Button("settings:close", done, "Done", Act("back"), "primary", hint="Esc"))
        return out

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "set_text":
            stage.change(text_pct=int(act.arg))
        elif act.name == "set_palette":
            stage.change(palette=act.arg)
        elif act.name == "switch":
            stage.change(**{act.arg: not getattr(stage.settings, act.arg)})
        elif act.name == "choose_keys":
            return Push(KeysScene())
        elif act.name != "settings":
            return common_act(act, stage, "everywhere")
        return None


_ids = {"full_screen": "window", "software_frames": "frames"}
