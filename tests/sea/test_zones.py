import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.scenario.crews import _REGISTERS
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.geometry import segment_distance_mm
from roe_trainer.sea.states import same_sovereign, state_in_sentence, state_name, states, the_state
from roe_trainer.sea.units import MM_PER_NM, e7_of_deg, nm_of_mm
from roe_trainer.sea.zone_map import ZoneMap
from roe_trainer.sea.zones import ZoneFix, zone_at, zone_lines
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say

OFFICIAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "reference" / "us_maritime_limits_noaa.geojson"


def at(lat: float, lon: float, acting: str = "USA") -> ZoneFix:
    return zone_at(e7_of_deg(lat), e7_of_deg(lon), acting)


@pytest.mark.parametrize(
    ("lat", "lon", "code", "state"),
    [
        (25.80, -80.00, "US_TS", "USA"),
        (25.80, -79.80, "US_CZ", "USA"),
        (18.60, -66.50, "US_TS", "PRI"),
        (19.80, -66.50, "US_EEZ", "PRI"),
        (12.60, -72.10, "F_CZ", "COL"),
        (12.35, -72.10, "F_TS", "COL"),
        (13.60, -72.20, "F_EEZ", "COL"),
        (5.00, -105.0, "HS", None),
        (40.00, -50.00, "UNKNOWN", None),
    ],
)
def test_waters_are_what_the_chart_says(lat: float, lon: float, code: str, state: str | None) -> None:
    found = at(lat, lon)
    assert (found.code, found.state) == (code, state)


def test_the_same_waters_are_another_states_to_another_watch() -> None:
    assert at(12.35, -72.10, acting="COL").code == "US_TS"
    assert at(25.80, -80.00, acting="COL").code == "F_TS"


def test_puerto_rico_the_virgin_islands_and_navassa_are_the_united_states() -> None:
    assert all(same_sovereign("USA", territory) for territory in ("PRI", "VIR", "UMI"))
    assert not same_sovereign("USA", "VGB")


def test_an_island_of_the_kingdom_has_its_own_name_and_its_sovereign() -> None:
    found = at(12.45, -70.15)
    assert (found.state_name, found.sovereign) == ("Aruba", "NLD")


def test_waters_read_as_a_log_says_them() -> None:
    assert at(12.35, -72.10).waters == line("waters-TS", state=line("state-COL"))
    assert at(5.0, -105.0).waters == line("waters-HS")
    assert say(at(12.35, -72.10).waters) == "Territorial sea of Colombia (approx.)"


def test_every_code_is_one_the_rules_know() -> None:
    codes = {at(lat / 4, lon / 4).code for lat in range(-24, 136, 3) for lon in range(-484, -228, 3)}
    kind = load_vocabulary().kinds["zone"]
    assert codes == {"US_TS", "US_CZ", "US_EEZ", "F_TS", "F_CZ", "F_EEZ", "HS", "UNKNOWN"}
    assert codes <= set(kind.values)


def test_water_beside_the_shore_is_never_high_seas() -> None:
    codes = {at(18.40 + step / 1_000, -66.50).code for step in range(180)}
    assert codes == {"US_TS"}


def test_crossing_the_twelve_mile_line_changes_the_zone_where_the_line_is_drawn() -> None:
    inside, outside = at(18.6, -66.5), at(18.8, -66.5)
    assert (inside.code, outside.code) == ("US_TS", "US_CZ")
    low, high = inside.lat_e7, outside.lat_e7
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if zone_at(middle, inside.lon_e7).code == "US_TS" else (low, middle)
    assert zone_at(low, inside.lon_e7).distance_to_nearest_edge_nm < 0.02


def test_far_from_any_limit_the_distance_says_thirty_miles() -> None:
    assert at(5.0, -105.0).distance_to_nearest_edge_nm == 30.0


def test_limits_are_drawn_for_the_states_around() -> None:
    lines = zone_lines(Frame(e7_of_deg(12.4), e7_of_deg(-71.0)), 120)
    assert {line.kind for line in lines} == {"12nm", "24nm", "eez"}
    assert {"Colombia", "Venezuela", "Aruba"} <= {line.state_name for line in lines}


def test_every_charted_state_has_an_english_name() -> None:
    assert all(state_name(iso3) != iso3 for iso3 in states())
    assert all(state.sovereign in states() for state in states().values())
    assert state_name("ZZZ") == "ZZZ"


