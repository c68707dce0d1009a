"""A look before the first hail says next to nothing about what is aboard."""

from __future__ import annotations

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.scenario.load import load_scenario
from tests.scenarios.guilt import READERS, Case, area_under_curve, cases, readable

# Families in which some carry and some do not, with the contact that differs.
FAMILIES = {
    "armed-men-gulf-of-honduras": "launch",
    "destroyer-and-detachment": "skiff",
    "freighter-and-flag-state": "freighter",
    "grey-hull-on-passage": "grey",
    "hot-pursuit-straits-of-florida": "runner",
    "mayday-at-dusk": "launch",
    "mona-passage-foreign-sea": "launch",
    "navy-ship-alone": "skiff",
    "no-lights-south-of-jamaica": "dark",
    "partner-asks-for-a-track": "launch",
    "people-at-the-engines": "launch",
    "silent-panga-la-guajira": "panga",
    "two-boats-one-helicopter": "first",
    "windward-passage-go-fast": "runabout",
    "yacht-with-a-good-tip": "yacht",
}


def areas(seeds: int, tier: int) -> dict[str, float]:
    """Mean over the families of what each reader makes of looks at a tier."""
    totals = dict.fromkeys(READERS, 0.0)
    for name, contact in FAMILIES.items():
        source = load_scenario(scenario_root() / f"{name}.yaml")
        for reader, area in readable(cases(source, contact, tier, range(seeds))).items():
            totals[reader] += area / len(FAMILIES)
    return totals


def test_the_readers_do_read_where_there_is_something_to_read() -> None:
    told = [Case((float(n % 2), n % 7 / 20), n % 2 == 0) for n in range(80)]
    assert min(readable(told).values()) > 0.95


def test_a_reader_that_guesses_is_right_half_the_time() -> None:
    assert area_under_curve([1.0, 1.0, 1.0, 1.0], [True, False, True, False]) == 0.5


def test_no_reader_tells_guilt_from_a_first_look() -> None:
    found = areas(60, tier=2)
    assert max(found.values()) <= 0.60, found


@pytest.mark.slow
@pytest.mark.parametrize("tier", [2, 3])
def test_no_reader_tells_guilt_from_two_thousand_first_looks(tier: int) -> None:
    found = areas(140, tier)
    print(f"tier {tier}, {140 * len(FAMILIES)} looks:", {name: round(area, 3) for name, area in found.items()})
    assert max(found.values()) <= 0.60, found
