"""The shape of a behaviour: how a vessel runs on by itself and how it answers what reaches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roe_trainer.sea import dice
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

NOBODY_M = 1_000_000


@dataclass(frozen=True, slots=True)
class Fate:
    """The dice of one vessel at one tick, and what its people see around them: the nearest of our units, their company,
    and the nearest of our hulls, for not every unit can be run into.

    A purpose names the roll, so that no roll disturbs another. Ranges in m; NOBODY_M when there is none.
    """

    seed: int
    who: str
    tick: int
    unit_bearing_mdeg: int = 0
    unit_range_m: int = NOBODY_M
    company_bearing_mdeg: int = 0
    company_range_m: int = NOBODY_M
    hull_bearing_mdeg: int = 0
    hull_range_m: int = NOBODY_M

    def between(self, purpose: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return dice.between(self.seed, self.who, purpose, self.tick, low, high)

    def chance(self, purpose: str, per_mille: int) -> bool:
        """Whether something comes about that does in so many of a thousand cases."""
        return dice.chance(self.seed, self.who, purpose, self.tick, per_mille)


def stay(vessel: Vessel, fate: Fate) -> Response:
    """Run on as before."""
    return NOTHING


@dataclass(frozen=True, slots=True)
class Behaviour:
    """`think` is asked when the vessel wants to (Response.think_in_s), `hear` whenever something is perceived.

    Its name and what it does stand in the catalogue, `behaviour-<id>-title` and `-help`; what it alone keeps in mind is
    an `OwnMind` in its file.
    """

    id: str
    hear: Callable[[Vessel, Stimulus, Fate], Response]
    think: Callable[[Vessel, Fate], Response] = stay
    perceives: bool = True
    traits: tuple[str, ...] = ()
