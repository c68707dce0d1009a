"""Surface-search radar: finds hulls out to its horizon, less for small craft in a seaway; never says what they are."""

from roe_trainer.picture.sensor import Conditions, Platform, Sensor
from roe_trainer.vessels.classes import RADAR_TIERS
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.signals import radio_horizon_m

SHARE_PER_MILLE: dict[str, int] = dict(zip(RADAR_TIERS, (320, 620, 900, 1000), strict=True))
CLUTTER_PER_MILLE: dict[str, int] = dict(zip(RADAR_TIERS, (70, 45, 10, 0), strict=True))


def reach(platform: Platform, vessel: Vessel, conditions: Conditions) -> tuple[int, int, int]:
    """A share of the radar horizon by the size of the echo, less in a seaway; it only ever detects."""
    horizon_m = radio_horizon_m(platform.aerial_mm, vessel.tall_mm)
    rough = max(0, conditions.sea_state - 2)
    echo = RADAR_TIERS[0] if vessel.gone else vessel.radar
    share = max(100, SHARE_PER_MILLE[echo] - rough * CLUTTER_PER_MILLE[echo])
    return horizon_m * share // 1000, 0, 0


SENSOR = Sensor(id="radar", platforms=("ship", "boat", "aircraft", "patrol"), reach=reach)
