"""What an act costs by its ruling, dimension by dimension."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer.doctrine.marks import Marks
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.ruling import Ruling
from roe_trainer.ladder.ladder import Rung
from roe_trainer.law.kinds import Facts

LAWFUL = ("A", "D", "NA")
STRIKE = "strike"
CRITICAL_LOSS = 100


def force_justified(pack: Pack, codes: Mapping[str, str]) -> int:
    """The highest force level that the known facts support now."""
    return max((r.force_level for r in pack.rungs if codes[r.id] in ("A", "D") and r.role != STRIKE), default=0)


def act_losses(pack: Pack, ruling: Ruling, rung: Rung, codes: Mapping[str, str]) -> dict[str, int]:
    """Losses of an act on a rung; empty when it is lawful or moot."""
    marks = pack.marks
    if ruling.code in LAWFUL:
        return {}
    dimension, loss = _by_rule(marks, ruling, rung)
    losses = {dimension: loss}
    if rung.force and ruling.code in ("X", "P"):
        steps = rung.force_level - force_justified(pack, codes)
        if steps > 0:
            excess = min(100, marks.losses.force_base + marks.losses.force_step * steps)
            losses["necessity"] = max(losses.get("necessity", 0), excess)
    return losses


def _by_rule(marks: Marks, ruling: Ruling, rung: Rung) -> tuple[str, int]:
    breach = ruling.breach
    if breach is not None:
        return breach.dimension, breach.loss
    if ruling.code == "P":
        return "procedure", marks.losses.premature
    if ruling.code == "X" or {"F", "C"} & set(ruling.letters):
        return "authority", marks.losses.no_authority
    return "authority", marks.losses.approval_missing_force if rung.force else marks.losses.approval_missing


def criticals_of(pack: Pack, ruling: Ruling, rung: Rung, facts: Facts) -> tuple[str, ...]:
    """Ids of the critical failures that an act is, those of the marks first."""
    marks = pack.marks
    if ruling.code in LAWFUL:
        return ()
    found = [critical.id for critical in marks.criticals if critical.is_met(rung.id, ruling.code, facts)]
    if ruling.breach is not None and ruling.breach.critical is not None:
        found.append(ruling.breach.critical)
    return tuple(dict.fromkeys(found))


def with_criticals(marks: Marks, losses: dict[str, int], criticals: tuple[str, ...], fallback: str) -> dict[str, int]:
    """Losses raised to the critical band in the dimension of each critical failure."""
    for name in criticals:
        critical = marks.critical(name)
        dimension = critical.dimension if critical is not None else fallback
        losses[dimension] = CRITICAL_LOSS
    return losses
