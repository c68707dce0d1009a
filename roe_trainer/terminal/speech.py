"""Models said in lines of text: one statement a line, so that a screen reader can stop at each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from roe_trainer.console.present.boarding import BoardingModel
from roe_trainer.console.present.briefing import BriefingModel
from roe_trainer.console.present.camera import CameraModel
from roe_trainer.console.present.card import CardModel, FactLine, card_model
from roe_trainer.console.present.desk import MessageLine, OrderLine, RequestLine, UnitLine
from roe_trainer.console.present.ladder import LadderModel, Preview, RungRow
from roe_trainer.console.present.order import MeasureSheet, OptionRow, OrderModel
from roe_trainer.console.present.strip import StripModel
from roe_trainer.console.present.words import GRADES
from roe_trainer.picture.contacts import Comparison

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


def brief_lines(model: BriefingModel) -> list[str]:
    lines = [model.title, f"{model.place}, {model.start}"]
    for part in model.parts:
        lines += ["", part.title]
        lines += [f"  {words}" + (f" ({remark})" if remark else "") for words, remark in part.lines]
    lines += ["", f"Ladder in force: {model.pack}. {model.law}. {model.status}."]
    for rung in model.rungs:
        approval = f"; approval of {rung.approval}" if rung.approval else ""
        lines.append(f"  {rung.key}: {rung.title} ({rung.track}{approval})")
    return lines


def strip_lines(model: StripModel) -> list[str]:
    cells = [f"{cell.caption.capitalize()}: {cell.value}." for cell in model.cells]
    return [f"{model.date} {model.clock}Z, {model.mode} mode. {model.unread} unread messages.", *cells]


def contact_lines(session: Session, selected: str) -> list[str]:
    """All contacts, the nearest first."""
    cards = [card for track in session.picture.contacts if (card := card_model(session, track)) is not None]
    cards.sort(key=lambda card: (card.range_nm is None, card.range_nm or 0.0, card.track))
    return [
        f"{c.track} {c.title}, {c.identity_words.lower()}, {c.motion.replace(' · ', ', ')}. {c.held}."
        + (" Selected." if c.track == selected else "")
        for c in cards
    ] or ["No contacts."]


def camera_lines(model: CameraModel) -> list[str]:
    if model.look is None:
        return [f"Camera: {model.caption}, nothing in view."]
    old = f" {model.stale}." if model.stale else ""
    return [f"Camera: {' '.join(model.caption.split())}.{old}", *(f"  {words}" for words in model.words)]


def card_lines(model: CardModel) -> list[str]:
    lines = [f"{model.track} {model.title}, {model.motion.replace(' · ', ', ')}. {model.held}."]
    lines += [f"{model.place}."] if model.place else []
    lines.append(f"Your own judgement: {model.identity_words.lower()}.")
    lines += [f"As the rules see it: {a.name}: {a.value}. {a.because}".rstrip() for a in model.assessed]
    lines += [f"  Your note, {when}Z: {words}" for when, words in model.notes]
    lines += [f"  {_fact(line)}" for line in (*model.confirmed, *model.claimed, *model.round_her)]
    lines += [f"  Unknown: {words}." for words in model.unknown]
    return lines


def _fact(line: FactLine) -> str:
    after = f" Seen otherwise since: {line.since}." if line.since else ""
    if line.against:
        after += f" {'Outweighed by' if line.outweighed else 'In conflict with'} {line.against}."
    return f"{line.text} ({GRADES[line.grade].word}, {line.how}, {line.when}Z){after}"


def ladder_lines(model: LadderModel) -> list[str]:
    lines = [f"Ladder on {model.target or 'no contact'}: {model.pack}, law as of {model.law_as_of}."]
    for group in model.groups:
        lines.append(group.title)
        lines += [f"  {_rung(row)}" for row in group.rows]
    return lines + [f"Due: {words}." for words in model.due] + [f"Owed: {words}." for words in model.unjustified]


def _rung(row: RungRow) -> str:
    verdict = f" {row.verdict.word.capitalize()}." if row.verdict else ""
    off = f" Cannot be done now: {row.off}" if row.off else ""
    return f"{row.key or '-'} {row.id}, {row.title}.{verdict}{off}"


def preview_lines(preview: Preview | None) -> list[str]:
    if preview is None:
        return ["No such rung."]
    lines = [f"{preview.title}. {preview.does}"]
    lines += [f"Takes: {preview.takes}."] if preview.takes else []
    if preview.verdict:
        lines += [f"{preview.verdict.word.capitalize()}. {preview.sentence}", preview.turns]
    lines += [f"Cannot be done now: {preview.off}"] if preview.off else []
    return [line for line in lines if line]


def sheet_lines(model: OrderModel) -> list[str]:
    """What an order takes: its options, units, legal bases and the facts that may be cited."""
    lines: list[str] = []
    for sheet in model.measures:
        lines += _measure(sheet)
    if any(m.coercive for m in model.measures):
        lines += [f"  basis={b.value}: {b.words}" for b in model.bases]
        lines += [f"  facts={f.id}: {'own unit: ' if f.own else ''}{f.text} ({f.how}, {f.when}Z)" for f in model.facts]
        lines.append("  sure=0 to 100: how sure you are, in percent (may be left out)")
    return lines


def _measure(sheet: MeasureSheet) -> list[str]:
    lines = [f"{sheet.id}: {sheet.title}. {sheet.help}" + (f" Cannot be done now: {sheet.off}" if sheet.off else "")]
    lines += [f"  {_option(o)}" for o in sheet.options]
    return lines + [f"  unit={u.value}: {u.words}" for u in sheet.units]


def _option(row: OptionRow) -> str:
    if row.choices:
        return f"{row.name}=" + ", ".join(f"{c.value} ({c.words})" for c in row.choices)
    return f"{row.name}= a line of text" if row.text_max else f"{row.name}={row.low} to {row.high} {row.unit}".rstrip()


def message_line(line: MessageLine) -> str:
    about = f", {line.subject}" if line.subject else ""
    return f"{line.when}Z {line.channel}{about}: {f'{line.sender}: ' if line.sender else ''}{line.text}"


def describe_units(units: Iterable[UnitLine]) -> list[str]:
    lines = []
    for u in units:
        now = ", ".join(part for part in (u.motion, u.task, u.endurance) if part)
        lines.append(f"{u.id}, {u.title}: {now}. Orders: {', '.join(u.orders)}.")
    return lines


def describe_requests(asked: Iterable[RequestLine], orders: Iterable[OrderLine]) -> list[str]:
    lines = [
        f"Order from {o.sender}, {o.when}Z: {o.text} "
        + (f"Answered: {o.answers[-1]}." if o.answers else "Not answered.")
        for o in orders
    ]
    lines += [f"{r.when}Z {r.what}, {r.subject}: {r.status.word}. {r.text}".rstrip() for r in asked]
    return lines or ["Nothing asked and nothing ordered."]


def boarding_lines(model: BoardingModel) -> list[str]:
    lines = [f"{model.aboard}. {model.busy}. {model.people}. {model.consent}."]
    lines += [f"  Space {s.number}, {s.name}: {s.state.word}." for s in model.spaces]
    lines += [f"  {_comparison(c)}" for c in model.comparisons]
    lines += [f"  Found: {words}" for words in model.found]
    lines += [f"  Evidence {words}" for words in model.evidence]
    lines += [f"  Custody {words}" for words in model.custody]
    return lines + [f"  Can be ordered: do {s.measure}" + (f" (not now: {s.off})" if s.off else "") for s in model.next]


def _comparison(c: Comparison) -> str:
    parts = [f"{name} {value}" for name, value in (("said", c.said), ("papers", c.papers), ("found", c.found)) if value]
    return f"{c.what} {'agrees' if c.agrees else 'does not agree'}: {'; '.join(parts)}"
