"""Decisions and sources as a reader wants them: units by their names, options with what they are options of."""

from __future__ import annotations

SOURCES = {
    "eoir": "camera",
    "ais": "AIS",
    "helo": "helicopter",
    "visual": "lookout",
    "boat": "the boat's crew",
    "unit": "the unit on the spot",
    "own unit": "the unit on the spot",
    "firing unit": "the unit that fired",
}


def label_source(source: str) -> str:
    """Who or what showed something."""
    return SOURCES.get(source, source.replace("_", " "))


def message_words(text: str) -> str:
    """A line of the log with the sender in words: "eoir: T01: ..." comes from the camera."""
    sender, colon, rest = text.partition(": ")
    said = SOURCES.get(sender, sender)
    return f"{said}{colon}{rest}"
