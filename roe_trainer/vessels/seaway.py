"""What a seaway leaves of a hull's top speed: planing craft come down, long hulls hardly notice."""

from __future__ import annotations

from math import isqrt

from roe_trainer.vessels.classes import VesselClass

CALM_TO = 2
# Loss for each sea state above that, per mille of what is above hull speed, for a hull of one metre; falls with the
# root of the length. Set by the go-fast of REFERENCE N-GOFAST (45 kn calm, about 25 kn in 5-7 ft seas).
LOSS_PER_MILLE = 950
LEAST_PER_MILLE = 100
HULL_SPEED_MM_S = 1_250


def speed_in(kind: VesselClass, speed_mm_s: int, sea_state: int) -> int:
    """A speed that was meant for calm water, as this sea allows it; aircraft fly over it."""
    steps = max(0, sea_state - CALM_TO)
    if kind.domain == "air" or not steps:
        return speed_mm_s
    root = max(1, isqrt(kind.length_mm * 1000))
    hull_mm_s = min(speed_mm_s, HULL_SPEED_MM_S * root // 1000)
    share = max(LEAST_PER_MILLE, 1000 - steps * LOSS_PER_MILLE * 1000 // root)
    return hull_mm_s + (speed_mm_s - hull_mm_s) * share // 1000
