"""The ladder as widgets: due notes, rungs by track, the preview of the one in focus."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.ladder import LadderModel, Preview, RungRow
from roe_trainer.console.present.words import Meaning
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.listing import ListBox, Row
from roe_trainer.ui.widgets.note import Note, note_height
from roe_trainer.ui.widgets.plain import Box, Header
from roe_trainer.words.say import say


def compose_ladder(model: LadderModel, rect: Rect, look: Look, focus: str) -> list[Widget]:
    """Rungs above, their preview below; the rungs scroll when the window is low."""
    out: list[Widget] = [Box(rect, "panel", "line")]
    head = Rect(rect.x, rect.y, rect.width, look.px(26))
    out.append(
        Header(
            head,
            say("ui-ladder-head"),
            say("ui-on-contact", track=model.target) if model.target else say("ui-no-contact"),
        )
    )
    top = head.bottom
    top = _notes(out, model, Rect(rect.x, top, rect.width, rect.bottom - top), look)
    rows = ladder_rows(model, *_manner(model, rect.width, look))
    line, head_line = max(look.px(20), look.text.height("body") + look.px(3)), look.text.height("tiny") + look.px(2)
    room = rect.bottom - top
    asked = sum(head_line if r.heading else line for r in rows) + look.px(8)
    preview_high = max(look.px(150), min(round(room * 0.42), room - asked))
    listing = Rect(rect.x + 1, top + look.px(3), rect.width - 2, max(0, room - preview_high - look.px(6)))
    out.append(
        ListBox("ladder", listing, rows, focus, "rung", look, open_act="open_rung", row_height=20, lead_width=20)
    )
    low = Rect(rect.x, listing.bottom + look.px(3), rect.width, rect.bottom - listing.bottom - look.px(3))
    out += _preview(model.preview, low, look, focus)
    return out


def _manner(model: LadderModel, wide: int, look: Look) -> tuple[str, bool]:
    """One size of letters for all rungs, and whether their verdicts have room for words beside the signs."""
    rungs = [r for group in model.groups for r in group.rows]
    room = wide - look.px(20 + 19 + 18)
    for verdict_words in (True, False):
        for font in ("body", "small"):
            if all(look.text.width(font, r.title) + _remark(r, verdict_words, look) <= room for r in rungs):
                return font, verdict_words
    return "small", False


def _remark(rung: RungRow, verdict_words: bool, look: Look) -> int:
    if rung.verdict is None or not verdict_words:
        return 0
    return look.text.width("small_bold", _short(rung.verdict)) + look.px(6)


def ladder_rows(model: LadderModel, font: str = "body", verdict_words: bool = True) -> tuple[Row, ...]:
    """Rows of the list: a heading for each track, then its rungs."""
    rows: list[Row] = []
    for group in model.groups:
        rows.append(Row(f"track:{group.title}", group.title, heading=True))
        rows += [_row(r, font, verdict_words) for r in group.rows]
    return tuple(rows)


def _row(rung: RungRow, font: str, verdict_words: bool) -> Row:
    verdict = rung.verdict
    return Row(
        rung.id,
        rung.title,
        "text_off" if rung.off else "text",
        font,
        lead=rung.key.upper(),
        icon=verdict.icon if verdict else "",
        icon_role=verdict.role if verdict else "text",
        remark=_short(verdict) if verdict and verdict_words else "",
        remark_role=verdict.role if verdict else "text",
        tip=say("ui-ladder-rung-tip", rung=rung.title, verdict=verdict.said) if verdict and not verdict_words else "",
    )


def _short(verdict: Meaning) -> str:
    """The verdict where there is little room."""
    return say(f"ui-ladder-short-{verdict.role}") if verdict.role in ("needs_approval", "authorised") else verdict.word


def _notes(out: list[Widget], model: LadderModel, room: Rect, look: Look) -> int:
    """What is due now (coach) and what still lacks its justification."""
    notes = [
        (f"owed:{w.partition(' ')[0]}", w.partition(" ")[2], Act("justify", w.partition(" ")[0]), "alert", "alert")
        for w in model.unjustified[:2]
    ]
    notes += [(f"due:{i}", w, Act("why", w), "hourglass", "line_strong") for i, w in enumerate(model.due[:2])]
    top, wide = room.y, room.width - look.px(8)
    for identity, words, act, icon, role in notes:
        box = Rect(room.x + look.px(4), top + look.px(3), wide, note_height(words, wide, look))
        out.append(Note(identity, box, words, act, icon, role))
        top = box.bottom
    return top


def _preview(preview: Preview | None, rect: Rect, look: Look, focus: str) -> list[Widget]:
    out: list[Widget] = [Box(rect, "panel_head"), Box(Rect(rect.x, rect.y, rect.width, 1), "line_strong")]
    if preview is None or rect.height < look.px(50):
        return out
    inside = rect.inflate(-look.px(16), -look.px(10))
    why = look.px(96) if preview.verdict else 0
    button = Rect(inside.x, inside.bottom - look.px(28), inside.width - why, look.px(28))
    words = Rect(inside.x, inside.y, inside.width, button.y - inside.y - look.px(4))
    doc = Document(look, words.width - look.px(10))
    verdict = preview.verdict
    doc.text(preview.title, "body_bold", "text_strong")
    if verdict:
        doc.text(
            say("ui-verdict", verdict=verdict.said),
            "small_bold",
            verdict.role,
            icon=verdict.icon,
            icon_role=verdict.role,
        )
    if preview.sentence:
        doc.text(preview.sentence, "small")
    if preview.turns:
        doc.text(preview.turns, "small", "text_quiet")
    doc.text(preview.does, "small", "text" if not preview.sentence else "text_quiet")
    if preview.takes:
        doc.text(say("ui-ladder-takes", takes=preview.takes), "small", "text_quiet")
    if preview.off:
        doc.text(say("ui-not-now", why=preview.off), "small", "warn")
    out.append(TextView(f"preview:{focus}", words, doc.lines, look))
    kind = "plain" if preview.off else "primary"
    out.append(
        Button(
            "ladder:open",
            button,
            say("ui-ladder-choose"),
            Act("open_rung", focus),
            kind,
            hint=key_title("return"),
            off=preview.off,
        )
    )
    if why:
        place = Rect(button.right + look.px(6), button.y, why - look.px(6), button.height)
        out.append(Button("ladder:why", place, say("ui-ladder-why"), Act("reasons"), "plain", hint=key_title("ctrl+r")))
    return out
