"""Noise on the radio: towards the edge of its reach words are lost, and with enough of them the sense."""

from __future__ import annotations

from roe_trainer.sea import dice
from roe_trainer.world.effects.signals import reach_m, speaker
from roe_trainer.world.world import World

# Shares of the reach and of words in a thousand: a modelling choice, since REFERENCE N-VHF gives only the horizon.
CLEAR_TO = 700
LOST_AT_THE_EDGE = 600
SENSE_IS_LOST = 340
LOST = "…"


def over_the_air(world: World, who: str, text: str) -> tuple[str, bool]:
    """The words of a vessel as they are heard by radio, with gaps; and whether their sense got through."""
    per_mille = words_lost_per_mille(world, who)
    if per_mille == 0 or text.startswith("("):
        return text, True
    spoken, _, gloss = text.partition(" (")
    words = spoken.split()
    kept = [
        LOST if dice.chance(world.seed, who, f"noise_{number}", world.tick, per_mille) else word
        for number, word in enumerate(words)
    ]
    heard = " ".join(word for n, word in enumerate(kept) if word != LOST or n == 0 or kept[n - 1] != LOST)
    if kept.count(LOST) * 1000 >= SENSE_IS_LOST * len(words):
        return heard, False
    return (f"{heard} ({gloss}" if gloss else heard), True


def words_lost_per_mille(world: World, who: str) -> int:
    """Nothing up to seven tenths of the radio's reach, then in proportion up to its end."""
    unit_id = speaker(world, "vhf", who, "")
    share = world.range_mm(unit_id, who) // max(1, reach_m(world, "vhf", unit_id, who, ""))
    return min(1000, max(0, (share - CLEAR_TO) * LOST_AT_THE_EDGE // (1000 - CLEAR_TO)))
