"""The desk under the chart as widgets: one composer for each of its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pygame import Rect

from roe_trainer.console.present.desk import (
    ANSWERS,
    Hoist,
    LogLineModel,
    MessageLine,
    OrderLine,
    RequestLine,
    Say,
    UnitLine,
)
from roe_trainer.console.present.words import choice_words
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, Toggle, segments
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.ui.widgets.flag import FlagPicture
from roe_trainer.ui.widgets.plain import Box, Label
from roe_trainer.words.line import line
from roe_trainer.words.say import say

MEANS = ("vhf", "loudhailer")
LANGUAGES = ("en", "es")


def ground(rect: Rect, look: Look) -> tuple[list[Widget], Rect]:
    """The ground of the desk and the room inside."""
    return [Box(rect, "panel", "line")], rect.inflate(-look.px(16), -look.px(12))


def compose_messages(lines: Sequence[MessageLine], orders: Sequence[OrderLine], rect: Rect, look: Look) -> list[Widget]:
    """Messages, the newest at the foot; an open order from above keeps its answers in sight."""
    out, inside = ground(rect, look)
    waiting = next((o for o in orders if o.open), None)
    if waiting:
        high = min(look.px(62), inside.height // 2)
        out += answer_row(waiting, Rect(inside.x, inside.bottom - high, inside.width, high), look)
        inside = Rect(inside.x, inside.y, inside.width, inside.height - high - look.px(6))
    doc = Document(look, inside.width - look.px(10))
    for said in lines:
        words = say("ui-desk-message", sender=said.sender, text=said.text) if said.sender else said.text
        remark = say("ui-desk-heard", channel=said.channel, when=said.when)
        if said.subject:
            remark = say("ui-desk-heard-of", channel=said.channel, when=said.when, track=said.subject)
        doc.text(
            words,
            "body_bold" if said.urgent else "body",
            "text_strong" if said.urgent else "text",
            icon="alert" if said.urgent else "speech",
            icon_role="alert" if said.urgent else "text_quiet",
            remark=remark,
            act=Act("select", said.subject) if said.subject else None,
        )
    if not lines:
        doc.text(say("ui-desk-no-messages"), "body", "text_quiet")
    out.append(TextView("messages", inside, doc.lines, look, tail=True))
    return out


def answer_row(order: OrderLine, rect: Rect, look: Look) -> list[Widget]:
    """An order from above with the answers one can give."""
    out: list[Widget] = [Box(rect, "accent_soft", "accent", 4)]
    inside = rect.inflate(-look.px(12), -look.px(8))
    high = look.text.height("body")
    words = say("ui-desk-order-from", sender=order.sender, when=order.when, text=order.text)
    label = Label(Rect(inside.x, inside.y, inside.width, high), words, "body_bold", "text_strong")
    out.append(label)
    row = Rect(inside.x, inside.y + high + look.px(4), inside.width, max(0, inside.height - high - look.px(4)))
    gap = look.px(4)
    wide = (row.width - gap * (len(ANSWERS) - 1)) // len(ANSWERS)
    for i, how in enumerate(ANSWERS):
        box = Rect(row.x + i * (wide + gap), row.y, wide, row.height)
        out.append(Button(f"answer:{how}", box, say(f"ui-desk-answer-{how}"), Act("answer_order", how), tip=words))
    return out


def button_grid(
    prefix: str, items: Sequence[Say], act: str, rect: Rect, look: Look, columns: int, font: str = "body"
) -> list[Widget]:
    """A button for each; one that asks for its sheet first ends in three dots."""
    out: list[Widget] = []
    labels = [say("ui-desk-opens-sheet", words=item.words) if item.coercive else item.words for item in items]
    # All of them, however low the room: what cannot be seen cannot be pressed.
    rows = max(1, -(-len(items) // columns))
    gap = look.px(5) if rows * look.px(32) <= rect.height else look.px(2)
    high = min(look.px(27), (rect.height - gap * (rows - 1)) // rows)
    wide = (rect.width - gap * (columns - 1)) // columns
    if wide < look.px(120):
        # Letters of one size look calmer; what still does not fit goes over two lines.
        font = look.text.shared_role(font, [(label, wide - look.px(14)) for label in labels])
        high = min(look.px(36), (rect.height - gap * (rows - 1)) // rows)
    for i, (item, label) in enumerate(zip(items, labels, strict=True)):
        box = Rect(rect.x + (i % columns) * (wide + gap), rect.y + (i // columns) * (high + gap), wide, high)
        tip = say("ui-desk-button-tip", label=label, help=item.tip)
        out.append(Button(f"{prefix}:{item.id}", box, label, Act(act, item.id), off=item.off, tip=tip, font=font))
    return out


def compose_radio(
    items: Sequence[Say],
    target: str,
    means_now: str,
    language: str,
    flags: Sequence[Hoist],
    rect: Rect,
    look: Look,
) -> list[Widget]:
    """By what and in which language, the flags that are up, then what to say."""
    out, inside = ground(rect, look)
    high = look.px(27)
    gap = look.px(12)
    part = (inside.width - 2 * gap) // 10
    means = Rect(inside.x, inside.y, 4 * part, high)
    tongue = Rect(means.right + gap, inside.y, 3 * part, high)
    words = Rect(tongue.right + gap, inside.y, inside.right - tongue.right - gap, high)
    out += segments("means", means, [(v, choice_words(v)) for v in MEANS], means_now, "means", look)
    out += segments("language", tongue, [(v, choice_words(v)) for v in LANGUAGES], language, "language", look)
    tip = say("ui-desk-own-words-tip")
    out.append(Button("radio:words", words, say("ui-desk-own-words"), Act("own_words"), hint="/", tip=tip))
    top = inside.y + high + look.px(6)
    note = say("ui-desk-to", track=target) if target else say("ui-desk-to-all")
    low = look.text.height("small")
    out += _flag_line(flags, Rect(inside.right - look.px(260), top - look.px(2), look.px(260), low + look.px(2)), look)
    out.append(Label(Rect(inside.x, top, inside.width - look.px(270), low), note, "small", "text_quiet"))
    top += low + look.px(3)
    grid = Rect(inside.x, top, inside.width, inside.bottom - top)
    out += button_grid("say", items, "say", grid, look, 3 if inside.width > look.px(420) else 2)
    return out


def _flag_line(flags: Sequence[Hoist], rect: Rect, look: Look) -> list[Widget]:
    """What is hoisted, drawn, with a word beside each."""
    if not flags:
        return [Label(rect, say("ui-desk-no-flag"), "small", "text_quiet", "right")]
    out: list[Widget] = []
    right = rect.right
    for flag in reversed(flags):
        wide = look.text.width("small", flag.words) + look.px(3)
        out.append(Label(Rect(right - wide, rect.y, wide, rect.height), flag.words, "small"))
        right -= wide + look.px(4)
        cloth = Rect(0, 0, round(rect.height * (1.6 if flag.national else 1.0)), rect.height)
        cloth.topright = right, rect.y
        out.append(FlagPicture(cloth, flag.code, flag.national))
        right = cloth.x - look.px(12)
    return out


def compose_command(
    requests: Sequence[Say],
    reports: Sequence[Say],
    asked: Sequence[RequestLine],
    orders: Sequence[OrderLine],
    target: str,
    rect: Rect,
    look: Look,
) -> list[Widget]:
    """What can be asked and reported on the left, what came of it on the right."""
    out, inside = ground(rect, look)
    narrow = inside.width < look.px(460)
    left = Rect(inside.x, inside.y, round(inside.width * (0.7 if narrow else 0.62)), inside.height)
    right = Rect(left.right + look.px(12), inside.y, inside.right - left.right - look.px(12), inside.height)
    line = look.text.height("small")
    note = say("ui-desk-ask-for", track=target) if target else say("ui-desk-ask-select")
    out.append(Label(Rect(left.x, left.y, left.width, line), note, "small", "text_quiet"))
    grid = Rect(left.x, left.y + line + look.px(2), left.width, left.height - line)
    told = (replace(r, words=say("ui-desk-report", what=r.words)) for r in reports)
    out += button_grid("ask", (*requests, *told), "ask", grid, look, 3, "small")
    doc = Document(look, right.width - look.px(10))
    for order in orders:
        answered = choice_words(order.answers[-1]) if order.answers else say("ui-desk-not-answered")
        doc.text(say("ui-desk-order", text=order.text), "small_bold", icon="paper", remark=answered)
    for r in asked:
        title = say("ui-desk-request-of", what=r.what, track=r.subject) if r.subject else r.what
        doc.text(
            title,
            "small_bold",
            icon=r.status.icon,
            icon_role=r.status.role,
            remark=say("ui-desk-status", status=r.status.said, when=r.when),
            remark_role=r.status.role,
        )
        if r.text:
            doc.text(r.text, "small", "text_quiet", indent=20)
    if not asked and not orders:
        doc.text(say("ui-desk-nothing-asked"), "small", "text_quiet")
    out.append(TextView("requests", right, doc.lines, look))
    return out


def compose_units(
    units: Sequence[UnitLine], target: str, insignia: bool, helm: tuple[str, str], rect: Rect, look: Look
) -> list[Widget]:
    """A row for each own unit: what it does and the orders it can be given; the ship has its helm."""
    out, inside = ground(rect, look)
    gap = look.px(5)
    # Every unit and the helm have a row, however many there are; low rows say all on one line.
    rows = len(units) + 1
    high = max(look.px(18), min(look.px(46), (inside.height - gap * (rows - 1)) // rows))
    top = inside.y
    for unit in units:
        out += _unit_row(unit, target, Rect(inside.x, top, inside.width, high), look)
        top += high + gap
    out += _helm_row(helm, insignia, Rect(inside.x, top, inside.width, min(high, look.px(28))), look)
    return out


def _order_widths(orders: Sequence[str], row: Rect, look: Look) -> tuple[str, list[int]]:
    """Letters and widths of a unit's buttons: alike in the usual window, as their words ask where that is too much."""
    gap = look.px(4)
    equal = (round(row.width * 0.6) - gap * len(orders)) // max(1, len(orders))
    asked = [look.text.width("small", choice_words(o)) + look.px(10) for o in orders]
    if all(a <= equal for a in asked):
        return "small", [equal] * len(orders)
    if sum(asked) + gap * len(orders) > row.width * 0.72:
        return "tiny", [look.text.width("tiny", choice_words(o)) + look.px(8) for o in orders]
    return "small", asked


