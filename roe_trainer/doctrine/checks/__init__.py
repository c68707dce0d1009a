"""The shelf of pack checks: one file each, found by opening the shelf."""

from roe_trainer.doctrine.check import Check
from roe_trainer.shelf.shelf import open_shelf

CHECKS: dict[str, Check] = open_shelf(__name__, "CHECK")
