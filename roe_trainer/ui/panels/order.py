"""The order sheet as widgets: what and how on the left, why on the right."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.order import MOST_CITED, FactChoice, MeasureSheet, OptionRow, OrderModel, UnitChoice
from roe_trainer.console.present.words import GRADES, verdict_meaning
from roe_trainer.ladder.decisions import OptionValue
from roe_trainer.ui.flags import signal_meaning
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button, segments
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.field import Slider
from roe_trainer.ui.widgets.flag import FlagPicture
from roe_trainer.ui.widgets.form import dialog_frame
from roe_trainer.ui.widgets.listing import ListBox, Row
from roe_trainer.ui.widgets.plain import Label, Paragraph
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say

Ruled = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What is chosen on the sheet. `justifies` is the number of an act already taken."""

    index: int
    options: tuple[tuple[str, OptionValue], ...]
    unit: str
    basis: str
    cited: tuple[int, ...]
    cursor: str
    confidence: int | None
    justifies: int | None


def compose_order(model: OrderModel, chosen: SheetChoice, ruling: Ruled | None, rect: Rect, look: Look) -> list[Widget]:
    """The whole sheet."""
    measure = model.measures[chosen.index]
    coercive = measure.coercive or chosen.justifies is not None
    title = say("ui-order-justify", title=model.title) if chosen.justifies is not None else model.title
    out, inside = dialog_frame(rect, title, say("ui-on-contact", track=model.target) if model.target else "", look)
    foot = Rect(inside.x, inside.bottom - look.px(36), inside.width, look.px(36))
    body = Rect(inside.x, inside.y, inside.width, foot.y - inside.y - look.px(8))
    left = Rect(body.x, body.y, round(body.width * 0.4) if coercive else body.width, body.height)
    out += _left(model, measure, chosen, ruling, left, look)
    if coercive:
        right = Rect(left.right + look.px(20), body.y, body.right - left.right - look.px(20), body.height)
        out += _right(model, chosen, right, look)
    out += _foot(measure, coercive, chosen, foot, look)
    return out


def _left(
    model: OrderModel, measure: MeasureSheet, chosen: SheetChoice, ruling: Ruled | None, rect: Rect, look: Look
) -> list[Widget]:
    out: list[Widget] = []
    top, high, gap = rect.y, look.px(28), look.px(6)
    if chosen.justifies is None:
        if len(model.measures) > 1:
            names = [(str(i), m.title) for i, m in enumerate(model.measures)]
            out += segments(
                "measure", Rect(rect.x, top, rect.width, high), names, str(chosen.index), "pick_measure", look
            )
            top += high + gap * 2
        for row in measure.options:
            top = _option(out, row, dict(chosen.options), Rect(rect.x, top, rect.width, high), look)
        if len(measure.units) > 1:
            top = _titled(out, say("ui-order-with"), Rect(rect.x, top, rect.width, high), look)
            units = [(u.value, u.words) for u in measure.units]
            out += segments("with", Rect(rect.x, top, rect.width, high), units, chosen.unit, "pick_unit", look)
            top += high + gap
    if dict(chosen.options).get("means") == "flag_l" and chosen.justifies is None:
        side = look.px(44)
        out.append(FlagPicture(Rect(rect.x, top, side, side), "L", national=False))
        words = say("ui-order-flag", letter="L", meaning=signal_meaning("L"))
        out.append(Paragraph(Rect(rect.x + side + look.px(10), top, rect.width - side - look.px(10), side), words))
        top += side + gap
    doc = Document(look, rect.width - look.px(10))
    off, unit = _off(measure, chosen), _chosen_unit(measure, chosen)
    if off:
        doc.text(say("ui-not-now", why=off), "body_bold", "alert", icon="alert")
        doc.gap()
    if unit and unit.note and chosen.justifies is None:
        doc.text(unit.note)
        doc.gap()
    if ruling:
        meaning = verdict_meaning(ruling[0])
        doc.text(
            say("ui-verdict", verdict=meaning.said),
            "body_bold",
            meaning.role,
            icon=meaning.icon,
            icon_role=meaning.role,
        )
        doc.text(ruling[2])
        doc.gap()
    doc.text(measure.help, "body", "text_quiet")
    out.append(
        TextView("order:words", Rect(rect.x, top + gap, rect.width, max(0, rect.bottom - top - gap)), doc.lines, look)
    )
    return out


def _chosen_unit(measure: MeasureSheet, chosen: SheetChoice) -> UnitChoice | None:
    return next((unit for unit in measure.units if unit.value == chosen.unit), None)


def _off(measure: MeasureSheet, chosen: SheetChoice) -> str:
    """Why it cannot be done now, by the unit chosen or by any."""
    if chosen.justifies is not None:
        return ""
    unit = _chosen_unit(measure, chosen)
    return measure.off or (unit.off if unit else "")


def _titled(out: list[Widget], title: str, rect: Rect, look: Look) -> int:
    line = look.text.height("small")
    out.append(Label(Rect(rect.x, rect.y, rect.width, line), title, "small", "text_quiet"))
    return rect.y + line + look.px(1)


