from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.sea import dice

OCCASION = st.tuples(st.integers(-(2**63), 2**63), st.text(max_size=8), st.text(max_size=8), st.integers(0, 10**6))


def test_known_rolls_never_change_between_machines_or_versions() -> None:
    assert [dice.roll(7, "T01", "heading", tick, 100) for tick in range(8)] == KNOWN


def test_names_that_run_together_are_still_different_occasions() -> None:
    assert dice.raw(1, "ab", "c", 0) != dice.raw(1, "a", "bc", 0)
    assert dice.raw(1, "a/", "c", 0) != dice.raw(1, "a", "/c", 0)
    assert dice.raw(11, "a", "b", 1) != dice.raw(1, "a", "b", 11)


@given(OCCASION, st.integers(1, 10**9))
def test_a_roll_is_on_the_die(occasion: tuple[int, str, str, int], sides: int) -> None:
    assert 0 <= dice.roll(*occasion, sides) < sides


def test_six_sides_come_up_about_equally() -> None:
    counts = Counter(dice.roll(1, "die", "fair", tick, 6) for tick in range(6_000))
    assert sum((n - 1_000) ** 2 / 1_000 for n in counts.values()) < 20


def test_chance_never_and_always() -> None:
    assert not any(dice.chance(1, "a", "b", tick, 0) for tick in range(200))
    assert all(dice.chance(1, "a", "b", tick, 1000) for tick in range(200))


def test_chance_of_three_in_ten_comes_about_that_often() -> None:
    assert 2_700 < sum(dice.chance(3, "a", "b", tick, 300) for tick in range(10_000)) < 3_300


@given(OCCASION, st.integers(-50, 50), st.integers(0, 50))
def test_between_includes_both_ends_and_nothing_else(occasion: tuple[int, str, str, int], lo: int, width: int) -> None:
    assert lo <= dice.between(*occasion, lo, lo + width) <= lo + width


def test_between_reaches_both_ends() -> None:
    assert {dice.between(1, "a", "b", tick, 3, 5) for tick in range(60)} == {3, 4, 5}


@given(OCCASION, st.lists(st.integers(), max_size=12))
def test_a_shuffle_keeps_every_item_and_the_original(occasion: tuple[int, str, str, int], items: list[int]) -> None:
    before = list(items)
    assert sorted(dice.shuffle(*occasion, items)) == sorted(items)
    assert items == before


def test_a_weighted_pick_never_takes_what_weighs_nothing() -> None:
    picked = Counter(dice.pick_weighted(1, "a", "b", t, ("x", "y", "z"), (1, 0, 3)) for t in range(2_000))
    assert picked["y"] == 0
    assert 1_350 < picked["z"] < 1_650


@pytest.mark.parametrize("sides", [0, -1])
def test_a_die_without_sides_is_refused(sides: int) -> None:
    with pytest.raises(ValueError, match="sides: "):
        dice.roll(1, "a", "b", 0, sides)


KNOWN = [95, 89, 31, 10, 11, 75, 29, 2]
