"""What a condition looked at, and which of it carries the answer."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.law.kinds import FactValue


@dataclass(frozen=True, slots=True)
class Trace:
    """One node as answered; `looked` holds (fact, value) pairs of a leaf, `parts` the traces below a group."""

    holds: bool
    looked: tuple[tuple[str, FactValue], ...]
    parts: tuple[Trace, ...] = ()
    at_least: int = 1

    @property
    def support(self) -> tuple[tuple[str, FactValue], ...]:
        """Facts that are enough for this answer: while they keep their values it stays, whatever else changes."""
        return tuple(dict.fromkeys(_support(self)))


def _support(trace: Trace) -> list[tuple[str, FactValue]]:
    if not trace.parts:
        return list(trace.looked)
    if len(trace.parts) == 1:
        return _support(trace.parts[0])
    agreeing = [part for part in trace.parts if part.holds == trace.holds]
    needed = trace.at_least if trace.holds else len(trace.parts) - trace.at_least + 1
    # fewest facts first, so that the reason given is the short one; order of the file breaks ties
    shortest = sorted(agreeing, key=lambda part: len(set(_support(part))))[:needed]
    return [pair for part in agreeing if part in shortest for pair in _support(part)]
