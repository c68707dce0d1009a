"""What one own unit of the right kind does from near enough: the one named, or the nearest by the plot."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Effect, Order
from roe_trainer.ladder.view import Hands, OwnUnitNow, View
from roe_trainer.vessels.own_ship import recorded_id
from roe_trainer.words.line import Line, Several, line


def able(view: View, order: Order) -> list[OwnUnitNow]:
    """Units of the right kind, launched or not: the one named, or all."""
    return [u for u in view.units() if u.kind in order.units and (not order.unit or u.id == order.unit)]


def nobody_can(order: Order) -> Line:
    """No unit that this ship has is of the right kind."""
    kinds = tuple(line("measure-unit-kind", kind=kind) for kind in order.units)
    return line("measure-no-such-unit", kinds=Several(kinds, "or"))


def chosen_unit(view: View, order: Order) -> OwnUnitNow | Line:
    """The unit that does it: the nearest that is launched, in range and of the right kind; or why there is none."""
    fitting = able(view, order)
    if not fitting:
        return nobody_can(order)
    launched = [unit for unit in fitting if unit.deployed]
    if not launched:
        return line("unit-not-launched", unit=fitting[0].title)
    unit = min(launched, key=lambda u: (view.range_mm(u.id, order.track), recorded_id(u.id)))
    nearest_mm = view.range_mm(unit.id, order.track)
    if order.max_range_m and nearest_mm > order.max_range_m * 1000:
        return line("measure-unit-too-far", unit=unit.title, metres=nearest_mm // 1000, limit=order.max_range_m)
    return unit


@dataclass(frozen=True, slots=True)
class Fire(Effect):
    """Gunfire of a unit, or a line that its boat lays; `purpose` decides where it is aimed."""

    purpose: str

    def why_not(self, view: View, order: Order) -> Line | None:
        """No unit that has the weapon is near enough."""
        unit = chosen_unit(view, order)
        return unit if isinstance(unit, Line) else None

    def act(self, hands: Hands, order: Order) -> Line | None:
        """The shots leave."""
        unit = chosen_unit(hands, order)
        if isinstance(unit, Line):
            return unit
        hands.open_fire(self.purpose, unit.id, order.track)
        return None


@dataclass(frozen=True, slots=True)
class TeamTask(Effect):
    """Work of the boarding team aboard the contact, done after `duration_s`."""

    task: str
    duration_s: int

    def why_not(self, view: View, order: Order) -> Line | None:
        """One thing at a time, and only where the team is."""
        busy_s = view.team_busy_s(order.track)
        if busy_s > 0:
            return line("measure-team-busy", seconds=busy_s)
        if view.team_aboard(order.track):
            return None
        gone = view.known(order.track, "vessel_status") == "LOST_OR_GONE"
        return line("measure-team-vessel-gone") if gone else line("measure-no-team-aboard")

    def act(self, hands: Hands, order: Order) -> Line | None:
        """The team sets to work."""
        hands.set_team_to(self.task, order.track, self.duration_s, order.text("scope"))
        return None


@dataclass(frozen=True, slots=True)
class Errand(Effect):
    """What a unit does by itself once it is sent; one that is not launched yet is launched for it.

    `order_of_kinds` is the order in which units are asked, those at sea first.
    """

    task: str
    order_of_kinds: tuple[str, ...] = ("boat", "ship", "aircraft")

    def why_not(self, view: View, order: Order) -> Line | None:
        """The ship has no unit for it."""
        return None if able(view, order) else nobody_can(order)

    def act(self, hands: Hands, order: Order) -> Line | None:
        """The first unit that can take it goes; one that is at it already stays at it."""
        at_it = [u for u in hands.units() if u.track == order.track and u.deployed and self.doing(u.task)]
        if any(not order.unit or unit.id == order.unit for unit in at_it):
            return None
        why = None
        rank = self.order_of_kinds.index
        for unit in sorted(able(hands, order), key=lambda u: (not u.deployed, rank(u.kind))):
            why = hands.order_unit(unit.id, self.task, order.track)
            if why is None:
                return None
        return why

    def doing(self, task: str) -> bool:
        """Whether a unit with this task is at it already."""
        return task == self.task
