"""Settings: text size, palette, sound, motion, window, keys. Each change is kept at once."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.settings import PALETTE_CHOICES, TEXT_SIZES_PCT, settings_file
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
from roe_trainer.words.language import PSEUDO, languages, spoken
from roe_trainer.words.line import line
from roe_trainer.words.say import said_in, say

SWITCHES = ("sound", "motion", "full_screen", "software_frames")
"""Settings that are on or off."""


class SettingsScene(Scene):
    """A form over whatever is below."""

    opaque: ClassVar[bool] = False

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 640, 460)
        return [Group("settings", rect, stage.settings, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look, now = stage.look, stage.settings
        out, inside = dialog_frame(rect, say("ui-settings-title"), say("ui-settings-at-once"), look)
        rows = 4 + len(SWITCHES) + 1
        gap = look.px(8)
        high = min(look.px(34), (inside.height - gap * rows) // rows)

        def row(index: int, label: str) -> Rect:
            name, room = form_row(Rect(inside.x, inside.y + index * (high + gap), inside.width, high), label, look, 130)
            out.append(name)
            return room

        sizes = [(str(s), say("ui-settings-percent", percent=s)) for s in TEXT_SIZES_PCT]
        place = row(0, say("ui-settings-text-size"))
        out.extend(segments("text", place, sizes, str(now.text_pct), "set_text", look))
        palettes = [(palette, say(f"ui-settings-palette-{palette}")) for palette in PALETTE_CHOICES]
        place = row(1, say("ui-settings-palette"))
        out.extend(segments("palette", place, palettes, now.palette, "set_palette", look))
        place = row(2, say("ui-settings-language"))
        out.extend(segments("tongue", place, language_choices(), spoken(), "set_language", look))
        for index, name in enumerate(SWITCHES, 3):
            on, place = getattr(now, name), row(index, say(f"ui-settings-{name}"))
            words, tip = say(f"ui-settings-{name}-switch"), say(f"ui-settings-{name}-tip")
            out.append(Toggle(_ids.get(name, name), place, words, on, Act("switch", name), tip))
        keys = row(3 + len(SWITCHES), say("ui-settings-keys"))
        out.append(Button("settings:keys", keys, say("ui-settings-choose-keys"), Act("choose_keys")))
        foot = Rect(inside.x, inside.bottom - high, inside.width, high)
        wide = look.px(130)
        kept = Rect(foot.x, foot.y, foot.width - wide - look.px(10), foot.height)
        out.append(Label(kept, say("ui-settings-kept-in", file=str(settings_file())), "tiny", "text_quiet"))
        done = Rect(foot.right - wide, foot.y, wide, high)
        out.append(Button("settings:close", done, say("ui-done"), Act("back"), "primary", hint=key_title("escape")))
        return out

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "set_text":
            stage.change(text_pct=int(act.arg))
        elif act.name == "set_palette":
            stage.change(palette=act.arg)
        elif act.name == "set_language":
            stage.change(language=act.arg)
        elif act.name == "switch":
            stage.change(**{act.arg: not getattr(stage.settings, act.arg)})
        elif act.name == "choose_keys":
            return Push(KeysScene())
        elif act.name != "settings":
            return common_act(act, stage, "everywhere")
        return None


def language_choices() -> list[tuple[str, str]]:
    """Languages by code, each named in itself, the pseudo-language last."""
    own = [(language, said_in(language, line("language-name"))) for language in languages() if language != PSEUDO]
    return [*own, (PSEUDO, said_in(PSEUDO, line("language-name-pseudo")))]


_ids = {"full_screen": "window", "software_frames": "frames"}
