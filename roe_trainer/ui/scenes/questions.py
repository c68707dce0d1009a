"""The four questions, answered before any truth is shown; each answer goes into the record."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.review.questions import QUESTIONS, question_line
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.scene import Group, Pop, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.ui.widgets.plain import Label, Paragraph
from roe_trainer.words.say import say


class QuestionsScene(Scene):
    """Calls `done` with the answers, empty ones included, and closes."""

    opaque: ClassVar[bool] = False

    def __init__(self, done: Callable[[tuple[str, ...]], None]) -> None:
        super().__init__()
        self.done = done
        self.focus("answer:0")

    def groups(self, stage: Stage) -> list[Group]:
        """One dialog in the middle of the window."""
        rect = dialog_place(*stage.size, stage.look.scale, 720, 430)
        return [Group("questions", rect, 0, lambda: self._build(rect, stage))]

    def _build(self, rect: Rect, stage: Stage) -> list[Widget]:
        look = stage.look
        out, inside = dialog_frame(rect, say("debrief-before-you-see"), say("debrief-own-words"), look)
        line, field = look.text.height("body_bold"), look.px(32)
        intro = look.text.height("body") * 2
        out.append(
            Paragraph(
                Rect(inside.x, inside.y, inside.width, intro),
                say("debrief-look-back"),
            )
        )
        top = inside.y + intro + look.px(8)
        for i, question in enumerate(QUESTIONS):
            asked = say(question_line(question))
            out.append(Label(Rect(inside.x, top, inside.width, line), asked, "body_bold", "text_strong"))
            out.append(
                TextField(
                    f"answer:{i}", Rect(inside.x, top + line + look.px(2), inside.width, field), "", "next", limit=400
                )
            )
            top += line + field + look.px(10)
        foot = Rect(inside.x, inside.bottom - look.px(34), inside.width, look.px(34))
        wide = look.px(190)
        left = Rect(foot.x, foot.y, wide, foot.height)
        out.append(Button("answers:skip", left, say("debrief-go-on-without"), Act("back"), hint=key_title("escape")))
        out.append(
            Button(
                "answers:keep",
                Rect(foot.right - wide, foot.y, wide, foot.height),
                say("debrief-keep-answers"),
                Act("keep"),
                "primary",
            )
        )
        return out

    def answers(self) -> tuple[str, ...]:
        """What was typed, question by question; "" where nothing was."""
        return tuple(self.touch.typed.get(f"answer:{i}", "").strip() for i in range(len(QUESTIONS)))

    def act(self, act: Act, stage: Stage) -> Transition | None:
        """Go to the next field, or keep what was typed and close."""
        if act.name == "next":
            self.move_focus(1)
            return None
        if act.name in ("keep", "back"):
            self.done(self.answers())
            return Pop()
        if act.name == "outside":
            return None
        return common_act(act, stage, "everywhere")
