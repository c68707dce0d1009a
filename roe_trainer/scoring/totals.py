"""From losses to dimensions, a total and the lines that add up to what was taken off. Integers only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations

from roe_trainer.doctrine.marks import DIMENSIONS, Marks
from roe_trainer.scoring.findings import Deduction, Finding, JudgedAct, JudgedDuty
from roe_trainer.words.line import Text, line

FULL_TENTHS = 1000
LEAST_STAKES = 3


@dataclass(slots=True)
class Account:
    """One dimension: stakes x loss of everything that cost, and the stakes of what could be earned."""

    lost: int = 0
    stakes: int = 0

    @property
    def divisor(self) -> int:
        """What the lost points are divided by; one small duty alone weighs no more than a whole watch."""
        return max(LEAST_STAKES, self.stakes)

    @property
    def value(self) -> int:
        """Points of 100 that are left."""
        return max(0, 100 - self.lost // self.divisor)

    @property
    def assessed(self) -> bool:
        """Whether anything could be earned or was lost in it."""
        return self.stakes > 0 or self.lost > 0


@dataclass(frozen=True, slots=True)
class Totals:
    """Accounts of all dimensions; `counted` are those in the mean, `before_cap` the mean in tenths."""

    accounts: Mapping[str, Account]
    counted: tuple[str, ...]
    before_cap: int
    total: int
    weights: Mapping[str, int] = field(default_factory=dict)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Dimensions in which something was lost and nothing could be earned, and that would have lifted the mean."""
        return tuple(
            name for name, a in self.accounts.items() if a.lost and self.weights[name] and name not in self.counted
        )

    def value(self, dimension: str) -> int | None:
        """Points of 100 in a dimension; None where nothing was assessed."""
        account = self.accounts[dimension]
        return account.value if account.assessed else None


def total_of(marks: Marks, acts: Sequence[JudgedAct], duties: Sequence[JudgedDuty], criticals: int) -> Totals:
    """Dimensions and total of a watch."""
    accounts = {name: Account() for name in DIMENSIONS}
    for act in acts:
        _add_act(accounts, act)
    for duty in duties:
        _add_duty(accounts, duty)
    weights: dict[str, int] = {dimension.id: dimension.weight for dimension in marks.dimensions}
    counted, before_cap = _mean(accounts, weights)
    cap = FULL_TENTHS
    if criticals:
        cap = 10 * (marks.verdict.cap_one_critical if criticals == 1 else marks.verdict.cap_more_criticals)
    return Totals(accounts, counted, before_cap, min(before_cap, cap), weights)


def _add_act(accounts: Mapping[str, Account], act: JudgedAct) -> None:
    for dimension, loss in act.losses.items():
        accounts[dimension].lost += act.stakes * loss
    # explaining an unlawful act well earns nothing
    if act.articulation is not None and act.lawful and act.counted:
        accounts["articulation"].stakes += act.stakes


def _add_duty(accounts: Mapping[str, Account], duty: JudgedDuty) -> None:
    for dimension, loss in duty.losses.items():
        accounts[dimension].lost += duty.stakes * loss
    if duty.counts:
        for dimension in dict.fromkeys((duty.dimension, "timeliness")):
            accounts[dimension].stakes += duty.stakes


def _mean(accounts: Mapping[str, Account], weights: Mapping[str, int]) -> tuple[tuple[str, ...], int]:
    """The weighted mean in tenths, and the dimensions in it.

    A dimension in which there was only something to lose never lifts the mean: of all ways to count such dimensions or
    not, the lowest total stands.
    """
    earned = [name for name, account in accounts.items() if account.stakes and weights[name]]
    only_lost = [name for name, a in accounts.items() if a.lost and not a.stakes and weights[name]]
    best: tuple[int, int, tuple[str, ...]] | None = None
    for extra in _subsets(only_lost):
        names = [*earned, *extra]
        weight = sum(weights[name] for name in names)
        mean = sum(weights[name] * accounts[name].value for name in names) * 10 // weight if weight else FULL_TENTHS
        # of equal means the one that counts most dimensions, so that as little as possible is left out
        candidate = (mean, -len(names), tuple(sorted(names, key=list(accounts).index)))
        best = candidate if best is None else min(best, candidate)
    assert best is not None
    return best[2], best[0]


def _subsets(names: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))


def deductions(totals: Totals, findings: Sequence[Finding], titles: Mapping[str, Text]) -> tuple[Deduction, ...]:
    """Lines whose tenths add up exactly to what was taken off a full total."""
    weight = sum(totals.weights[name] for name in totals.counted)
    lines: list[Deduction] = []
    for dimension in totals.counted:
        account = totals.accounts[dimension]
        full = totals.weights[dimension] * 100 * 10 // weight
        taken = 0
        for number, finding in enumerate(findings):
            loss = finding.losses.get(dimension, 0)
            if loss:
                tenths = totals.weights[dimension] * finding.stakes * loss * 10 // (weight * account.divisor)
                words = line("scoring-deduction", act=finding.act, dimension=titles[dimension])
                lines.append(Deduction(words, tenths, dimension, number))
                taken += tenths
        if taken > full:
            words = line("scoring-deduction-floor", dimension=titles[dimension])
            lines.append(Deduction(words, full - taken, dimension))
    for dimension in totals.left_out:
        value = totals.accounts[dimension].value
        words = line("scoring-deduction-left-out", dimension=titles[dimension], value=value)
        lines.append(Deduction(words, 0, dimension))
    rounding = FULL_TENTHS - totals.before_cap - sum(each.tenths for each in lines)
    if rounding:
        lines.append(Deduction(line("scoring-deduction-rounding"), rounding))
    if totals.total < totals.before_cap:
        words = line("scoring-deduction-cap", total=totals.total // 10)
        lines.append(Deduction(words, totals.before_cap - totals.total))
    return tuple(lines)
