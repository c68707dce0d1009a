"""The top strip as widgets."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.present.strip import Cell, StripModel
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.plain import Box, Label


class CellLabel(Label):
    """A value with a tooltip."""

    interactive = True


def compose_strip(model: StripModel, rect: Rect, look: Look) -> list[Widget]:
    """Clock, pace buttons, state cells, messages, menu: from left to right, narrowed alike when there is no room."""
    out: list[Widget] = [Box(rect, "strip")]
    pad = look.px(8)
    x = rect.x + pad
    clock_w = look.text.width("clock", "00:00:00Z") + pad
    x = _two_lines(out, Rect(x, rect.y, clock_w, rect.height), model.date.upper(), f"{model.clock}Z", "clock", look)
    x = _pace(out, Rect(x + pad, rect.y, 0, rect.height), model, look)
    right = _right_end(out, rect, model, look)
    note = model.pace_note or f"{model.mode.upper()} MODE"
    wanted = [look.text.width("mono_small", "Paused") + pad, *(_wanted(c, look) for c in model.cells)]
    squeeze = min(1.0, max(0, right - x - pad) / max(1, sum(wanted)))
    spare = max(0, right - x - pad - sum(wanted)) // (len(wanted) + 1)
    cells = (Cell("PACE", model.pace, "strip_text", note), *model.cells)
    for cell, wide in zip(cells, wanted, strict=True):
        taken = int(wide * squeeze) + spare
        out.append(Box(Rect(x, rect.y + look.px(8), 1, rect.height - look.px(16)), "strip_line"))
        _cell(out, Rect(x + pad, rect.y, max(0, taken - pad), rect.height), cell, look)
        x += taken
    return out


def _wanted(cell: Cell, look: Look) -> int:
    return max(look.text.width("body", cell.value), look.text.width("tiny", cell.caption)) + look.px(20)


def _two_lines(out: list[Widget], rect: Rect, caption: str, value: str, font: str, look: Look) -> int:
    high = look.text.height("tiny")
    top = rect.y + (rect.height - high - look.text.height(font)) // 2
    out.append(Label(Rect(rect.x, top, rect.width, high), caption, "tiny", "strip_quiet"))
    out.append(Label(Rect(rect.x, top + high, rect.width, look.text.height(font)), value, font, "strip_text"))
    return rect.right


def _cell(out: list[Widget], rect: Rect, cell: Cell, look: Look) -> None:
    high = look.text.height("tiny")
    top = rect.y + (rect.height - high - look.text.height("body")) // 2
    out.append(Label(Rect(rect.x, top, rect.width, high), cell.caption, "tiny", "strip_quiet"))
    value = CellLabel(Rect(rect.x, top + high, rect.width, look.text.height("body")), cell.value, "body", cell.role)
    value.id, value.tip = f"strip:{cell.caption.lower()}", cell.tip or cell.value
    out.append(value)


def _pace(out: list[Widget], rect: Rect, model: StripModel, look: Look) -> int:
    high, wide = min(look.px(28), rect.height), look.px(30)
    top = rect.y + (rect.height - high) // 2
    x = rect.x
    main = look.px(88)
    words = "Start" if model.paused else "Stop"
    out.append(
        Button(
            "pace:pause",
            Rect(x, top, main, high),
            words,
            Act("pause"),
            "strip",
            icon="right" if model.paused else "pause",
            selected=model.paused,
            tip=f"{words} the clock (Space). {model.pace_note}".strip(),
        )
    )
    x += main + look.px(4)
    out.append(Button("pace:slower", Rect(x, top, wide, high), "−", Act("slower"), "strip", tip="Slower clock (-)"))
    x += wide + look.px(4)
    out.append(Button("pace:faster", Rect(x, top, wide, high), "+", Act("faster"), "strip", tip="Faster clock (=)"))
    return x + wide + look.px(8)


def _right_end(out: list[Widget], rect: Rect, model: StripModel, look: Look) -> int:
    high = min(look.px(28), rect.height)
    top = rect.y + (rect.height - high) // 2
    menu, help_w = look.px(66), look.px(30)
    words = f"{model.unread} new" if model.unread else "No new"
    mail = look.text.width("body", "00 new") + look.px(38)
    x = rect.right - look.px(8) - menu
    out.append(Button("strip:menu", Rect(x, top, menu, high), "Menu", Act("back"), "strip", tip="Menu (Esc)"))
    x -= help_w + look.px(4)
    out.append(Button("strip:help", Rect(x, top, help_w, high), "?", Act("help"), "strip", tip="Keys and help (F1)"))
    x -= mail + look.px(4)
    out.append(
        Button(
            "strip:messages",
            Rect(x, top, mail, high),
            words,
            Act("tab", "messages"),
            "strip",
            icon="speech",
            selected=model.unread > 0,
            tip="Unread messages (F5)",
        )
    )
    return x - look.px(6)
