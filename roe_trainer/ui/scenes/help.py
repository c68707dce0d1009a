"""Help: the keys of the scene below and those that hold everywhere, and what the signs mean."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.control_help import control_help
from roe_trainer.console.keymap import EVERYWHERE, key_title
from roe_trainer.console.present.words import BANDS, GRADES, VERDICTS
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.words.say import say

CONTEXTS = ("library", "briefing", "watch", "order", "debrief", "everywhere")
MOUSE = ("click", "right", "wheel", "shift")
SIGNS = ("own", "unknown", "neutral", "suspect", "threat", "lost", "reckoned")


def context_title(context: str) -> str:
    """Where keys hold, in words."""
    return say(f"ui-help-in-{context}") if context in CONTEXTS else context


class HelpScene(Scene):
    """Two columns of keys, one of signs."""

    opaque: ClassVar[bool] = False

    def __init__(self, about: str, control: str = "") -> None:
        super().__init__()
        self.about, self.here = about, control_help(control)

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 980, 600)
        return [Group("help", rect, self.about, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        out, inside = dialog_frame(rect, say("ui-help-title"), say("ui-esc-closes", key=key_title("escape")), look)
        close = Rect(inside.right - look.px(120), inside.bottom - look.px(32), look.px(120), look.px(32))
        gap = look.px(20)
        wide = (inside.width - 2 * gap) // 3
        high = inside.height - look.px(40)
        for i, doc in enumerate(self._columns(stage, wide - look.px(10))):
            column = Rect(inside.x + i * (wide + gap), inside.y, wide, high)
            out.append(TextView(f"help:{i}", column, doc.lines, look))
        out.append(Button("help:close", close, say("ui-close"), Act("back"), "primary", hint=key_title("escape")))
        return out

    def _columns(self, stage: Stage, wide: int) -> list[Document]:
        first, second, third = (Document(stage.look, wide) for _ in range(3))
        if self.here:
            first.heading(say("ui-help-here"))
            first.text(self.here)
        contexts = [self.about] if self.about != EVERYWHERE else []
        contexts += ["order"] if self.about == "watch" else []
        for context in contexts:
            first.heading(context_title(context))
            for binding in stage.keymap.of(context):
                first.text(binding.words, "small", remark=", ".join(key_title(k) for k in binding.keys))
        second.heading(context_title(EVERYWHERE))
        for binding in stage.keymap.of(EVERYWHERE):
            second.text(binding.words, "small", remark=", ".join(key_title(k) for k in binding.keys))
        second.heading(say("ui-help-mouse"))
        for hand in MOUSE:
            second.text(say(f"ui-help-mouse-{hand}-does"), "small", remark=say(f"ui-help-mouse-{hand}"))
        if self.about == "watch":
            second.heading(say("ui-help-rungs"))
            second.text(say("ui-help-rungs-keys"), "small")
        third.heading(say("ui-help-verdicts"))
        for meaning in VERDICTS.values():
            third.text(meaning.word, "small", icon=meaning.icon, icon_role=meaning.role)
        third.heading(say("ui-help-grades"))
        for meaning in GRADES.values():
            third.text(meaning.word, "small", icon=meaning.icon, icon_role=meaning.role)
        third.heading(say("ui-help-marks"))
        for meaning in BANDS.values():
            third.text(meaning.word, "small", icon=meaning.icon, icon_role=meaning.role)
        third.heading(say("ui-help-chart"))
        for sign in SIGNS:
            third.text(say(f"ui-help-sign-{sign}"), "small")
        return [first, second, third]

    def act(self, act: Act, stage: Stage) -> Transition | None:
        return common_act(Act("back") if act.name == "help" else act, stage, self.about)