def test_a_state_has_a_name_that_can_stand_in_a_sentence() -> None:
    flags = [flag for registers in _REGISTERS.values() for flag in registers]
    assert all(say(state_in_sentence(iso3)) == the_state(iso3) for iso3 in (*states(), *flags))
    assert say(state_in_sentence("USA")) == "the United States"
    assert state_in_sentence("ZZZ") == Quoted("ZZZ")


FIVE_METRES = ((0, 0), (5_000, 0), (-5_000, 0), (0, 5_000), (0, -5_000))


@settings(max_examples=40)
@given(st.integers(-320, -250), st.integers(-4, 32))
def test_a_zone_map_says_what_the_chart_says(lon_quarters: int, lat: int) -> None:
    frame = Frame(e7_of_deg(lat), e7_of_deg(lon_quarters / 4))
    zones = ZoneMap(frame, "COL")
    for step in range(60):
        x_mm, y_mm = step * 7_919_337 % 40_000_000 - 20_000_000, step * 104_729_113 % 40_000_000 - 20_000_000
        around = [zone_at(*frame.to_geographic(x_mm + dx, y_mm + dy), "COL") for dx, dy in FIVE_METRES]
        assert zones.at(x_mm, y_mm) in [(fix.code, fix.state or "") for fix in around]


def official_points(region: str, limit: str) -> list[tuple[float, float]]:
    if not OFFICIAL.exists():
        pytest.skip("the official lines are not beside this checkout")
    features: list[dict[str, Any]] = json.loads(OFFICIAL.read_text(encoding="utf-8"))["features"]
    points = [
        (lat, lon)
        for feature in features
        if feature["properties"]["limits"] == [limit]
        and feature["properties"]["region"] == region
        and feature["properties"]["feat_type"] == "Maritime Limit"
        for lon, lat in feature["geometry"]["coordinates"]
        if -117 < lon < -62 and -1 < lat < 30.5
    ]
    return points[:: max(1, len(points) // 250)]


def seaward_nm(lat: float, lon: float, kind: str, inside: tuple[str, ...]) -> float:
    """How much farther out than ours the official line lies at one of its points; at most 20."""
    fix = at(lat, lon)
    nearest = 20 * MM_PER_NM
    for limit in zone_lines(Frame(fix.lat_e7, fix.lon_e7), 20):
        if limit.kind == kind and same_sovereign(limit.state, "USA"):
            for start, end in zip(limit.points_mm, limit.points_mm[1:], strict=False):
                nearest = min(nearest, segment_distance_mm(0, 0, start, end))
    return -nm_of_mm(nearest) if fix.code in inside else nm_of_mm(nearest)


@pytest.mark.parametrize(
    ("region", "limit", "kind", "inside"),
    [
        ("Atlantic Coast and Gulf of Mexico", "TS", "12nm", ("US_TS",)),
        ("Puerto Rico and U.S. Virgin Islands", "TS", "12nm", ("US_TS",)),
        ("Atlantic Coast and Gulf of Mexico", "CZ", "24nm", ("US_TS", "US_CZ")),
        ("Puerto Rico and U.S. Virgin Islands", "CZ", "24nm", ("US_TS", "US_CZ")),
    ],
)
def test_computed_limits_lie_near_the_official_ones(
    region: str, limit: str, kind: str, inside: tuple[str, ...]
) -> None:
    errors = sorted(seaward_nm(lat, lon, kind, inside) for lat, lon in official_points(region, limit))
    median, mean = errors[len(errors) // 2], sum(map(abs, errors)) / len(errors)
    low, high = errors[len(errors) // 20], errors[-len(errors) // 20]
    print(f"{region} {kind}: {len(errors)} points, median {median:+.2f} nm, {low:+.2f} to {high:+.2f}, mean {mean:.2f}")
    assert abs(median) < 0.7
    assert mean < 1.5
    assert low > -1.0
    assert high < 5.5


def test_every_flag_a_shipped_scenario_names_has_a_name_in_words() -> None:
    for path in sorted((Path(__file__).parents[2] / "scenarios").glob("*.yaml")):
        for code in re.findall(
            r"(?:ensign|registry|nationality_state|late_ensign): ([A-Z]{3})\b", path.read_text(encoding="utf-8")
        ):
            assert state_name(code) != code, f"{path.name}: {code}"
