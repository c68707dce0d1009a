"""The first start: offers the familiarisation watch, in which nothing is marked."""

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
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.words.say import say


class WelcomeScene(Scene):
    """Shown once; either answer is remembered."""

    opaque: ClassVar[bool] = False
    holds_time = False  # the library goes on reading behind it

    def __init__(self) -> None:
        super().__init__()
        self.focus("welcome:first")

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 560, 280)
        return [Group("welcome", rect, 0, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        out, inside = dialog_frame(rect, say("ui-welcome-title"), "", look)
        foot = Rect(inside.x, inside.bottom - look.px(38), inside.width, look.px(38))
        doc = Document(look, inside.width - look.px(10))
        for key in ("ui-welcome-what", "ui-welcome-new"):
            doc.text(say(key))
            doc.gap()
        body = Rect(inside.x, inside.y, inside.width, foot.y - inside.y - look.px(8))
        out.append(TextView("welcome:words", body, doc.lines, look))
        half = (foot.width - look.px(12)) // 2
        out.append(
            Button(
                "welcome:later",
                Rect(foot.x, foot.y, half, foot.height),
                say("ui-welcome-later"),
                Act("back"),
                hint=key_title("escape"),
            )
        )
        out.append(
            Button(
                "welcome:first",
                Rect(foot.right - half, foot.y, half, foot.height),
                say("ui-welcome-first"),
                Act("familiarise"),
                "primary",
                hint=key_title("return"),
            )
        )
        return out

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name in ("familiarise", "back"):
            stage.change(welcomed=True)
            return Pop(then=act if act.name == "familiarise" else None)
        if act.name == "outside":
            return None
        return common_act(act, stage, "library")
