"""Words of those aboard."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.words.line import Arg
from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Spoke(Event):
    """Words over the radio, across the water, or aboard; `said` as it is heard, `broken` when its sense is lost.

    `means` is vhf, loudhailer or person; `says_state` (ISO3, "" or none), `says_voyage`, `nobody` (is the master) and
    `conflict` (does not fit what is seen) are what the words claim.
    """

    phrase: str
    said: Arg
    broken: bool
    means: str
    language: str
    says_state: str = ""
    says_voyage: str = "UNKNOWN"
    nobody: bool = False
    conflict: bool = False


EVENTS = (Spoke,)
