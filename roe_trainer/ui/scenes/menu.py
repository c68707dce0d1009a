"""The menu over a watch: resume, settings, keys, end the watch (asked twice)."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Pop, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.ui.widgets.plain import Paragraph
from roe_trainer.words.say import say


class MenuScene(Scene):
    """Time stands still while it is open."""

    opaque: ClassVar[bool] = False
    context: ClassVar[str] = "menu"

    def __init__(self, ending: bool = False) -> None:
        super().__init__()
        self.ending = ending
        self.touch.focus, self.touch.focus_shown = "menu:resume", True

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 380, 260)
        return [Group("menu", rect, self.ending, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        title = say("ui-menu-end-title" if self.ending else "ui-menu-title")
        out, inside = dialog_frame(rect, title, say("ui-menu-esc", key=key_title("escape")), look)
        items = [
            ("resume", say("ui-menu-resume"), Act("back"), "primary", key_title("escape")),
            ("settings", say("ui-menu-settings"), Act("settings"), "plain", key_title("ctrl+,")),
            ("keys", say("ui-menu-keys"), Act("help"), "plain", key_title("f1")),
            ("end", say("ui-menu-end"), Act("ask_end"), "danger", ""),
        ]
        if self.ending:
            high = look.px(70)
            words = say("ui-menu-end-words")
            out.append(Paragraph(Rect(inside.x, inside.y, inside.width, high), words))
            inside = Rect(inside.x, inside.y + high, inside.width, inside.height - high)
            items = [items[0], ("sure", say("ui-menu-end-now"), Act("end_watch", "sure"), "danger", "")]
        gap = look.px(8)
        high = min(look.px(36), (inside.height - gap * (len(items) - 1)) // len(items))
        for i, (name, words, act, kind, hint) in enumerate(items):
            box = Rect(inside.x, inside.y + i * (high + gap), inside.width, high)
            out.append(Button(f"menu:{name}", box, words, act, kind, hint=hint))
        return out

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "ask_end":
            self.ending = True
            self.focus("menu:resume")
            return None
        if act.name == "end_watch":
            return Pop(then=act)
        return common_act(act, stage, "watch")
