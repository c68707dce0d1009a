"""The contact card as widgets."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.console.present.card import CardModel, FactLine
from roe_trainer.console.present.words import GRADES, IDENTITIES
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, segments
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.plain import Box, Header, Label, Paragraph
from roe_trainer.words.say import say


def compose_card(model: CardModel | None, rect: Rect, look: Look) -> list[Widget]:
    """Head with identity, own classification, then all facts; unknowns and conflicts have words of their own."""
    out: list[Widget] = [Box(rect, "panel", "line")]
    head = Rect(rect.x, rect.y, rect.width, look.px(26))
    if model is None:
        return [*out, *_empty(rect, head, look)]
    side, name = look.px(26), say("ui-card-head-of", track=model.track)
    title = Rect(head.x, head.y, head.width - 2 * side, head.height)
    room = title.width - look.text.width("small_bold", name.upper()) - look.px(28)
    # By what it is held stands in the head when it fits there, otherwise among the lines below.
    below = bool(model.conflicts) or look.text.width("tiny", model.held) > room
    conflict = say("ui-card-conflicts", count=model.conflicts) if model.conflicts else "" if below else model.held
    out.append(Header(title, name, conflict, "alert" if model.conflicts else "text_quiet"))
    out += _steps(Rect(title.right, head.y, 2 * side, head.height))
    x, wide = rect.x + look.px(10), rect.width - look.px(20)
    high = look.text.height("heading")
    out.append(
        Label(
            Rect(x, head.bottom + look.px(4), wide, high),
            say("ui-card-title", kind=model.title),
            "heading",
            "text_strong",
        )
    )
    top = head.bottom + look.px(4) + high
    high = look.text.height("small")
    out.append(Label(Rect(x, top, wide, high), model.motion, "small"))
    top += high
    for words in (model.approach, model.place, model.held if below else ""):
        in_one = look.text.width("tiny", words) <= wide
        for line in () if not words else (words,) if in_one else look.text.wrap("small", words, wide):
            out.append(Label(Rect(x, top, wide, high), line, "small", "text_quiet"))
            top += high
    top += look.px(5)
    row = Rect(x, top, wide, look.px(24))
    choices = [(value, say(told)) for value, told in IDENTITIES.items()]
    tips = dict.fromkeys(IDENTITIES, say("ui-card-classify-tip"))
    out += segments("classify", row, choices, model.identity, "classify", look, tips=tips)
    body = Rect(x, row.bottom + look.px(5), wide, rect.bottom - row.bottom - look.px(9))
    out.append(TextView(f"facts:{model.track}", body, _document(model, body.width, look).lines, look))
    return out


def _empty(rect: Rect, head: Rect, look: Look) -> list[Widget]:
    """No contact is selected."""
    inside = Rect(rect.x, head.bottom, rect.width, rect.bottom - head.bottom).inflate(-look.px(24), -look.px(20))
    steps = Rect(head.right - look.px(52), head.y, look.px(52), head.height)
    empty = Paragraph(inside, say("ui-card-empty"), "body", "text_quiet")
    return [Header(head, say("ui-card-head")), *_steps(steps), empty]


def _steps(rect: Rect) -> list[Widget]:
    """To the contact before and the next."""
    half = rect.width // 2
    return [
        Button(f"card:{act}", Rect(rect.x + i * half, rect.y, half, rect.height), sign, Act(act), tip=tip)
        for i, (act, sign, tip) in enumerate(
            (("previous_contact", "<", say("ui-card-previous")), ("next_contact", ">", say("ui-card-next")))
        )
    ]


def _document(model: CardModel, width: int, look: Look) -> Document:
    doc = Document(look, width - look.px(10))
    if model.assessed:
        doc.heading(say("ui-card-assessed"), say("ui-card-coach"))
        for line in model.assessed:
            doc.text(
                say("ui-card-assessed-line", name=line.name, value=line.value), "body_bold" if line.because else "body"
            )
            if line.because:
                doc.text(line.because, "small", "text_quiet", indent=12)
    if model.notes:
        doc.heading(say("ui-card-notes"))
        for when, words in model.notes:
            doc.text(words, "body", icon="paper", remark=f"{when}Z")
    _facts(doc, say("ui-card-confirmed"), model.confirmed)
    _facts(doc, say("ui-card-claimed"), model.claimed)
    if model.unknown:
        doc.heading(say("ui-card-unknown-head"))
        for words in model.unknown:
            doc.text(say("ui-card-unknown", what=words), "body", "text_quiet", icon="question")
    _facts(doc, say("ui-card-round-her"), model.round_her)
    return doc


def _facts(doc: Document, title: str, lines: tuple[FactLine, ...]) -> None:
    if not lines:
        return
    doc.heading(title)
    for line in lines:
        meaning = GRADES[line.grade]
        role = "text_quiet" if line.outweighed else "text"
        doc.text(line.text, "body", role, icon=meaning.icon, icon_role=meaning.role)
        doc.text(say("ui-card-how", grade=meaning.said, how=line.how, when=line.when), "small", "text_quiet", indent=20)
        if line.since:
            doc.text(say("ui-card-since", source=line.since), "small", "text_quiet", indent=20)
        if line.against:
            key = "ui-card-outweighed" if line.outweighed else "ui-card-in-conflict"
            doc.text(say(key, sources=line.against), "small_bold", "alert", indent=20)
