"""Settings: text size, palette, sound, frames. Each change is kept at once."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.settings import TEXT_SIZES_PCT, settings_file
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, Toggle, segments
from roe_trainer.ui.widgets.form import dialog_frame, form_row
from roe_trainer.ui.widgets.plain import Label

PALETTE_WORDS = [("auto", "By the light"), ("day", "Day"), ("dusk", "Dusk"), ("night", "Night")]


class SettingsScene(Scene):
    """A form over whatever is below."""

    opaque: ClassVar[bool] = False

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 600, 300)
        return [Group("settings", rect, stage.settings, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look, now = stage.look, stage.settings
        out, inside = dialog_frame(rect, "Settings", "kept at once", look)
        high, gap = look.px(32), look.px(12)

        def row(index: int, label: str) -> Rect:
            name, room = form_row(Rect(inside.x, inside.y + index * (high + gap), inside.width, high), label, look, 130)
            out.append(name)
            return room

        sizes = [(str(s), f"{s} %") for s in TEXT_SIZES_PCT]
        out.extend(segments("text", row(0, "Text size"), sizes, str(now.text_pct), "set_text"))
        out.extend(segments("palette", row(1, "Palette"), PALETTE_WORDS, now.palette, "set_palette"))
        out.append(Toggle("sound", row(2, "Sound"), "Alert tones", now.sound, Act("set_sound")))
        out.append(
            Toggle(
                "frames",
                row(3, "Drawing"),
                "Without graphics card",
                now.software_frames,
                Act("set_frames"),
                "Faster on machines without a graphics card; takes effect at the next start",
            )
        )
        foot = Rect(inside.x, inside.bottom - high, inside.width, high)
        out.append(
            Label(
                Rect(foot.x, foot.y, foot.width - look.px(140), foot.height),
                f"Kept in {settings_file()}",
                "tiny",
                "text_quiet",
            )
        )
        out.append(
            Button(
                "settings:close",
                Rect(foot.right - look.px(130), foot.y, look.px(130), high),
                "Done",
                Act("back"),
                "primary",
                hint="Esc",
            )
        )
        return out

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "set_text":
            stage.change(text_pct=int(act.arg))
        elif act.name == "set_palette":
            stage.change(palette=act.arg)
        elif act.name == "set_sound":
            stage.change(sound=not stage.settings.sound)
        elif act.name == "set_frames":
            stage.change(software_frames=not stage.settings.software_frames)
        elif act.name != "settings":
            return common_act(act, stage, "everywhere")
        return None
