"""How long the chart takes: reading the shore and the limits of a scenario, and asking where something is."""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer.sea import layers, zones
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.units import e7_of_deg
from tests.benchmarks.figure import Figure, figure, microseconds_each, seconds

AREAS = (("Florida Straits", 24.5, -80.0), ("La Guajira", 12.4, -72.0), ("Panama", 7.5, -80.0))


def run(rounds: int) -> Iterator[Figure]:
    for name, lat, lon in AREAS:
        frame = Frame(e7_of_deg(lat), e7_of_deg(lon))
        loads = []
        for _ in range(rounds):
            layers.read_layer.cache_clear()
            loads.append(seconds(lambda frame=frame: Coast.around(frame, 150)) * 1000)  # type: ignore[misc]
        yield figure(f"shore within 150 nm, {name}", "ms", loads, more_is_better=False, target=60)
    frame = Frame(e7_of_deg(24.5), e7_of_deg(-80.0))
    coast = Coast.around(frame, 150)
    places = [(x * 5_000_000, y * 5_000_000) for x in range(-40, 41) for y in range(-40, 41)]
    on_land, zone = [], []
    for _ in range(rounds):
        on_land.append(microseconds_each(lambda: [coast.on_land(x, y) for x, y in places], 3) / len(places))
        fixes = [frame.to_geographic(x, y) for x, y in places]
        zone.append(microseconds_each(lambda fixes=fixes: [zones.zone_at(*fix) for fix in fixes], 3) / len(places))  # type: ignore[misc]
    yield figure("on land or at sea", "us", on_land, more_is_better=False)
    yield figure("zone of a place", "us", zone, more_is_better=False, target=30)
