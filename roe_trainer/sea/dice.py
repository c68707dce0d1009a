"""Stateless dice: a roll is a hash of (seed, who, purpose, tick).

So one more vessel, or a branched replay, leaves every other roll alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

Item = TypeVar("Item")
_BITS = 128


def raw(seed: int, who: str, purpose: str, tick: int) -> int:
    """128 even bits for this occasion."""
    name, why = who.encode(), purpose.encode()
    text = b"%d/%d/%d:%b/%b" % (seed, tick, len(name), name, why)
    return int.from_bytes(blake2b(text, digest_size=_BITS // 8).digest(), "big")


def roll(seed: int, who: str, purpose: str, tick: int, sides: int) -> int:
    """Whole number 0..sides-1, each equally likely (to within sides / 2^128); raises ValueError below one."""
    if sides < 1:
        raise ValueError(f"sides: {sides}")
    return raw(seed, who, purpose, tick) * sides >> _BITS


def chance(seed: int, who: str, purpose: str, tick: int, per_mille: int) -> bool:
    """True in `per_mille` of a thousand occasions; never at 0 or below, always at 1000 or above."""
    return roll(seed, who, purpose, tick, 1000) < per_mille


def between(seed: int, who: str, purpose: str, tick: int, lo: int, hi: int) -> int:
    """Whole number lo..hi, both included."""
    return lo + roll(seed, who, purpose, tick, hi - lo + 1)


def pick(seed: int, who: str, purpose: str, tick: int, items: Sequence[Item]) -> Item:
    """One of the items, each equally likely."""
    return items[roll(seed, who, purpose, tick, len(items))]


def pick_weighted(seed: int, who: str, purpose: str, tick: int, items: Sequence[Item], weights: Sequence[int]) -> Item:
    """One of the items in proportion to whole weights; raises ValueError when none weighs anything."""
    left = roll(seed, who, purpose, tick, sum(weights))
    for item, weight in zip(items, weights, strict=True):
        left -= weight
        if left < 0:
            return item
    raise ValueError(f"weights: {weights}")


def shuffle(seed: int, who: str, purpose: str, tick: int, items: Sequence[Item]) -> list[Item]:
    """The items in an order drawn for this occasion; the sequence given is left alone."""
    out = list(items)
    for last in range(len(out) - 1, 0, -1):
        other = roll(seed, who, f"{purpose}#{last}", tick, last + 1)
        out[last], out[other] = out[other], out[last]
    return out
