"""Noise on the radio: towards the edge of its reach words are lost, and with enough of them the sense."""

from __future__ import annotations

from roe_trainer.sea import dice
from roe_trainer.vessels.vessel import Spoken
from roe_trainer.words.line import Text, line
from roe_trainer.world.effects.signals import reach_m, speaker
from roe_trainer.world.world import World

# Shares of the reach and of words in a thousand: a modelling choice, since REFERENCE N-VHF gives only the horizon.
CLEAR_TO = 700
LOST_AT_THE_EDGE = 600
SENSE_IS_LOST = 340


def over_the_air(world: World, who: str, spoken: Spoken) -> tuple[Text, bool]:
    """What a vessel says as it is heard by radio, with gaps; and whether its sense got through."""
    lost = _lost(world, who, spoken.words)
    if "1" not in lost:
        return spoken.text, True
    clear = lost.count("1") * 1000 < SENSE_IS_LOST * len(lost)
    return line("speech-over-the-air", said=spoken.text, lost=lost, sense="kept" if clear else "lost"), clear


def _lost(world: World, who: str, words: int) -> str:
    """For each word spoken 1 if noise took it and 0 if not."""
    per_mille = words_lost_per_mille(world, who)
    taken = [
        per_mille > 0 and dice.chance(world.seed, who, f"noise_{number}", world.tick, per_mille)
        for number in range(words)
    ]
    return "".join("1" if gone else "0" for gone in taken)


def words_lost_per_mille(world: World, who: str) -> int:
    """Nothing up to seven tenths of the radio's reach, then in proportion up to its end."""
    unit_id = speaker(world, "vhf", who, "")
    share = world.range_mm(unit_id, who) // max(1, reach_m(world, "vhf", unit_id, who, ""))
    return min(1000, max(0, (share - CLEAR_TO) * LOST_AT_THE_EDGE // (1000 - CLEAR_TO)))
