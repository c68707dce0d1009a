"""The watch's own book, and what is told to the command: nothing happens at sea."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from roe_trainer.ladder.effect import Effect, Order
from roe_trainer.ladder.view import Plotted, View
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class Tell(Effect):
    """A report, an answer, a request or a determination: it can be made about a contact that no sensor holds."""

    def out_of_hand(self, view: View, order: Order, contact: Plotted) -> Line | None:
        """Words about a contact need no hold of it."""
        return None


@dataclass(frozen=True, slots=True)
class Keep(Tell):
    """Classification, note, photograph, justification: kept by the watch for itself."""

    acts: ClassVar[bool] = False
