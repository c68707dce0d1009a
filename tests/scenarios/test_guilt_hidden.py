"""A look before the first hail says next to nothing about what is aboard."""

from __future__ import annotations

import pytest

from roe_trainer.picture.contacts import Clarity
from tests.scenarios.guilt import FAMILIES, Case, area_under_curve, areas, areas_aboard, readable


def test_the_readers_do_read_where_there_is_something_to_read() -> None:
    told = [Case((float(n % 2), n % 7 / 20), n % 2 == 0) for n in range(80)]
    assert min(readable(told).values()) > 0.95


def test_a_reader_that_guesses_is_right_half_the_time() -> None:
    assert area_under_curve([1.0, 1.0, 1.0, 1.0], [True, False, True, False]) == 0.5


def test_no_reader_tells_guilt_from_a_first_look() -> None:
    found = areas(60, clarity=Clarity.CLASSIFIED)
    assert max(found.values()) <= 0.60, found


@pytest.mark.slow
@pytest.mark.parametrize("clarity", [Clarity.CLASSIFIED, Clarity.IDENTIFIED])
def test_no_reader_tells_guilt_from_two_thousand_first_looks(clarity: Clarity) -> None:
    found = areas(140, clarity)
    print(f"{clarity.name}, {140 * len(FAMILIES)} looks:", {name: round(area, 3) for name, area in found.items()})
    assert max(found.values()) <= 0.60, found


@pytest.mark.slow
def test_what_the_lawful_steps_bring_out_tells_guilt_from_innocence() -> None:
    examined, found = areas_aboard(17)
    print(f"{examined} vessels examined:", {name: round(area, 3) for name, area in found.items()})
    assert examined >= 60
    assert max(found.values()) >= 0.95, found
