"""The desk under the chart as widgets: one composer for each of its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.present.desk import (
    ANSWERS,
    Hoist,
    LogLineModel,
    MessageLine,
    OrderLine,
    RequestLine,
    Say,
    UnitLine,
)
from roe_trainer.ui.present.words import plain
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, Toggle, segments
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.ui.widgets.flag import FlagPicture
from roe_trainer.ui.widgets.plain import Box, Label

MEANS = [("vhf", "VHF 16"), ("loudhailer", "Loudhailer")]
LANGUAGES = [("en", "English"), ("es", "Spanish")]


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
    for line in lines:
        words = f"{line.sender}: {line.text}" if line.sender else line.text
        remark = f"{line.channel} · {line.when}Z" + (f" · {line.subject}" if line.subject else "")
        doc.text(
            words,
            "body_bold" if line.urgent else "body",
            "text_strong" if line.urgent else "text",
            icon="alert" if line.urgent else "speech",
            icon_role="alert" if line.urgent else "text_quiet",
            remark=remark,
        )
    if not lines:
        doc.text("No messages yet. What is said to you, and what you say, is kept here.", "body", "text_quiet")
    out.append(TextView("messages", inside, doc.lines, look, tail=True))
    return out


def answer_row(order: OrderLine, rect: Rect, look: Look) -> list[Widget]:
    """An order from above with the answers one can give."""
    out: list[Widget] = [Box(rect, "accent_soft", "accent", 4)]
    inside = rect.inflate(-look.px(12), -look.px(8))
    high = look.text.height("body")
    words = f"Order from {order.sender}, {order.when}Z: {order.text}"
    label = Label(Rect(inside.x, inside.y, inside.width, high), words, "body_bold", "text_strong")
    out.append(label)
    row = Rect(inside.x, inside.y + high + look.px(4), inside.width, max(0, inside.height - high - look.px(4)))
    gap = look.px(4)
    wide = (row.width - gap * (len(ANSWERS) - 1)) // len(ANSWERS)
    names = {"alternative": "Offer another way"}
    for i, how in enumerate(ANSWERS):
        box = Rect(row.x + i * (wide + gap), row.y, wide, row.height)
        out.append(Button(f"answer:{how}", box, names.get(how, plain(how)), Act("answer_order", how), tip=words))
    return out


def button_grid(
    prefix: str, items: Sequence[Say], act: str, rect: Rect, look: Look, columns: int, font: str = "body"
) -> list[Widget]:
    out: list[Widget] = []
    # All of them, however low the room: what cannot be seen cannot be pressed.
    rows = max(1, -(-len(items) // columns))
    gap = look.px(5) if rows * look.px(32) <= rect.height else look.px(2)
    high = min(look.px(27), (rect.height - gap * (rows - 1)) // rows)
    wide = (rect.width - gap * (columns - 1)) // columns
    for i, say in enumerate(items):
        box = Rect(rect.x + (i % columns) * (wide + gap), rect.y + (i // columns) * (high + gap), wide, high)
        label = say.words + ("…" if say.coercive else "")
        out.append(
            Button(
                f"{prefix}:{say.id}", box, label, Act(act, say.id), off=say.off, tip=f"{label}: {say.tip}", font=font
            )
        )
    return out


def compose_radio(
    items: Sequence[Say],
    target: str,
    means: str,
    language: str,
    flags: Sequence[Hoist],
    rect: Rect,
    look: Look,
) -> list[Widget]:
    """By what and in which language, the flags that are up, then what to say."""
    out, inside = ground(rect, look)
    high = look.px(27)
    half = min((inside.width - look.px(16)) // 2, look.px(300))
    out += segments("means", Rect(inside.x, inside.y, half, high), MEANS, means, "means")
    out += segments(
        "language", Rect(inside.x + half + look.px(16), inside.y, half, high), LANGUAGES, language, "language"
    )
    top = inside.y + high + look.px(6)
    note = f"To {target}:" if target else "To all ships. Select a contact to speak to it."
    line = look.text.height("small")
    out += _flag_line(flags, Rect(inside.right - look.px(260), top - look.px(2), look.px(260), line + look.px(2)), look)
    out.append(Label(Rect(inside.x, top, inside.width - look.px(270), line), note, "small", "text_quiet"))
    top += line + look.px(3)
    grid = Rect(inside.x, top, inside.width, inside.bottom - top)
    out += button_grid("say", items, "say", grid, look, 3 if inside.width > look.px(420) else 2)
    return out


def _flag_line(flags: Sequence[Hoist], rect: Rect, look: Look) -> list[Widget]:
    """What is hoisted, drawn, with a word beside each."""
    if not flags:
        return [Label(rect, "No flag is up", "small", "text_quiet", "right")]
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
    left = Rect(inside.x, inside.y, round(inside.width * 0.62), inside.height)
    right = Rect(left.right + look.px(12), inside.y, inside.right - left.right - look.px(12), inside.height)
    line = look.text.height("small")
    note = f"Ask for, concerning {target}:" if target else "Select the contact that you ask about."
    out.append(Label(Rect(left.x, left.y, left.width, line), note, "small", "text_quiet"))
    grid = Rect(left.x, left.y + line + look.px(2), left.width, left.height - line)
    told = (replace(r, words=f"Report: {r.words.lower()}") for r in reports)
    out += button_grid("ask", (*requests, *told), "ask", grid, look, 3, "small")
    doc = Document(look, right.width - look.px(10))
    for order in orders:
        answered = plain(order.answers[-1]) if order.answers else "not answered"
        doc.text(f"Order: {order.text}", "small_bold", icon="paper", remark=answered)
    for r in asked:
        title = f"{r.what}, {r.subject}" if r.subject else r.what
        doc.text(
            title,
            "small_bold",
            icon=r.status.icon,
            icon_role=r.status.role,
            remark=f"{r.status.word} · {r.when}Z",
            remark_role=r.status.role,
        )
        if r.text:
            doc.text(r.text, "small", "text_quiet", indent=20)
    if not asked and not orders:
        doc.text("Nothing asked yet. Answers take time, and may be limited or refused.", "small", "text_quiet")
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


def _unit_row(unit: UnitLine, target: str, row: Rect, look: Look) -> list[Widget]:
    words = Rect(row.x, row.y, round(row.width * 0.4), row.height)
    line = look.text.height("body")
    under = " · ".join(part for part in (unit.motion, unit.task, unit.endurance) if part)
    if row.height >= line + look.text.height("small") - 1:
        title, low = (
            Rect(words.x, words.y, words.width, line),
            Rect(words.x, words.y + line, words.width, row.height - line),
        )
    else:
        wide = min(look.text.width("body_bold", unit.title) + look.px(8), words.width // 2)
        title = Rect(words.x, words.y, wide, row.height)
        low = Rect(title.right, words.y, words.width - wide, row.height)
    out: list[Widget] = [
        Label(title, unit.title, "body_bold", "text_strong"),
        Label(low, under, "small", "text_quiet"),
    ]
    gap = look.px(4)
    wide = (row.right - words.right - gap * len(unit.orders)) // max(1, len(unit.orders))
    needs = {"intercept", "shadow", "hold_off"}
    for i, order in enumerate(unit.orders):
        box = Rect(words.right + gap + i * (wide + gap), row.y + 1, wide, min(row.height - 2, look.px(28)))
        off = "Select a contact first." if order in needs and not target else ""
        tip = f"{unit.title}: {plain(order).lower()} {target if order in needs else ''}".strip()
        out.append(
            Button(
                f"unit:{unit.id}.{order}",
                box,
                plain(order),
                Act("unit_order", f"{unit.id},{order}"),
                off=off,
                tip=tip,
                font="small",
            )
        )
    return out


def _helm_row(helm: tuple[str, str], insignia: bool, row: Rect, look: Look) -> list[Widget]:
    x = row.x
    words = "Helm: course" if row.width > look.px(520) else "Course"
    label = look.text.width("body", words) + look.px(8)
    out: list[Widget] = [Label(Rect(x, row.y, label, row.height), words, "body", "text_quiet")]
    x += label
    out.append(
        TextField(
            "helm:course",
            Rect(x, row.y, look.px(54), row.height),
            helm[0],
            "helm",
            limit=3,
            digits=True,
            tip="000 to 359",
        )
    )
    x += look.px(60)
    label = look.text.width("body", "speed") + look.px(8)
    out.append(Label(Rect(x, row.y, label, row.height), "speed", "body", "text_quiet"))
    x += label
    out.append(
        TextField(
            "helm:speed", Rect(x, row.y, look.px(44), row.height), helm[1], "helm", limit=2, digits=True, tip="Knots"
        )
    )
    x += look.px(50)
    out.append(Button("helm:set", Rect(x, row.y, look.px(70), row.height), "Order", Act("helm"), "primary"))
    x += look.px(84)
    if row.right - x > look.px(60):
        words = "Ensign and insignia" if row.right - x > look.px(190) else "Ensign"
        out.append(
            Toggle(
                "insignia",
                Rect(x, row.y, row.right - x, row.height),
                words,
                insignia,
                Act("insignia"),
                "Show or take down the law-enforcement ensign and insignia",
            )
        )
    return out


def compose_log(lines: Sequence[LogLineModel], rect: Rect, look: Look) -> list[Widget]:
    """The log that writes itself, and a line for one's own notes."""
    out, inside = ground(rect, look)
    high = look.px(28)
    field = Rect(inside.x, inside.bottom - high, inside.width - look.px(90), high)
    out.append(
        TextField("log:note", field, "", "note", prompt="Write a note on the contact or the watch, Enter keeps it")
    )
    out.append(Button("log:keep", Rect(field.right + look.px(6), field.y, look.px(84), high), "Note", Act("note")))
    doc = Document(look, inside.width - look.px(10))
    for line in lines:
        doc.text(line.text, "small", remark=f"{line.subject} {line.when}Z".strip())
    body = Rect(inside.x, inside.y, inside.width, inside.height - high - look.px(6))
    out.append(TextView("log", body, doc.lines, look, tail=True))
    return out
