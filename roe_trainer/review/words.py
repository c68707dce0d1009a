"""Decisions and sources as a reader wants them: units by their names, options with what they are options of."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer.ladder.decisions import Action, OptionValue
from roe_trainer.ladder.labels import label_option
from roe_trainer.ladder.measures import MEASURES
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
LANGUAGES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ht": "Haitian Creole",
    "nl": "Dutch",
    "pt": "Portuguese",
}
_NUMBERED = {"course_deg": "course {}°", "speed_kn": "{} knots", "action": "decision {}", "item": "item {}"}


def label_source(source: str) -> str:
    """Who or what showed something."""
    return SOURCES.get(source) or shown(name_source(source))


def message_words(text: str) -> str:
    """A line of the log with the sender in words: "eoir: T01: ..." comes from the camera."""
    sender, colon, rest = text.partition(": ")
    said = SOURCES.get(sender, sender)
    return f"{said}{colon}{rest}"


def decision_words(action: Action, units: Mapping[str, str]) -> str:
    """A decision as the log of a review tells it; `units` are the names of the own units by their ids."""
    decision = action.decision
    measure = MEASURES.get(decision.measure)
    title = measure.title if measure is not None else decision.measure
    if decision.unit is not None:
        title += f", {units.get(decision.unit, decision.unit)}"
    if decision.target is not None:
        title += f", {decision.target}"
    options = ", ".join(_option(name, value) for name, value in decision.options)
    return title + (f" ({options})" if options else "") + (f": not done, {action.refused}" if action.refused else "")


def _option(name: str, value: OptionValue) -> str:
    if name == "language":
        return f"in {LANGUAGES.get(str(value), str(value))}"
    if name in _NUMBERED:
        return _NUMBERED[name].format(value)
    if isinstance(value, bool):
        return f"{name.replace('_', ' ')}: {'yes' if value else 'no'}"
    return f"{name.replace('_', ' ')} {value}" if isinstance(value, int) else label_option(value)
