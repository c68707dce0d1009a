"""The debrief as widgets: head with verdict, list of decisions and silences, detail, scrubber, force graph."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from roe_trainer.console.present.debrief import DebriefModel, LedgerRow, Told, VerdictModel
from roe_trainer.console.present.words import GRADES
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.panels.steps import write_steps
from roe_trainer.ui.panels.told_last import tell_section
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.form import tab_row
from roe_trainer.ui.widgets.listing import ListBox, Row
from roe_trainer.ui.widgets.plain import Box, Header, Icon, Label, Meter
from roe_trainer.words.say import shown

DETAIL_TABS = [
    ("told", "This decision", "", ""),
    ("ledger", "Known then", "", ""),
    ("truth", "What was so", "", ""),
    ("reasons", "Verdict", "", ""),
]


def compose_debrief_head(model: VerdictModel, rect: Rect, look: Look, record: str) -> list[Widget]:
    """Verdict in word, sign and number; the dimensions with their floors; ways out."""
    out: list[Widget] = [Box(rect, "panel_head"), Box(Rect(rect.x, rect.bottom - 1, rect.width, 1), "line_strong")]
    inside = rect.inflate(-look.px(24), -look.px(14))
    side = look.px(34)
    out.append(Icon(Rect(inside.x, inside.centery - side // 2, side, side), model.verdict.icon, model.verdict.role))
    words = f"{model.verdict.word}  {model.total}".strip()
    wide = max(look.text.width("title", words), look.px(150)) + look.px(8)
    left = inside.x + side + look.px(10)
    high = look.text.height("title")
    out.append(Label(Rect(left, inside.y, wide, high), words, "title", model.verdict.role))
    low = Rect(left, inside.y + high, look.px(222), look.text.height("small"))
    out.append(Label(low, record, "small", "text_quiet"))
    right = inside.right
    for name, text, act, hint in (
        ("library", "Back", "back", "Esc"),
        ("report", "Write report", "report", "R"),
        ("redo", "Redo from here", "redo", "Ctrl+R"),
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


def _dimensions(out: list[Widget], model: VerdictModel, rect: Rect, look: Look) -> None:
    count = len(model.dimensions)
    if not count or rect.width < look.px(60) * count:
        return
    gap = look.px(8)
    wide = (rect.width - gap * (count - 1)) // count
    line = look.text.height("tiny")
    for i, row in enumerate(model.dimensions):
        x = rect.x + i * (wide + gap)
        for j, words in enumerate(look.text.wrap("tiny", row.title, wide)[:2]):
            out.append(Label(Rect(x, rect.y + j * line, wide, line), words, "tiny", "text_quiet"))
        value = "not assessed" if row.value is None else str(row.value)
        below = row.value is not None and row.floor is not None and row.value < row.floor
        role = "alert" if below else "text_strong"
        top = rect.y + 2 * line
        words = f"{value}, floor {row.floor}" if below else value
        if look.text.width("tiny", words) > wide:
            words = f"{value} < {row.floor}" if below else "none" if row.value is None else value
        out.append(Label(Rect(x, top, wide, line + look.px(4)), words, "small_bold", role))
        bar = Rect(x, top + line + look.px(5), wide, look.px(7))
        floor = None if row.floor is None else row.floor / 100
        out.append(Meter(bar, (row.value or 0) / 100, "band_serious" if below else "accent", floor))


def told_rows(told: Sequence[Told]) -> tuple[Row, ...]:
    """Decisions and silences as rows: time, sign of the band, what, band and loss in words."""
    return tuple(
        Row(
            t.key,
            f"{t.title}{f' · {t.subject}' if t.subject else ''}",
            lead=t.when,
            icon=t.band.icon,
            icon_role=t.band.role,
            remark=f"{t.band.word} −{t.loss}" if t.loss else t.band.word,
            remark_role=t.band.role,
        )
        for t in told
    )


def compose_findings(model: DebriefModel, chosen: str, rect: Rect, look: Look) -> list[Widget]:
    head = Rect(rect.x, rect.y, rect.width, look.px(26))
    costly = sum(1 for t in model.told if t.loss)
    remark = f"{len(model.told)}, of which {costly} cost something"
    body = Rect(rect.x + 1, head.bottom + 2, rect.width - 2, rect.bottom - head.bottom - 4)
    out: list[Widget] = [Box(rect, "panel", "line"), Header(head, "Decisions and silences", remark)]
    if not model.told:
        out.append(
            Label(
                body.inflate(-look.px(20), -look.px(20)),
                "Nothing was decided, and nothing was due.",
                "body",
                "text_quiet",
            )
        )
    else:
        out.append(
            ListBox("findings", body, told_rows(model.told), chosen, "finding", look, row_height=23, lead_width=66)
        )
    return out


def compose_detail(
    model: DebriefModel,
    told: Told | None,
    ledger: tuple[LedgerRow, ...],
    tab: str,
    truth_open: bool,
    rect: Rect,
    look: Look,
) -> list[Widget]:
    """One of: the decision in full, what was known then, what was so, the verdict's reasons."""
    tabs = Rect(rect.x, rect.y, rect.width, look.px(28))
    inside = Rect(rect.x, tabs.bottom, rect.width, rect.bottom - tabs.bottom).inflate(-look.px(24), -look.px(16))
    out: list[Widget] = [Box(rect, "panel", "line"), *tab_row("detail", tabs, DETAIL_TABS, tab, "detail", look)]
    doc = Document(look, inside.width - look.px(10))
    if tab == "ledger":
        _ledger(doc, ledger)
    elif tab == "truth":
        if truth_open:
            for section in model.truth:
                tell_section(doc, section)
        else:
            doc.text("Answer the four questions first; then the truth is shown.", "body", "text_quiet", icon="lock")
    elif tab == "reasons":
        _reasons(doc, model.head)
    elif told is None:
        doc.text("Choose a decision or a silence above, or move along the watch below the chart.", "body", "text_quiet")
    else:
        _told(doc, told)
    key = told.key if told else ""
    out.append(TextView(f"detail:{tab}:{key}", inside, doc.lines, look))
    return out


