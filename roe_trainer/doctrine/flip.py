"""The smallest change of facts, open to the watch, that would turn a verdict into authorised or a duty."""

from __future__ import annotations

from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.ruling import Turns
from roe_trainer.law.kinds import Facts


def smallest_turn(pack: Pack, facts: Facts, rung: str) -> Turns:
    return None
