"""Orders to own units that need no reach: steering, standing off."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Effect, Order
from roe_trainer.ladder.view import Hands, Plotted
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class ToUnits(Effect):
    """Steering: a contact that was only reported can be gone to, where it was said to be."""

    def not_held(self, order: Order, contact: Plotted) -> Line | None:
        """Somebody has to have said where it is."""
        return None if contact.reported and contact.placed else Effect.not_held(self, order, contact)


@dataclass(frozen=True, slots=True)
class Stand(Effect):
    """Stop all coercion against the contact; units hold off, or leave it for good and the team with them."""

    leave: bool = False

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Units on this vessel open out."""
        hands.stand_off(order.track, self.leave)
        return None
