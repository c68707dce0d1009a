"""What the parts of a session may ask of the watch under way, so that none of them needs the session's own file."""

from __future__ import annotations

from typing import Protocol

from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.ladder.measure import Measure
from roe_trainer.picture.observe import Observer
from roe_trainer.picture.picture import Picture
from roe_trainer.session.canonical_vessels import CanonicalVessels
from roe_trainer.session.command import Command
from roe_trainer.words.line import Line
from roe_trainer.world.world import World


class UnderWay(Protocol):
    """A watch under way. `world` is truth; `tick` counts seconds from the start of the watch."""

    pack: Pack
    world: World
    picture: Picture
    observer: Observer
    command: Command
    tick: int
    actions: list[Action]
    canonical_vessels: CanonicalVessels

    def why_not(self, measure: Measure, decision: Decision) -> Line | None:
        """Why a decision cannot be done now."""

    def state_named(self, track: str) -> str:
        """The State that was named or seen of a contact; "" for none."""

    def ledger_digest(self) -> str:
        """A running digest of all that was shown."""
