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

TITLES = {
    "library": "In the library",
    "briefing": "In the briefing",
    "watch": "On watch",
    "order": "In an order sheet",
    "debrief": "In the debrief",
    "everywhere": "Everywhere",
}
MOUSE = (
    ("Click", "Select a contact, press a button"),
    ("Right click", "What can be done here"),
    ("Wheel, drag", "Zoom and move the chart"),
    ("Shift+drag", "Measure range and bearing"),
)
SIGNS = (
    ("circle", "own unit"),
    ("quatrefoil", "unknown contact"),
    ("square", "neutral contact"),
    ("diamond with ?", "suspect contact"),
    ("diamond with !", "contact judged a threat"),
    ("dashed frame", "lost contact"),
    ("empty frame", "dead reckoned, no sensor holds it"),
)


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
        out, inside = dialog_frame(rect, "Keys and signs", "Esc closes", look)
        close = Rect(inside.right - look.px(120), inside.bottom - look.px(32), look.px(120), look.px(32))
        gap = look.px(20)
        wide = (inside.width - 2 * gap) // 3
        high = inside.height - look.px(40)
        for i, doc in enumerate(self._columns(stage, wide - look.px(10))):
            column = Rect(inside.x + i * (wide + gap), inside.y, wide, high)
            out.append(TextView(f"help:{i}", column, doc.lines, look))
        out.append(Button("help:close", close, "Close", Act("back"), "primary", hint="Esc"))
        return out

    def _columns(self, stage: Stage, wide: int) -> list[Document]:
        first, second, third = (Document(stage.look, wide) for _ in range(3))
        if self.here:
            first.heading("Here")
            first.text(self.here)
        contexts = [self.about] if self.about != EVERYWHERE else []
        contexts += ["order"] if self.about == "watch" else []
        for context in contexts:
            first.heading(TITLES.get(context, context))
            for binding in stage.keymap.of(context):
                first.text(binding.help, "small", remark=", ".join(key_title(k) for k in binding.keys))
        second.heading(TITLES[EVERYWHERE])
        for binding in stage.keymap.of(EVERYWHERE):
            second.text(binding.help, "small", remark=", ".join(key_title(k) for k in binding.keys))
        second.heading("Mouse")
        for keys, words in MOUSE:
            second.text(words, "small", remark=keys)
        if self.about == "watch":
            second.heading("Rungs")
            second.text("Each rung has its own key, shown before its name on the ladder.", "small")
        third.heading("Verdicts")
        for meaning in VERDICTS.values():
            third.text(meaning.word, "small", icon=meaning.icon, icon_role=meaning.role)
        third.heading("How far a thing can be relied on")
        for meaning in GRADES.values():
            third.text(meaning.word, "small", icon=meaning.icon, icon_role=meaning.role)
        third.heading("Marks")
        for meaning in BANDS.values():
            third.text(meaning.word, "small", icon=meaning.icon, icon_role=meaning.role)
        third.heading("On the chart")
        for sign, words in SIGNS:
            third.text(f"{sign}: {words}", "small")
        return [first, second, third]

    def act(self, act: Act, stage: Stage) -> Transition | None:
        return common_act(Act("back") if act.name == "help" else act, stage, self.about)
