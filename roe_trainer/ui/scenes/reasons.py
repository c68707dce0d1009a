"""A ruling in full: the rules that decide, with source, and every condition as it was answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.doctrine.tracing import TraceLine
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.panels.steps import write_steps
from roe_trainer.ui.scene import Group, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.words.say import say, shown


class ReasonsScene(Scene):
    """Pops without a choice; `rules` have text, citation, why and instead."""

    opaque: ClassVar[bool] = False

    def __init__(self, title: str, sentence: str, rules: Sequence[Any], steps: Sequence[TraceLine]) -> None:
        super().__init__()
        self.title, self.sentence, self.rules, self.steps = title, sentence, rules, steps

    def groups(self, stage: Stage) -> list[Group]:
        rect = dialog_place(*stage.size, stage.look.scale, 980, 600)
        return [Group("reasons", rect, self.title, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        out, inside = dialog_frame(rect, self.title, say("ui-esc-closes", key=key_title("escape")), look)
        close = Rect(inside.right - look.px(120), inside.bottom - look.px(32), look.px(120), look.px(32))
        words = Rect(inside.x, inside.y, inside.width, inside.height - look.px(40))
        doc = Document(look, words.width - look.px(14))
        self._write(doc)
        out.append(TextView("reasons:text", words, doc.lines, look))
        out.append(Button("reasons:close", close, say("ui-close"), Act("back"), "primary", hint=key_title("escape")))
        return out

    def _write(self, doc: Document) -> None:
        doc.text(self.sentence, "body_bold", "text_strong")
        for rule in self.rules:
            doc.heading(shown(rule.title))
            doc.text(shown(rule.text))
            doc.text(shown(rule.citation), "small", "text_quiet")
            if rule.why:
                doc.text(say("ui-reasons-why", why=rule.why), "small")
            if rule.instead:
                doc.text(say("ui-reasons-instead", instead=rule.instead), "small")
        write_steps(doc, self.steps)

    def act(self, act: Act, stage: Stage) -> Transition | None:
        return common_act(Act("back") if act.name == "reasons" else act, stage, "watch")
