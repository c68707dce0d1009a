"""The top strip as widgets."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from roe_trainer.console.present.strip import Cell, StripModel
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.plain import Box, Label
from roe_trainer.words.say import say


class CellLabel(Label):
    """A value with a tooltip."""

    interactive = True


def compose_strip(model: StripModel, rect: Rect, look: Look) -> list[Widget]:
    """Clock, pace buttons, state cells, messages, menu: from left to right."""
    out: list[Widget] = [Box(rect, "strip")]
    pad = look.px(8)
    x = rect.x + pad
    date = model.date.upper()
    clock_w = max(look.text.width("clock", "00:00:00Z"), look.text.width("tiny", date)) + pad
    x = _two_lines(out, Rect(x, rect.y, clock_w, rect.height), date, f"{model.clock}Z", "clock", look)
    note = model.pace_note or say(f"ui-strip-mode-{model.mode}")
    cells = (Cell(say("ui-strip-pace"), model.pace, "strip_text", note, name="pace"), *model.cells)
    wanted = [look.text.width("body", say("console-paused")) + look.px(20), *(_wanted(c, look) for c in model.cells)]
    # Words on the buttons are the first to go when there is no room: their signs and tooltips stay.
    brief = x + look.px(190) + sum(wanted) > rect.right - look.px(220)
    x = _pace(out, Rect(x + pad, rect.y, 0, rect.height), model, look, brief)
    right = _right_end(out, rect, model, look)
    widths = _cell_widths(cells, wanted, right - x - pad, rect.height, look)
    two = any(w > x for w, x in zip(wanted, widths, strict=True)) and rect.height >= _cell_height(look)
    for cell, wide in zip(cells, widths, strict=True):
        out.append(Box(Rect(x, rect.y + look.px(8), 1, rect.height - look.px(16)), "strip_line"))
        _cell(out, Rect(x + pad, rect.y, max(0, wide - pad), rect.height), cell, two, look)
        x += wide
    return out


def _cell_widths(cells: Sequence[Cell], wanted: list[int], room: int, high: int, look: Look) -> list[int]:
    """As wide as the words ask; over two lines where that is too much; narrowed alike when that is too much as well."""
    room = max(0, room)
    if sum(wanted) > room and high >= _cell_height(look):
        wanted = [min(w, _least_width(c, look)) for c, w in zip(cells, wanted, strict=True)]
    squeeze = min(1.0, room / max(1, sum(wanted)))
    spare = max(0, room - sum(wanted)) // len(wanted)
    return [int(wide * squeeze) + spare for wide in wanted]


def _cell_height(look: Look) -> int:
    return look.text.height("tiny") * 2 + look.text.height("small")


def _least_width(cell: Cell, look: Look) -> int:
    """The narrowest that shows the value on two lines and the short caption."""
    value = max(look.text.width("small", part) for part in _halves(cell.value, look))
    return max(value, look.text.width("tiny", cell.brief or cell.caption)) + look.px(12)


def _halves(value: str, look: Look) -> tuple[str, str]:
    """The value over two lines: at its dot if it has one, otherwise of as even a width as its words allow."""
    before, dot, after = value.partition(" · ")
    if dot:
        return before, after
    words = value.split()
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words) + 1)]
    return min(splits, key=lambda pair: max(look.text.width("small", part) for part in pair), default=(value, ""))


def _wanted(cell: Cell, look: Look) -> int:
    return max(look.text.width("body", cell.value), look.text.width("tiny", cell.caption)) + look.px(20)


def _two_lines(out: list[Widget], rect: Rect, caption: str, value: str, font: str, look: Look) -> int:
    high = look.text.height("tiny")
    top = rect.y + (rect.height - high - look.text.height(font)) // 2
    out.append(Label(Rect(rect.x, top, rect.width, high), caption, "tiny", "strip_quiet"))
    out.append(Label(Rect(rect.x, top + high, rect.width, look.text.height(font)), value, font, "strip_text"))
    return rect.right


def _cell(out: list[Widget], rect: Rect, cell: Cell, two: bool, look: Look) -> None:
    """Caption over value; `two` leaves room for a second line of the value in every cell."""
    caption = cell.caption if look.text.width("tiny", cell.caption) <= rect.width else cell.brief or cell.caption
    font = "small" if two else "body"
    one_line = not two or look.text.width(font, cell.value) <= rect.width
    lines = (cell.value,) if one_line else tuple(part for part in _halves(cell.value, look) if part)
    high, low = look.text.height("tiny"), look.text.height(font)
    top = rect.y + (rect.height - high - low * (2 if two else 1)) // 2
    out.append(Label(Rect(rect.x, top, rect.width, high), caption, "tiny", "strip_quiet"))
    for index, line in enumerate(lines):
        value = CellLabel(Rect(rect.x, top + high + index * low, rect.width, low), line, font, cell.role)
        value.id = f"strip:{cell.name}" + (f":{index}" if index else "")
        value.tip = cell.tip or cell.value
        out.append(value)


def _pace(out: list[Widget], rect: Rect, model: StripModel, look: Look, brief: bool) -> int:
    high, wide = min(look.px(28), rect.height), look.px(30)
    top = rect.y + (rect.height - high) // 2
    x = rect.x
    main = look.px(36 if brief else 88)
    words = say("ui-strip-start" if model.paused else "ui-strip-stop")
    out.append(
        Button(
            "pace:pause",
            Rect(x, top, main, high),
            "" if brief else words,
            Act("pause"),
            "strip",
            icon="right" if model.paused else "pause",
            selected=model.paused,
            tip=say("ui-strip-start-tip" if model.paused else "ui-strip-stop-tip", note=model.pace_note).strip(),
        )
    )
    x += main + look.px(4)
    out.append(Button("pace:slower", Rect(x, top, wide, high), "−", Act("slower"), "strip", tip=say("ui-strip-slower")))
    x += wide + look.px(4)
    out.append(Button("pace:faster", Rect(x, top, wide, high), "+", Act("faster"), "strip", tip=say("ui-strip-faster")))
    return x + wide + look.px(8)


def _right_end(out: list[Widget], rect: Rect, model: StripModel, look: Look) -> int:
    high = min(look.px(28), rect.height)
    top = rect.y + (rect.height - high) // 2
    menu, help_w = look.px(66), look.px(30)
    words = say("ui-strip-new", count=model.unread) if model.unread else say("ui-strip-no-new")
    mail = look.text.width("body", say("ui-strip-new", count="00")) + look.px(38)
    x = rect.right - look.px(8) - menu
    out.append(
        Button(
            "strip:menu",
            Rect(x, top, menu, high),
            say("ui-strip-menu"),
            Act("back"),
            "strip",
            tip=say("ui-strip-menu-tip"),
        )
    )
    x -= help_w + look.px(4)
    out.append(
        Button("strip:help", Rect(x, top, help_w, high), "?", Act("help"), "strip", tip=say("ui-strip-help-tip"))
    )
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
            tip=say("ui-strip-messages-tip"),
        )
    )
    return x - look.px(6)
