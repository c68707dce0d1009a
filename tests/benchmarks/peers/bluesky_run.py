"""Stands alone: BlueSky without a display, dt = 1 s. Prints {aircraft: simulated s per s of clock, of CPU}."""

import json
import time

import bluesky
from bluesky import stack

WARM_UP, STEPS = 5, 300


def speed(number: int) -> tuple[float, float]:
    bluesky.sim.reset()
    stack.stack("DT 1")
    stack.stack("ASAS OFF")
    stack.process()
    bluesky.traf.mcre(number, actype="B744")
    for _ in range(WARM_UP):
        bluesky.sim.step()
    latitudes, before = bluesky.traf.lat.copy(), bluesky.sim.simt
    clock, busy = time.perf_counter(), time.process_time()
    for _ in range(STEPS):
        bluesky.sim.step()
    clock, busy = time.perf_counter() - clock, time.process_time() - busy
    if not (bluesky.traf.lat != latitudes).mean() > 0.9:
        raise SystemExit("aircraft stood still")
    simulated = bluesky.sim.simt - before
    return simulated / clock, simulated / busy


bluesky.init(mode="sim", detached=True)
print("\n" + json.dumps({str(number): speed(number) for number in (20, 200)}))
