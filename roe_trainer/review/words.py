"""Decisions and sources as a reader wants them: units by their names, options with what they are options of."""

from __future__ import annotations

from roe_trainer.picture.sources import label_source as name_source
from roe_trainer.words.say import shown

SOURCES = {
    "eoir": "camera",
    "ais": "AIS",
    "helo": "helicopter",
    "visual": "lookout",
    "boat": "the boat's crew",
    "unit": "the unit on the spot",
    "own_unit": "the unit on the spot",
    "firing_unit": "the unit that fired",
}


def label_source(source: str) -> str:
    """Who or what showed something."""
    return SOURCES.get(source) or shown(name_source(source))
