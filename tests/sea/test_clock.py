import pytest

from roe_trainer.sea.clock import iso_at, light_at, parse_utc, seconds_since_j2000, sun_altitude_mdeg


def test_a_tick_is_a_second_of_utc() -> None:
    assert iso_at("2026-03-04T05:06:07Z", 0) == "2026-03-04T05:06:07Z"
    assert iso_at("2026-12-31T23:59:50Z", 15) == "2027-01-01T00:00:05Z"


def test_an_offset_is_turned_into_utc() -> None:
    assert iso_at("2026-03-04T05:06:07-05:00", 0) == "2026-03-04T10:06:07Z"


def test_a_time_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError):
        parse_utc("yesterday")


# Equinoxes and solstices: at true noon the sun stands at 90 degrees less latitude plus declination.
@pytest.mark.parametrize(
    ("utc", "lat", "lon", "altitude"),
    [
        ("2026-03-20T12:07:24Z", 0, 0, 90_000),
        ("2026-06-21T12:01:50Z", 234_360_000, 0, 90_000),
        ("2026-12-21T11:58:10Z", 0, 0, 66_564),
        ("2026-06-21T00:00:00Z", 0, 0, -66_564),
    ],
)
def test_the_sun_stands_where_the_almanac_says(utc: str, lat: int, lon: int, altitude: int) -> None:
    assert abs(sun_altitude_mdeg(seconds_since_j2000(utc), lat, lon) - altitude) < 150


def test_a_tropical_day_goes_from_night_through_dusk_to_day_and_back() -> None:
    start = seconds_since_j2000("2026-03-20T00:00:00Z")
    lights = [light_at(start + 60 * minute, 120_000_000, -750_000_000) for minute in range(24 * 60)]
    changes = [light for before, light in zip(["night", *lights], lights, strict=False) if light != before]
    assert changes == ["dusk", "day", "dusk", "night"]
    assert 20 <= lights.count("dusk") / 2 <= 24


def test_sunrise_at_greenwich_on_an_equinox_is_within_a_minute() -> None:
    before, after = "2026-03-20T06:02:00Z", "2026-03-20T06:05:00Z"
    assert light_at(seconds_since_j2000(before), 514_779_000, 0) == "dusk"
    assert light_at(seconds_since_j2000(after), 514_779_000, 0) == "day"
