"""A measure: one thing a watch can do, with its options; what it does stands with its effect (see `effect`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.effect import Effect, Order
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands, View
from roe_trainer.words.line import Line, Several, line

Group = Literal["watch", "radio", "ladder", "boarding", "command", "units"]


@dataclass(frozen=True, slots=True)
class Measure:
    """`units` are the kinds of own unit that can do it (ship, boat, aircraft); empty means the bridge itself.

    `needs_unit`: one unit must be named. `explains`: states the grounds of an earlier act.
    """

    id: str
    group: Group
    effect: Effect
    rung: str | None = None
    coercive: bool = False
    force: bool = False
    needs_target: bool = True
    needs_unit: bool = False
    units: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    max_range_m: int = 0
    explains: bool = False

    @property
    def title(self) -> Line:
        """What it is called."""
        return line(f"measure-{self.id}-title")

    @property
    def help(self) -> Line:
        """What it is for, in a sentence or two."""
        return line(f"measure-{self.id}-help")

    def option_title(self, name: str) -> Line:
        """What an option is called."""
        return line(f"measure-{self.id}-{name}")

    @property
    def acts(self) -> bool:
        """Whether it does anything beyond the watch's own book."""
        return self.effect.acts

    @property
    def speaks(self) -> bool:
        """Whether something is said or shown to the contact."""
        return self.effect.speaks

    @property
    def takes_target(self) -> bool:
        """Whether a contact can be named."""
        return self.needs_target or self.needs_unit

    def option_problems(self, given: dict[str, object]) -> tuple[Line, ...]:
        """All that is wrong with a set of options."""
        known = {option.name: option for option in self.options}
        out = [line("measure-takes-no-option", measure=self.id, name=name) for name in given if name not in known]
        out += [p for name, option in known.items() if name in given and (p := option.problem(given[name]))]
        missing = [o.name for o in self.options if not o.optional and o.name not in given]
        out += [line("measure-needs-option", measure=self.id, name=name) for name in missing]
        return tuple(out)

    def order(self, decision: Decision) -> Order:
        """A decision with what this measure lays down."""
        return Order(
            decision.options,
            decision.target,
            decision.unit or "",
            self.units,
            self.max_range_m,
            decision.justification,
        )

    def why_not(self, view: View, decision: Decision) -> Line | None:
        """Why this cannot be done now, as far as the watch can know."""
        order = self.order(decision)
        problems = self.option_problems(dict(order.options))
        if problems:
            return line("measure-wrong-options", problems=Several(problems, "semicolon"))
        if self.needs_target and order.target is None:
            return line("measure-name-contact")
        if order.target is not None:
            contact = view.contact(order.target)
            if contact is None:
                return line("measure-no-contact", track=order.target)
            out_of_hand = self.effect.out_of_hand(view, order, contact)
            if out_of_hand is not None:
                return out_of_hand
        return self.effect.why_not(view, order)

    def meant(self, hands: Hands, decision: Decision) -> None:
        """Enter what the act is meant to be, known before it is judged."""
        self.effect.meant(hands, self.order(decision))

    def carry_out(self, hands: Hands, decision: Decision) -> Line | None:
        """Do it and enter it in the own log; returns a refusal that only shows on trying."""
        order = self.order(decision)
        refused = self.effect.act(hands, order)
        if refused is None:
            if order.target is not None and self.effect.engages:
                hands.engage(order.target)
            self.effect.enter(hands, order)
        return refused
