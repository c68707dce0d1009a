"""The shelf of sensors: one file each, found by opening the shelf."""

from roe_trainer.picture.sensor import Sensor
from roe_trainer.shelf.shelf import open_shelf

SENSORS: dict[str, Sensor] = {
    name: thing for name, thing in open_shelf(__name__, "SENSOR").items() if isinstance(thing, Sensor)
}