def _option(out: list[Widget], row: OptionRow, options: dict[str, OptionValue], rect: Rect, look: Look) -> int:
    value = options.get(row.name)
    top = _titled(
        out,
        row.title if row.choices else say("ui-order-number", title=row.title, value=str(value), unit=Quoted(row.unit)),
        rect,
        look,
    )
    if row.choices:
        widest = max(look.text.width("body", c.words) for c in row.choices) + look.px(22)
        per_row = min(len(row.choices), max(1, rect.width // widest))
        if per_row < len(row.choices):
            per_row = -(-len(row.choices) // -(-len(row.choices) // per_row))
        for start in range(0, len(row.choices), per_row):
            part = [(f"{row.name}={c.value}", c.words) for c in row.choices[start : start + per_row]]
            out += segments(
                f"option:{row.name}",
                Rect(rect.x, top, rect.width, rect.height),
                part,
                f"{row.name}={value}",
                "pick_option",
                look,
            )
            top += rect.height + look.px(4)
        return top + look.px(4)
    if not row.text_max:
        number = value if isinstance(value, int) else row.low
        out.append(
            Slider(
                f"option:{row.name}",
                Rect(rect.x, top, rect.width, rect.height),
                number,
                row.low,
                row.high,
                f"number:{row.name}",
            )
        )
        return top + rect.height + look.px(6)
    return top


def _right(model: OrderModel, chosen: SheetChoice, rect: Rect, look: Look) -> list[Widget]:
    out: list[Widget] = []
    line = look.text.height("body_bold")
    bases = max(1, len(model.bases))
    row_high = max(look.px(24), look.text.height("body") + look.px(3))
    bases_high = min(row_high * bases, round(rect.height * 0.38))
    out.append(Label(Rect(rect.x, rect.y, rect.width, line), say("ui-order-basis"), "body_bold", "text_strong"))
    top = rect.y + line + look.px(2)
    rows = tuple(Row(b.value, b.words, ticked=b.value == chosen.basis) for b in model.bases)
    place = Rect(rect.x, top, rect.width, bases_high)
    out.append(ListBox("basis", place, rows, chosen.basis, "pick_basis", look, row_height=24))
    top += bases_high + look.px(10)
    title = say("ui-order-facts", cited=len(chosen.cited), most=MOST_CITED)
    out.append(Label(Rect(rect.x, top, rect.width, line), title, "body_bold", "text_strong"))
    top += line + look.px(2)
    slider = look.px(44)
    facts = Rect(rect.x, top, rect.width, max(0, rect.bottom - top - slider))
    out.append(
        ListBox(
            "facts",
            facts,
            tuple(_fact(f, chosen.cited) for f in model.facts),
            chosen.cursor,
            "fact",
            look,
            open_act="cite",
            press_on_click=True,
        )
    )
    out += _sureness(chosen, Rect(rect.x, rect.bottom - slider + look.px(4), rect.width, slider - look.px(4)))
    return out


def _sureness(chosen: SheetChoice, rect: Rect) -> list[Widget]:
    words = say("ui-order-sure-not-stated")
    if chosen.confidence is not None:
        words = say("ui-order-sure", percent=chosen.confidence)
    half = rect.height // 2
    return [
        Label(Rect(rect.x, rect.y, rect.width, half), words, "small", "text_quiet"),
        Slider(
            "confidence",
            Rect(rect.x, rect.y + half, rect.width, half),
            50 if chosen.confidence is None else chosen.confidence,
            0,
            100,
            "set_confidence",
            step=5,
            stated=chosen.confidence is not None,
        ),
    ]


def _fact(fact: FactChoice, cited: tuple[int, ...]) -> Row:
    meaning = GRADES[fact.grade]
    return Row(
        str(fact.id),
        say("ui-order-own-unit", fact=fact.text) if fact.own else fact.text,
        icon=meaning.icon,
        icon_role=meaning.role,
        under=say("ui-order-how", how=fact.how, when=fact.when),
        ticked=fact.id in cited,
    )


def _foot(measure: MeasureSheet, coercive: bool, chosen: SheetChoice, rect: Rect, look: Look) -> list[Widget]:
    gap = look.px(8)
    wide = min(look.px(200), (rect.width - 2 * gap) // 3)
    confirm = say("ui-order-keep") if chosen.justifies is not None else measure.title
    out: list[Widget] = [
        Button(
            "order:confirm",
            Rect(rect.right - wide, rect.y, wide, rect.height),
            confirm,
            Act("confirm"),
            "primary",
            hint=key_title("ctrl+return"),
            off=_off(measure, chosen),
        ),
        Button(
            "order:cancel",
            Rect(rect.x, rect.y, wide, rect.height),
            say("ui-order-cancel"),
            Act("back"),
            hint=key_title("escape"),
        ),
    ]
    if coercive and chosen.justifies is None:
        box = Rect(rect.right - 2 * wide - gap, rect.y, wide, rect.height)
        out.append(
            Button(
                "order:act_now",
                box,
                say("ui-order-act-now"),
                Act("act_now"),
                "danger",
                font="small",
                off=_off(measure, chosen),
                tip=say("ui-order-act-now-tip"),
            )
        )
    return out
