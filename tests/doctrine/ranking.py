"""Which of two verdicts lets more happen, as PROPERTIES says it."""

from __future__ import annotations

FORCE = ("NLM", "WARN", "DISF")
COERCIVE = ("STOP", "BRD", "SRCH", "SEIZ", *FORCE)
SHUT = ("X", "NA")


def more_permissive(rung: str, before: str, after: str) -> bool:
    """Whether `after` is ranked above `before` on this rung; NA is not ranked at all."""
    if before == after or "NA" in (before, after):
        return False
    if before.startswith("AP-") and after.startswith("AP-"):
        one, other = set(before[3:]), set(after[3:])
        if other == {"C"}:
            return False
        return one == {"C"} or other < one
    return _rank(rung, after) > _rank(rung, before)


def _rank(rung: str, code: str) -> int:
    if code.startswith("AP-"):
        return 2 if rung in FORCE else 1
    return {"X": 0, "P": 1, "A": 3}[code]