def _unit_words(unit: UnitLine, words: Rect, look: Look) -> list[Widget]:
    """Name and doings; what has no room is left to the tooltip of the orders."""
    line, low_line = look.text.height("body"), look.text.height("small")
    parts = [part for part in (unit.motion, unit.task, unit.endurance) if part]
    two = words.height >= line + low_line - 1
    if two:
        title = Rect(words.x, words.y, words.width, line)
        low = Rect(words.x, words.y + line, words.width, words.height - line)
    else:
        wide = min(look.text.width("body_bold", unit.title) + look.px(8), words.width)
        title = Rect(words.x, words.y, wide, words.height)
        low = Rect(title.right, words.y, words.width - wide, words.height)
    while parts and look.text.width("tiny", " · ".join(parts)) > low.width:
        parts.pop()
    out: list[Widget] = [Label(title, unit.title, "body_bold", "text_strong")]
    return [*out, Label(low, " · ".join(parts), "small", "text_quiet")] if parts else out


def _unit_row(unit: UnitLine, target: str, row: Rect, look: Look) -> list[Widget]:
    gap = look.px(4)
    font, widths = _order_widths(unit.orders, row, look)
    x = row.right - sum(widths) - gap * len(widths)
    out = _unit_words(unit, Rect(row.x, row.y, x - row.x - gap, row.height), look)
    needs = {"intercept", "shadow", "hold_off"}
    about = " · ".join(part for part in (unit.motion, unit.task, unit.endurance) if part)
    for order, wide in zip(unit.orders, widths, strict=True):
        x += gap
        off = say("ui-select-first") if order in needs and not target else ""
        told = choice_words(order)
        tip = (
            say("ui-desk-unit-tip-to", unit=unit.title, order=told, track=target, now=about)
            if order in needs and target
            else say("ui-desk-unit-tip", unit=unit.title, order=told, now=about)
        )
        out.append(
            Button(
                f"unit:{unit.id}.{order}",
                Rect(x, row.y + 1, wide, min(row.height - 2, look.px(28))),
                told,
                Act("unit_order", f"{unit.id},{order}"),
                off=off,
                tip=tip,
                font=font,
            )
        )
        x += wide
    return out


