"""GO or NO-GO, with the reasons."""

from __future__ import annotations

from collections.abc import Sequence

from roe_trainer.doctrine.marks import Marks
from roe_trainer.scoring.findings import Finding, Verdict
from roe_trainer.scoring.totals import Totals
from roe_trainer.words.line import Arg, Line, Quoted, line

ENDED_EARLY = line("scoring-ended-early")


def verdict_of(
    marks: Marks, totals: Totals, findings: Sequence[Finding], marked: bool, idle: bool = False, left: bool = False
) -> tuple[Verdict, tuple[Line, ...]]:
    """The verdict on a watch and every reason against a GO."""
    if not marked:
        return "UNMARKED", (line("scoring-practice"),)
    if left and idle and not totals.counted:
        return "UNMARKED", (line("scoring-nothing-to-mark"),)
    reasons = [*_criticals(marks, findings), *_serious(marks, findings), *_floors(marks, totals)]
    if totals.total < marks.verdict.pass_total * 10:
        least = marks.verdict.pass_total
        reasons.append(line("scoring-below-pass", total=tenths(totals.total), least=least))
    if reasons:
        return "NO-GO", tuple(reasons)
    return "GO", (ENDED_EARLY,) if left and not totals.counted else ()


def tenths(value: int) -> str:
    """Tenths of a point as people read them."""
    return f"{value // 10}.{value % 10}"


def _criticals(marks: Marks, findings: Sequence[Finding]) -> list[Line]:
    found = []
    for finding in findings:
        for name in finding.critical:
            critical = marks.critical(name)
            title: Arg = name if critical is None else Quoted(critical.title)
            found.append(line("scoring-critical", failure=title, act=finding.act, subject=finding.subject or ""))
    return found


def _serious(marks: Marks, findings: Sequence[Finding]) -> list[Line]:
    found = []
    for finding in findings:
        if finding.critical:
            continue
        for dimension in marks.dimensions:
            loss = finding.losses.get(dimension.id, 0)
            if dimension.serious and loss >= marks.verdict.serious_loss:
                title, subject = Quoted(dimension.title), finding.subject or ""
                found.append(line("scoring-serious", loss=loss, dimension=title, act=finding.act, subject=subject))
    return found


def _floors(marks: Marks, totals: Totals) -> list[Line]:
    found = []
    for dimension in marks.dimensions:
        value = totals.value(dimension.id)
        if value is not None and value < dimension.floor:
            title, floor = Quoted(dimension.title), dimension.floor
            found.append(line("scoring-below-floor", dimension=title, value=value, floor=floor))
    return found
