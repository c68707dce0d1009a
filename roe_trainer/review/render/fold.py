"""What was found again and again for the same reason is drawn once. Only drawing folds: the data keeps every line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from roe_trainer.review.blocks import Block, Card, Moment, Paragraph, Table
from roe_trainer.scoring.verdict import tenths
from roe_trainer.words.line import Arg, Line, Several, line

_RANGE = re.compile(r"\d+ m away")
RANGES = ("metres", "range_m", "distance_m")
"""Parameters of lines that say how far away something was."""
FEW_MOMENTS = 3
MOST_TIMES = 6


def folded(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks with the repeats of a card told under the first of them, and the repeats of a row in one."""
    out: list[Block] = []
    cards: dict[str, list[Card]] = {}
    for block in blocks:
        if isinstance(block, Card) and block.same:
            again = cards.setdefault(block.same, [])
            again.append(block)
            if len(again) > 1:
                continue
        out.append(_fold_table(block) if isinstance(block, Table) and block.folds else block)
    return tuple(_with_repeats(b, cards[b.same][1:]) if isinstance(b, Card) and b.same else b for b in out)


def _with_repeats(card: Card, again: Sequence[Card]) -> Card:
    if not again:
        return card
    # what only the explanation cost differs with what was cited
    cost = line("review-again-same-cost") if _only_explanation(card) else card.figure
    told = line("review-again", times=_times_of(again), cost=cost)
    if len(again) > 1:
        told = line("review-again-often", times=_times_of(again), count=len(again), cost=cost)
    also = tuple(other.ref for other in again)
    return replace(card, blocks=(*card.blocks, Paragraph(told)), also=also)


def _only_explanation(card: Card) -> bool:
    return isinstance(card.figure, Line) and card.figure.key == "review-loss-in-explanation"


def _times_of(again: Sequence[Card]) -> Arg:
    """The times, and of many the first few and the last: the line of the watch and the JSON have them all."""
    times = [card.when for card in again]
    if len(times) > MOST_TIMES:
        first = Several(tuple(times[: MOST_TIMES - 1]), "comma")
        return line("review-times-of-many", first=first, last=times[-1])
    return Several(tuple(times), "comma")


def _fold_table(table: Table) -> Table:
    """Rows that differ in nothing but the time, or in how far away something was, become one in place of the first."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for number, row in enumerate(table.rows):
        # a row without a time is about the whole, and stays by itself
        alike = tuple(_apart_from_range(cell) for cell in row[1:])
        groups.setdefault(alike if row[0] else (*alike, str(number)), []).append(number)
    rows = tuple(_row(table, members) for members in groups.values())
    refs = tuple(table.refs[members[0]] for members in groups.values()) if table.refs else ()
    also = tuple(tuple(table.refs[n] for n in members[1:]) for members in groups.values()) if table.refs else ()
    return replace(table, rows=rows, refs=refs, also=also)


def _apart_from_range(cell: Arg) -> object:
    """A cell without what it says of how far away something was."""
    if isinstance(cell, Line):
        return (cell.key, tuple((name, _apart_from_range(arg)) for name, arg in cell.args if name not in RANGES))
    if isinstance(cell, Several):
        return tuple(_apart_from_range(item) for item in cell.items)
    return _RANGE.sub("", cell) if isinstance(cell, str) else cell


def _row(table: Table, members: Sequence[int]) -> tuple[Arg, ...]:
    first, last, many = table.rows[members[0]], table.rows[members[-1]], len(members)
    if many == 1:
        return first
    cells = [cell if cell == last[n] else line("review-first-time", text=cell) for n, cell in enumerate(first)]
    cells[0] = line("review-from-to", first=first[0], last=last[0], count=many)
    if table.adds is not None:
        each = str(cells[table.adds])
        cells[1] = line("review-times-each", text=cells[1], count=many, each=each.lstrip("+-"))
        cells[table.adds] = _times(each, many)
    return tuple(cells)


def _times(points: str, many: int) -> str:
    """So many times a signed number with one decimal, in whole tenths so that nothing is lost."""
    value = int(points.lstrip("+-").replace(".", "")) * many
    sign = points[0] if points[0] in "+-" else ""
    return sign + tenths(value)


def runs(moments: Sequence[Moment]) -> list[list[Moment]]:
    """Moments in their order; from three alike in a row on they stand together."""
    out: list[list[Moment]] = []
    for moment in moments:
        last = out[-1][-1] if out else None
        if last is not None and (last.label, last.band) == (moment.label, moment.band):
            out[-1].append(moment)
        else:
            out.append([moment])
    return [part for run in out for part in ([run] if len(run) >= FEW_MOMENTS else [[each] for each in run])]
