"""The boarding as widgets: team and deck plan, what was compared and found, what to order next."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.present.boarding import BoardingModel
from roe_trainer.ui.look import Look
from roe_trainer.ui.panels.deck_plan import DeckPlan
from roe_trainer.ui.panels.desk import button_grid, ground
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.plain import Label
from roe_trainer.words.line import Several, line
from roe_trainer.words.say import say, shown


def compose_boarding(model: BoardingModel, rect: Rect, look: Look) -> list[Widget]:
    """Three columns: the team, its findings, its next task."""
    out, inside = ground(rect, look)
    gap = look.px(12)
    left = Rect(inside.x, inside.y, round(inside.width * 0.21), inside.height)
    right_wide = round(inside.width * (0.47 if inside.width > look.px(460) else 0.52))
    right = Rect(inside.right - right_wide, inside.y, right_wide, inside.height)
    middle = Rect(left.right + gap, inside.y, right.x - left.right - 2 * gap, inside.height)
    high = look.text.height("small")
    rows = [
        (model.aboard, "small_bold", "text_strong"),
        (model.busy, "small", "accent"),
        (model.people, "small", "text"),
    ]
    top = left.y
    for words, font, role in rows:
        for part in look.text.wrap(font, words, left.width) if words else ():
            out.append(Label(Rect(left.x, top, left.width, high), part, font, role))
            top += high
    top += look.px(4)
    out.append(DeckPlan(Rect(left.x, top, left.width, max(0, left.bottom - top)), model))
    out.append(TextView(f"boarding:{model.track}", middle, _found(model, middle.width, look).lines, look))
    out += button_grid("team", model.next, "team", right, look, 2, "small")
    return out


def _found(model: BoardingModel, width: int, look: Look) -> Document:
    doc = Document(look, width - look.px(10))
    if model.consent:
        doc.text(say("ui-boarding-leave", leave=model.consent), "small", icon="paper")
    if model.comparisons:
        doc.heading(say("ui-boarding-papers"))
    for c in model.comparisons:
        icon, role = ("check", "good") if c.agrees else ("cross", "alert")
        doc.text(
            say("ui-boarding-agrees" if c.agrees else "ui-boarding-disagrees", what=c.what),
            "small_bold",
            icon=icon,
            icon_role=role,
        )
        parts = (
            line("ui-boarding-said", what=c.said) if c.said else "",
            line("ui-boarding-in-papers", what=c.papers) if c.papers else "",
            line("ui-boarding-was-found", what=c.found) if c.found else "",
        )
        doc.text(shown(Several(parts, "semicolon")), "small", "text_quiet", indent=20)
    if model.spaces:
        doc.heading(say("ui-boarding-spaces"))
    for space in model.spaces:
        doc.text(
            f"{space.number} {space.name}",
            "small",
            icon=space.state.icon,
            icon_role=space.state.role,
            remark=space.state.word,
            remark_role=space.state.role,
        )
    for title, lines, icon in (
        (say("ui-boarding-found"), model.found, "alert"),
        (say("ui-boarding-evidence"), model.evidence, "seal"),
        (say("ui-boarding-custody"), model.custody, "right"),
    ):
        if lines:
            doc.heading(title)
            for words in lines:
                doc.text(words, "small", icon=icon)
    for done in model.done:
        doc.text(done, "small", "text_quiet", icon="check")
    if not doc.lines:
        doc.text(say("ui-boarding-nothing"), "small", "text_quiet")
    return doc
