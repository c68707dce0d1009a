"""The ladder and the order sheet said in lines of text."""

from __future__ import annotations

from roe_trainer.console.present.ladder import LadderModel, Preview, RungRow
from roe_trainer.console.present.order import FactChoice, MeasureSheet, OptionRow, OrderModel
from roe_trainer.terminal.speech import sentences
from roe_trainer.words.line import Arg, Line, Several, line
from roe_trainer.words.say import say, shown


def ladder_lines(model: LadderModel) -> list[str]:
    """Every rung in its group, then what is due and what is owed."""
    head = {"pack": model.pack, "day": model.law_as_of}
    if model.target:
        lines = [say("terminal-ladder", track=model.target, **head)]
    else:
        lines = [say("terminal-ladder-on-none", **head)]
    for group in model.groups:
        lines.append(shown(group.title))
        lines += [f"  {_rung(row)}" for row in group.rows]
    lines += [say("terminal-due", what=what) for what in model.due]
    return lines + [say("terminal-owed", what=what) for what in model.unjustified]


def _rung(row: RungRow) -> str:
    told = line("terminal-rung", key=row.key or "-", id=row.id, title=row.title)
    verdict = line("terminal-verdict", verdict=row.verdict.word) if row.verdict else ""
    return sentences(told, verdict, _off(row.off))


def _off(why: Arg) -> Arg:
    """That a thing cannot be done now and why; "" when it can."""
    return line("terminal-not-now", why=why) if why else ""


def preview_lines(preview: Preview | None) -> list[str]:
    """What a rung does and takes; its ruling where rulings are shown."""
    if preview is None:
        return [say("terminal-no-such-rung")]
    lines: list[Arg] = [line("terminal-rung-does", title=preview.title, does=preview.does)]
    if preview.takes:
        lines.append(line("terminal-rung-takes", takes=preview.takes))
    if preview.verdict:
        verdict = line("terminal-verdict", verdict=preview.verdict.word)
        lines += [Several((verdict, preview.sentence), "sentences"), preview.turns]
    return [shown(each) for each in (*lines, _off(preview.off)) if each]


def sheet_lines(model: OrderModel) -> list[str]:
    """What an order takes: its options, units, legal bases and the facts that may be cited."""
    lines: list[str] = []
    for sheet in model.measures:
        lines += _measure(sheet)
    if any(sheet.coercive for sheet in model.measures):
        lines += [f"  {say('terminal-sheet-value', name='basis', value=b.value, words=b.words)}" for b in model.bases]
        lines += [f"  {say(_fact(fact))}" for fact in model.facts]
        lines.append(f"  {say('terminal-sheet-sure')}")
    return lines


def _fact(fact: FactChoice) -> Line:
    named = {"text": fact.text, "how": fact.how, "when": fact.when}
    if fact.own:
        return line("terminal-sheet-own-fact", id=fact.id, **named)
    return line("terminal-sheet-fact", id=fact.id, **named)


def _measure(sheet: MeasureSheet) -> list[str]:
    told = line("terminal-sheet-measure", id=sheet.id, title=sheet.title, help=sheet.help)
    lines = [sentences(told, _off(sheet.off)), *(f"  {say(_option(row))}" for row in sheet.options)]
    return lines + [f"  {say('terminal-sheet-value', name='unit', value=u.value, words=u.words)}" for u in sheet.units]


def _option(row: OptionRow) -> Line:
    if row.choices:
        choices = tuple(line("terminal-sheet-choice", value=c.value, words=c.words) for c in row.choices)
        return line("terminal-sheet-choices", name=row.name, choices=Several(choices, "comma"))
    if row.text_max:
        return line("terminal-sheet-text", name=row.name)
    if row.unit:
        return line("terminal-sheet-range-of", name=row.name, low=row.low, high=row.high, unit=row.unit)
    return line("terminal-sheet-range", name=row.name, low=row.low, high=row.high)
