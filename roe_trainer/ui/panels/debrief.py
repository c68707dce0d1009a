"""The debrief as widgets: head with verdict, list of decisions and silences, detail, scrubber, force graph."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.debrief import DebriefModel, LedgerRow, band_sign, told_title, verdict_sign
from roe_trainer.console.present.words import GRADES, verdict_meaning
from roe_trainer.review.blocks import Bar, Card
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.panels.tell import tell_blocks, tell_section
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.form import tab_row
from roe_trainer.ui.widgets.listing import ListBox, Row
from roe_trainer.ui.widgets.plain import Box, Header, Icon, Label, Meter
from roe_trainer.words.say import say, shown

DETAIL_TABS = ("told", "ledger", "truth", "reasons")


def compose_debrief_head(model: DebriefModel, rect: Rect, look: Look, record: str) -> list[Widget]:
    """Verdict in word, sign and number; the dimensions with their floors; ways out."""
    out: list[Widget] = [Box(rect, "panel_head"), Box(Rect(rect.x, rect.bottom - 1, rect.width, 1), "line_strong")]
    inside = rect.inflate(-look.px(24), -look.px(14))
    side = look.px(34)
    verdict = verdict_sign(model.badge)
    out.append(Icon(Rect(inside.x, inside.centery - side // 2, side, side), verdict.icon, verdict.role))
    total = model.badge.total if model.badge is not None and model.badge.tone != "quiet" else ""
    words = say("debrief-verdict", verdict=verdict.word, total=total) if total else verdict.word
    wide = max(look.text.width("title", words), look.px(150)) + look.px(8)
    left = inside.x + side + look.px(10)
    high = look.text.height("title")
    out.append(Label(Rect(left, inside.y, wide, high), words, "title", verdict.role))
    low = Rect(left, inside.y + high, look.px(222), look.text.height("small"))
    out.append(Label(low, record, "small", "text_quiet"))
    right = inside.right
    for name, text, act, hint in (
        ("library", say("debrief-back"), "back", key_title("escape")),
        ("report", say("debrief-write-report"), "report", key_title("r")),
        ("redo", say("debrief-redo"), "redo", key_title("ctrl+r")),
    ):
        button = look.text.width("body", text) + look.text.width("tiny", hint) + look.px(34)
        right -= button
        out.append(
            Button(
                f"debrief:{name}",
                Rect(right, inside.y, button, look.px(30)),
                text,
                Act(act),
                "primary" if name == "report" else "plain",
                hint=hint,
            )
        )
        right -= look.px(6)
    start = left + max(wide, look.px(230))
    _dimensions(out, model, Rect(start, inside.y, max(0, right - start - look.px(10)), inside.height), look)
    return out


def _dimensions(out: list[Widget], model: DebriefModel, rect: Rect, look: Look) -> None:
    bars = () if model.bars is None else model.bars.bars
    count = len(bars)
    if not count or rect.width < look.px(60) * count:
        return
    gap = look.px(8)
    wide = (rect.width - gap * (count - 1)) // count
    line = look.text.height("tiny")
    titles = [look.text.wrapped_to_fit("tiny", shown(bar.title), (wide, 3 * line), 3)[1] for bar in bars]
    top = rect.y + line * max(2, *(len(title) for title in titles))
    for i, (bar, title) in enumerate(zip(bars, titles, strict=True)):
        x = rect.x + i * (wide + gap)
        for j, words in enumerate(title):
            out.append(Label(Rect(x, rect.y + j * line, wide, line), words, "tiny", "text_quiet"))
        _dimension(out, bar, Rect(x, top, wide, rect.bottom - top), look)


def _dimension(out: list[Widget], bar: Bar, rect: Rect, look: Look) -> None:
    """The value and its meter, below the title."""
    line, wide, top = look.text.height("tiny"), rect.width, rect.y
    below = bar.value is not None and bar.value < bar.floor
    words = _value(bar, below, short=False)
    if look.text.width("tiny", words) > wide:
        words = _value(bar, below, short=True)
    role = "alert" if below else "text_strong"
    out.append(Label(Rect(rect.x, top, wide, line + look.px(4)), words, "small_bold", role))
    meter = Rect(rect.x, top + line + look.px(5), wide, look.px(7))
    out.append(Meter(meter, (bar.value or 0) / 100, "band_serious" if below else "accent", bar.floor / 100))


def _value(bar: Bar, below: bool, short: bool) -> str:
    if bar.value is None:
        return say("debrief-not-assessed-short") if short else say("review-not-assessed")
    if not below:
        return str(bar.value)
    return f"{bar.value} < {bar.floor}" if short else say("debrief-below-floor", value=bar.value, floor=bar.floor)


def told_rows(told: Sequence[Card]) -> tuple[Row, ...]:
    """Decisions and silences as rows: time, sign of the band, what, band and loss in words."""
    rows = []
    for card in told:
        sign = band_sign(card)
        remark = say("debrief-band-loss", band=sign.word, loss=card.loss) if card.loss else sign.word
        title = shown(told_title(card))
        rows.append(
            Row(
                card.ref,
                f"{title} · {card.subject}" if card.subject else title,
                lead=card.when.removesuffix("Z"),
                icon=sign.icon,
                icon_role=sign.role,
                remark=remark,
                remark_role=sign.role,
            )
        )
    return tuple(rows)


def compose_findings(model: DebriefModel, chosen: str, rect: Rect, look: Look) -> list[Widget]:
    """The list of decisions and silences in the order of the watch."""
    head = Rect(rect.x, rect.y, rect.width, look.px(26))
    costly = sum(1 for card in model.told if card.loss)
    remark = say("debrief-costly", told=len(model.told), costly=costly)
    body = Rect(rect.x + 1, head.bottom + 2, rect.width - 2, rect.bottom - head.bottom - 4)
    out: list[Widget] = [Box(rect, "panel", "line"), Header(head, say("debrief-decisions-and-silences"), remark)]
    if not model.told:
        inside = body.inflate(-look.px(20), -look.px(20))
        out.append(Label(inside, say("debrief-nothing-decided"), "body", "text_quiet"))
    else:
        out.append(
            ListBox("findings", body, told_rows(model.told), chosen, "finding", look, row_height=23, lead_width=66)
        )
    return out


def compose_detail(
    model: DebriefModel,
    told: Card | None,
    ledger: tuple[LedgerRow, ...],
    tab: str,
    truth_open: bool,
    rect: Rect,
    look: Look,
) -> list[Widget]:
    """One of: the decision in full, what was known then, what was so, the rest of the report."""
    top = Rect(rect.x, rect.y, rect.width, look.px(28))
    inside = Rect(rect.x, top.bottom, rect.width, rect.bottom - top.bottom).inflate(-look.px(24), -look.px(16))
    tabs = [(name, say(f"debrief-tab-{name}"), "", "") for name in DETAIL_TABS]
    out: list[Widget] = [Box(rect, "panel", "line"), *tab_row("detail", top, tabs, tab, "detail", look)]
    doc = Document(look, inside.width - look.px(10))
    if tab == "ledger":
        _ledger(doc, ledger)
    elif tab == "truth" and not truth_open:
        doc.text(say("debrief-truth-locked"), "body", "text_quiet", icon="lock")
    elif tab in ("truth", "reasons"):
        for section in model.last if tab == "truth" else model.process:
            tell_section(doc, section)
        if tab == "reasons":
            doc.gap()
            doc.text(say("debrief-no-qualification"), "small", "text_quiet")
    elif told is None:
        doc.text(say("debrief-choose"), "body", "text_quiet")
    else:
        _told(doc, told)
    key = told.ref if told else ""
    out.append(TextView(f"detail:{tab}:{key}", inside, doc.lines, look))
    return out


def _told(doc: Document, card: Card) -> None:
    doc.text(shown(told_title(card)), "heading", "text_strong", remark=card.subtitle)
    sign = band_sign(card)
    band = say("debrief-band", band=sign.word, figure=card.figure) if card.figure else sign.word
    doc.text(band, "body_bold", sign.role, icon=sign.icon, icon_role=sign.role)
    if card.code:
        verdict = verdict_meaning(card.code)
        said = say("debrief-rules-said", verdict=verdict.word)
        doc.text(said, icon=verdict.icon, icon_role=verdict.role)
    tell_blocks(doc, card.blocks)


def _ledger(doc: Document, rows: tuple[LedgerRow, ...]) -> None:
    doc.heading(say("debrief-ledger-then"))
    for row in rows:
        meaning = GRADES[row.place.grade]
        remark = say("debrief-ledger-remark", how=row.how, when=row.when)
        doc.text(shown(row.said), icon=meaning.icon, icon_role=meaning.role, remark=remark)
    if not rows:
        doc.text(say("debrief-nothing-shown-yet"), "body", "text_quiet")
