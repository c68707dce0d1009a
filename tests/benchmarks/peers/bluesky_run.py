"""Stands alone: BlueSky without a display, dt = 1 s. Prints {number of aircraft: simulated s a second}."""

import json
import time

import bluesky
from bluesky import stack

WARM_UP, STEPS = 5, 300


def speed(number: int) -> float:
    bluesky.sim.reset()
    stack.stack("DT 1")
    stack.stack("ASAS OFF")
    stack.process()
    bluesky.traf.mcre(number, actype="B744")
    for _ in range(WARM_UP):
        bluesky.sim.step()
    before, clock = bluesky.sim.simt, time.perf_counter()
    latitudes = bluesky.traf.lat.copy()
    for _ in range(STEPS):
        bluesky.sim.step()
    wall = time.perf_counter() - clock
    if not (bluesky.traf.lat != latitudes).mean() > 0.9:
        raise SystemExit("aircraft stood still")
    return (bluesky.sim.simt - before) / wall


bluesky.init(mode="sim", detached=True)
print("\n" + json.dumps({str(number): speed(number) for number in (20, 200)}))