def _helm_row(helm: tuple[str, str], insignia: bool, row: Rect, look: Look) -> list[Widget]:
    x, narrow = row.x, row.width < look.px(400)
    words = say("ui-desk-helm" if row.width > look.px(520) else "ui-desk-course")
    font, wide = ("small", 46) if narrow else ("body", 54)
    out: list[Widget] = []

    def label(words: str) -> int:
        taken = look.text.width(font, words) + look.px(6)
        out.append(Label(Rect(x, row.y, taken, row.height), words, font, "text_quiet"))
        return x + taken

    def field(name: str, value: str, units: float, limit: int, tip: str) -> int:
        box = Rect(x, row.y, look.px(units), row.height)
        out.append(TextField(f"helm:{name}", box, value, "helm", limit=limit, digits=True, tip=tip))
        return box.right + look.px(5)

    x = label(words)
    x = field("course", helm[0], wide, 3, say("ui-desk-course-tip"))
    x = label(say("ui-desk-speed"))
    x = field("speed", helm[1], wide - 8, 2, say("ui-desk-speed-tip"))
    order = Rect(x, row.y, look.px(58 if narrow else 70), row.height)
    out.append(Button("helm:set", order, say("ui-desk-helm-order"), Act("helm"), "primary"))
    x = order.right + look.px(4 if narrow else 14)
    room = row.right - x - look.px(42)
    flags, off = (say("ui-desk-ensign"), say("ui-desk-ensign-short")), line("ui-switch-off")
    words = next((w for w in flags if look.text.width("tiny", say("ui-switch", label=w, state=off)) <= room), "")
    tip = say("ui-desk-ensign-tip")
    out.append(Toggle("insignia", Rect(x, row.y, row.right - x, row.height), words, insignia, Act("insignia"), tip))
    return out


def compose_log(lines: Sequence[LogLineModel], rect: Rect, look: Look) -> list[Widget]:
    """The log that writes itself, and a line for one's own notes."""
    out, inside = ground(rect, look)
    high = look.px(28)
    field = Rect(inside.x, inside.bottom - high, inside.width - look.px(90), high)
    out.append(TextField("log:note", field, "", "note", prompt=say("ui-desk-note-prompt")))
    out.append(
        Button("log:keep", Rect(field.right + look.px(6), field.y, look.px(84), high), say("ui-desk-note"), Act("note"))
    )
    doc = Document(look, inside.width - look.px(10))
    for entry in lines:
        doc.text(
            entry.text,
            "small",
            remark=say("ui-desk-when-of", track=entry.subject, when=entry.when)
            if entry.subject
            else say("ui-desk-when", when=entry.when),
        )
    body = Rect(inside.x, inside.y, inside.width, inside.height - high - look.px(6))
    out.append(TextView("log", body, doc.lines, look, tail=True))
    return out
