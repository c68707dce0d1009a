"""Surface-search radar: finds hulls out to its horizon, less for small craft in a seaway; never says what they are."""

from roe_trainer.picture.sensor import Conditions, Platform, Sensor
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.signals import radio_horizon_m

SHARE_PER_MILLE = {"very small": 320, "small": 620, "medium": 900, "large": 1000}
CLUTTER_PER_MILLE = {"very small": 70, "small": 45, "medium": 10, "large": 0}


def reach(platform: Platform, vessel: Vessel, conditions: Conditions) -> tuple[int, int, int]:
    horizon_m = radio_horizon_m(platform.aerial_mm, vessel.tall_mm)
    rough = max(0, conditions.sea_state - 2)
    echo = "very small" if vessel.gone else vessel.radar
    share = max(100, SHARE_PER_MILLE[echo] - rough * CLUTTER_PER_MILLE[echo])
    return horizon_m * share // 1000, 0, 0


SENSOR = Sensor(id="radar", platforms=("ship", "boat", "aircraft", "patrol"), reach=reach)
