"""GO or NO-GO, with the reasons in words."""

from __future__ import annotations

from collections.abc import Sequence

from roe_trainer.doctrine.marks import Marks
from roe_trainer.scoring.findings import Finding, Verdict
from roe_trainer.scoring.totals import Totals

ENDED_EARLY = "The watch was ended before anything fell due: this says only that nothing wrong was done."


def verdict_of(
    marks: Marks, totals: Totals, findings: Sequence[Finding], marked: bool, idle: bool = False, left: bool = False
) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict on a watch and every reason against a GO."""
    if not marked:
        return "UNMARKED", ("This watch is for practice and is not marked.",)
    if left and idle and not totals.counted:
        return "UNMARKED", ("The watch was ended before anything fell due or was done: there is nothing to mark.",)
    reasons = [*_criticals(marks, findings), *_serious(marks, findings), *_floors(marks, totals)]
    if totals.total < marks.verdict.pass_total * 10:
        reasons.append(f"Total {tenths(totals.total)} is below {marks.verdict.pass_total}.")
    if reasons:
        return "NO-GO", tuple(reasons)
    return "GO", (ENDED_EARLY,) if left and not totals.counted else ()


def tenths(value: int) -> str:
    """Tenths of a point as people read them."""
    return f"{value // 10}.{value % 10}"


def _criticals(marks: Marks, findings: Sequence[Finding]) -> list[str]:
    found = []
    for finding in findings:
        for name in finding.critical:
            critical = marks.critical(name)
            title = name.replace("_", " ") if critical is None else critical.title
            found.append(f"Critical failure: {title} ({finding.act}, {finding.subject}).")
    return found


def _serious(marks: Marks, findings: Sequence[Finding]) -> list[str]:
    found = []
    for finding in findings:
        if finding.critical:
            continue
        for dimension in marks.dimensions:
            loss = finding.losses.get(dimension.id, 0)
            if dimension.serious and loss >= marks.verdict.serious_loss:
                found.append(f"Serious loss of {loss} in {dimension.title.lower()} ({finding.act}, {finding.subject}).")
    return found


def _floors(marks: Marks, totals: Totals) -> list[str]:
    found = []
    for dimension in marks.dimensions:
        value = totals.value(dimension.id)
        if value is not None and value < dimension.floor:
            found.append(f"{dimension.title} {value} is below its floor of {dimension.floor}.")
    return found