def _told(doc: Document, told: Told) -> None:
    doc.text(told.title, "heading", "text_strong", remark=f"{told.when}Z {told.subject}")
    band = f"{told.band.word.capitalize()}, loss {told.loss}" if told.loss else told.band.word.capitalize()
    doc.text(band, "body_bold", told.band.role, icon=told.band.icon, icon_role=told.band.role)
    for words in told.critical:
        doc.text(f"Critical failure: {words}", "body_bold", "alert", icon="bang", icon_role="alert")
    if told.verdict:
        doc.text(f"The rules said: {told.verdict.word}", icon=told.verdict.icon, icon_role=told.verdict.role)
    for words in (told.sentence, f"{told.note[:1].upper()}{told.note[1:]}." if told.note else "", told.basis):
        if words:
            doc.text(words)
    if told.losses:
        doc.heading("What it cost")
        for title, loss in told.losses:
            doc.text(title, remark=f"−{loss}")
    if told.acceptable:
        doc.heading("What would have been right")
        for words in told.acceptable:
            doc.text(words, icon="check", icon_role="good")
    if told.turns:
        doc.heading("The smallest change that would have made it right")
        for words in told.turns:
            doc.text(words, icon="right", icon_role="accent")
    for rule in told.rules[:3]:
        doc.heading(shown(rule.title), rule.rule)
        doc.text(shown(rule.text))
        doc.text(shown(rule.citation), "italic", "text_quiet")
        for lead, told_ in (("Why: ", rule.why), ("Instead: ", rule.instead)):
            if told_:
                doc.text(lead + shown(told_), "small")
    if told.known:
        doc.heading("Read from what was known")
        for words in told.known:
            doc.text(words, "small", icon="eye", icon_role="accent")
    write_steps(doc, told.steps)


def _ledger(doc: Document, rows: tuple[LedgerRow, ...]) -> None:
    doc.heading("The ledger at this second")
    for row in rows:
        meaning = GRADES[row.grade]
        who = "Own unit" if row.subject == "OWN" else row.subject
        words = row.text if row.text.startswith(row.subject) else f"{who}: {row.text}"
        doc.text(words, icon=meaning.icon, icon_role=meaning.role, remark=f"{row.how} · {row.when}Z")
    if not rows:
        doc.text("Nothing had been shown yet.", "body", "text_quiet")


def _reasons(doc: Document, head: VerdictModel) -> None:
    doc.text(f"{head.verdict.word} {head.total}".strip(), "heading", head.verdict.role, icon=head.verdict.icon)
    for words in head.reasons:
        doc.text(words, icon="dot")
    doc.heading("Dimensions")
    for row in head.dimensions:
        value = "not assessed" if row.value is None else f"{row.value} of 100"
        floor = "" if row.floor is None else f" (floor {row.floor})"
        doc.text(row.title, remark=value + floor)
    doc.gap()
    doc.text("A verdict on one watch is not a qualification. Luck and outcome are not in it.", "small", "text_quiet")
