"""EO/IR turret: detects, classifies and identifies at 1 : 0.5 : 0.25 (REFERENCE N-EOIR).

At night infra-red finds people but not names.

However large a ship, nobody counts her people or reads her name beyond READ_M.
"""

from roe_trainer.picture.sensor import Conditions, Platform, Sensor
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.signals import optical_horizon_m

M_PER_M = {"ship": 1_400, "aircraft": 1_700, "drone": 1_500, "patrol": 1_900}
READ_M = 7_500
HEAT_M = 1_500
LIGHT_PER_MILLE = {"day": 1000, "dusk": 800, "night": 650}


def reach(platform: Platform, vessel: Vessel, conditions: Conditions) -> tuple[int, int, int]:
    """Ranges by her size, the light and the haze, detection also by the optical horizon."""
    size_m = min(60, vessel.size_mm // 1000)
    by_size_m = size_m * M_PER_M[platform.kind] * LIGHT_PER_MILLE[conditions.light] // 1000
    haze_m = conditions.visibility_m * 3 // 2
    detect = min(by_size_m, optical_horizon_m(platform.eye_mm, vessel.tall_mm), haze_m)
    return detect, min(detect, by_size_m // 2), min(detect, by_size_m // 4, READ_M)


SENSOR = Sensor(id="eoir", platforms=tuple(M_PER_M), reach=reach, sees_looks=True, heat_m=HEAT_M)
