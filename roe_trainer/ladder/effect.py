"""What a measure does: its refusal, its doing and what it enters in the own log, through the narrow view alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from roe_trainer.ladder.decisions import Justification, OptionValue
from roe_trainer.ladder.view import Hands, Plotted, View
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Order:
    """A decision with what its measure lays down: who can do it, from how far."""

    options: tuple[tuple[str, OptionValue], ...]
    target: str | None = None
    unit: str = ""
    units: tuple[str, ...] = ()
    max_range_m: int = 0
    justification: Justification | None = None

    @property
    def track(self) -> str:
        """The contact it is meant for; "" for none."""
        return self.target or ""

    def text(self, name: str, default: str = "") -> str:
        """The value of an option, as a code."""
        return str(dict(self.options).get(name, default))

    def number(self, name: str) -> int:
        """The value of an option that is a whole number; 0 for none."""
        value = dict(self.options).get(name, 0)
        return value if isinstance(value, int) else 0


class Effect:
    """The watch's own book: nothing happens at sea. Other effects say what they do."""

    __slots__ = ()
    acts: ClassVar[bool] = True
    speaks: ClassVar[bool] = False
    engages: ClassVar[bool] = True
    """Whether who does this deals with the contact from then on."""

    def out_of_hand(self, view: View, order: Order, contact: Plotted) -> Line | None:
        """Why nothing can be done about a contact that no sensor holds, or that is known to be gone."""
        if contact.lost and not view.visited(contact.track):
            out_of_hand = self.not_held(order, contact)
            if out_of_hand is not None:
                return out_of_hand
        return line("measure-vessel-gone") if view.gone(contact.track) else None

    def not_held(self, order: Order, contact: Plotted) -> Line | None:
        """Why nothing can be done about a contact that no sensor holds; one that was reported can be sought."""
        if not contact.reported:
            return line("measure-contact-lost", track=contact.track)
        if not contact.placed:
            return line("measure-contact-not-placed", track=contact.track)
        return line("measure-contact-only-reported", track=contact.track)

    def why_not(self, view: View, order: Order) -> Line | None:
        """Why this cannot be done now."""
        return None

    def meant(self, hands: Hands, order: Order) -> None:
        """Enter what the act is meant to be."""

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Do it; returns a refusal that only shows on trying."""
        return None

    def enter(self, hands: Hands, order: Order) -> None:
        """Enter in the own log what was done, and what that is in law."""
