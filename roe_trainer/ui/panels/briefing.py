"""The briefing as widgets."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.briefing import MODES, BriefingModel
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, segments
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.ui.widgets.plain import Box, Header, Label
from roe_trainer.words.say import say


def compose_brief_head(model: BriefingModel, rect: Rect, look: Look) -> list[Widget]:
    """Title, place and time, the way back."""
    out: list[Widget] = [Box(rect, "strip")]
    back = Rect(rect.x + look.px(12), rect.centery - look.px(15), look.px(92), look.px(30))
    out.append(Button("brief:back", back, say("ui-brief-library"), Act("back"), "strip", hint=key_title("escape")))
    left = back.right + look.px(16)
    high = look.text.height("heading")
    low = look.text.height("small")
    top = rect.y + (rect.height - high - low) // 2
    room = rect.right - left - look.px(130)
    out.append(Label(Rect(left, top, room, high), model.title, "heading", "strip_text"))
    out.append(
        Label(
            Rect(left, top + high, room, low),
            say("ui-brief-place", place=model.place, start=model.start),
            "small",
            "strip_quiet",
        )
    )
    keys = Rect(rect.right - look.px(104), back.y, look.px(92), back.height)
    out.append(Button("brief:help", keys, say("ui-brief-help"), Act("help"), "strip", hint=key_title("f1")))
    return out


def compose_brief_words(model: BriefingModel, rect: Rect, look: Look) -> list[Widget]:
    """The brief itself."""
    head = Rect(rect.x, rect.y, rect.width, look.px(26))
    inside = Rect(rect.x, head.bottom, rect.width, rect.bottom - head.bottom).inflate(-look.px(28), -look.px(20))
    doc = Document(look, inside.width - look.px(10))
    for part in model.parts:
        doc.heading(part.title)
        for words, remark in part.lines:
            doc.text(words, icon="dot" if len(part.lines) > 1 and not remark else "", icon_role="accent")
            if remark:
                doc.text(remark, "small", "text_quiet", indent=12)
    return [Box(rect, "panel", "line"), Header(head, say("ui-brief-head")), TextView("brief", inside, doc.lines, look)]


def compose_brief_ladder(model: BriefingModel, rect: Rect, look: Look) -> list[Widget]:
    """The ladder in force, its date, and whose approval each rung asks for."""
    head = Rect(rect.x, rect.y, rect.width, look.px(26))
    inside = Rect(rect.x, head.bottom, rect.width, rect.bottom - head.bottom).inflate(-look.px(24), -look.px(20))
    doc = Document(look, inside.width - look.px(10))
    doc.text(model.pack, "body_bold", "text_strong")
    doc.text(say("ui-brief-law", law=model.law, status=model.status), "small", "text_quiet")
    for track in dict.fromkeys(rung.track for rung in model.rungs):
        doc.heading(track)
        for rung in model.rungs:
            if rung.track != track:
                continue
            doc.text(rung.title, remark=rung.key.upper())
            if rung.approval:
                doc.text(say("ui-brief-asks-for", approval=rung.approval), "small", "needs_approval", indent=10)
    return [
        Box(rect, "panel", "line"),
        Header(head, say("ui-brief-ladder")),
        TextView("ladder", inside, doc.lines, look),
    ]


def compose_brief_foot(mode: str, seed: int, rect: Rect, look: Look) -> list[Widget]:
    """Mode with what it means, the draw, and start."""
    out: list[Widget] = [Box(rect, "panel_head"), Box(Rect(rect.x, rect.y, rect.width, 1), "line_strong")]
    inside = rect.inflate(-look.px(28), -look.px(20))
    start = Rect(inside.right - look.px(190), inside.y, look.px(190), inside.height)
    out.append(
        Button("start", start, say("ui-brief-start"), Act("start"), "primary", hint=key_title("f5"), font="body_bold")
    )
    modes = Rect(inside.x, inside.y, min(look.px(290), inside.width // 3), inside.height)
    tips = {m: say(told) for m, told in MODES.items()}
    out += segments("mode", modes, [(m, say(f"ui-mode-{m}")) for m in MODES], mode, "mode", look, tips=tips)
    draw = Rect(start.x - look.px(190), inside.y, look.px(176), inside.height)
    words = Rect(modes.right + look.px(14), rect.y + 1, draw.x - modes.right - look.px(28), rect.height - 1)
    font, lines = look.text.wrapped_to_fit("small", tips[mode], words.size, 4)
    high = look.text.height(font) * len(lines)
    top, low = words.centery - high // 2, look.text.height(font)
    for index, told in enumerate(lines):
        out.append(Label(Rect(words.x, top + index * low, words.width, low), told, font, "text_quiet"))
    label = look.text.width("small", say("ui-brief-draw")) + look.px(8)
    out.append(Label(Rect(draw.x, draw.y, label, draw.height), say("ui-brief-draw"), "small", "text_quiet"))
    field = Rect(draw.x + label, draw.y + look.px(4), draw.width - label, draw.height - look.px(8))
    out.append(
        TextField(
            "seed",
            field,
            str(seed),
            "start",
            limit=9,
            digits=True,
            tip=say("ui-brief-draw-tip"),
        )
    )
    return out
