"""What a seal and a head held elsewhere can tell: whether a watch ended, and whether this is its record."""

from __future__ import annotations

from roe_trainer.files.text_policy import visible
from roe_trainer.session.record import Record
from roe_trainer.words.line import Line, line


def why_not_whole(record: Record, held_head: str | None = None) -> tuple[Line, ...]:
    """Reasons not to take a record for a complete watch; empty when there is none.

    `held_head` is the head that somebody else wrote down when the record was sealed. Without it, lines missing at
    the end and a record rewritten as a whole cannot be seen.
    """
    reasons = []
    if held_head is not None and held_head.strip().lower() != record.head:
        reasons.append(line("record-other-head", found=record.head, held=visible(held_head)))
    if record.torn:
        reasons.append(line("record-torn", bytes=len(record.torn)))
    if record.seal is None:
        reasons.append(line("record-not-sealed"))
    return tuple(reasons)


def contradicted(
    record: Record, ticks: int, digest: str, verdict: str, total_tenths: int | None
) -> tuple[tuple[str, str, str], ...]:
    """Fields of the seal that differ from what the watch gives when it is done again: (field, sealed, found)."""
    seal = record.seal
    if seal is None:
        return ()
    pairs = [
        ("ticks", seal.ticks, ticks),
        ("digest", seal.digest, digest),
        ("verdict", seal.verdict, verdict),
        ("total_tenths", seal.total_tenths, total_tenths),
    ]
    return tuple((name, str(sealed), str(found)) for name, sealed, found in pairs if sealed != found)
