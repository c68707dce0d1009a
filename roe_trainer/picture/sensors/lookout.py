"""The lookout's eye: horizon, light and weather are its limits; at night it sees lights, little else."""

from roe_trainer.picture.sensor import Conditions, Platform, Sensor
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.signals import optical_horizon_m

M_PER_M = 700
READ_M = 3_000
# A hand-held camera, from a boat alongside.
HAND_HELD_M = 150
LIGHT_PER_MILLE = {"day": 1000, "dusk": 450, "night": 60}


def reach(platform: Platform, vessel: Vessel, conditions: Conditions) -> tuple[int, int, int]:
    """About 700 m a metre of length by day; classified at half, identified at a sixth; no name is read beyond 3 km."""
    size_m = vessel.size_mm // 1000
    by_size_m = size_m * M_PER_M * LIGHT_PER_MILLE[conditions.light] // 1000
    if conditions.light == "night" and vessel.lights:
        by_size_m = max(by_size_m, 5_500)
    limit_m = min(optical_horizon_m(platform.eye_mm, vessel.tall_mm), conditions.visibility_m)
    detect = min(by_size_m, limit_m)
    sharp = size_m * M_PER_M * LIGHT_PER_MILLE[conditions.light] // 1000
    return detect, min(detect, sharp // 2), min(detect, sharp // 6, READ_M)


CREWED = ("ship", "boat", "aircraft", "patrol")
SENSOR = Sensor(id="lookout", platforms=CREWED, reach=reach, sees_looks=True, heat_m=HAND_HELD_M)
