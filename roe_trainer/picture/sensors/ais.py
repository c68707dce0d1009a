"""AIS: what a vessel that carries it says of itself, within VHF range. A claim, never a verification."""

from roe_trainer.picture.sensor import Conditions, Platform, Sensor
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.signals import radio_horizon_m


def reach(platform: Platform, vessel: Vessel, conditions: Conditions) -> tuple[int, int, int]:
    """The VHF horizon for a vessel that sends, 0 for one that does not; it classifies and never identifies."""
    if not vessel.ais:
        return 0, 0, 0
    horizon_m = radio_horizon_m(platform.aerial_mm, max(4_000, vessel.height_mm))
    return horizon_m, horizon_m, 0


SENSOR = Sensor(id="ais", platforms=("ship", "patrol"), reach=reach)
