"""Decisions, sources and authors' words as a reader wants them: units by their names, options with what they are of."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer.ladder.decisions import Action, OptionValue
from roe_trainer.ladder.labels import label_option
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.words.line import Arg, Line, Quoted, Several, Text, line

SOURCES = ("eoir", "ais", "helo", "visual", "boat", "unit", "own unit", "firing unit")
LANGUAGES = ("en", "es", "fr", "ht", "nl", "pt")
NUMBERED = ("course_deg", "speed_kn", "action", "item")


def quoted(text: str | Text) -> Text:
    """Words of an author, which a translation may lie beside."""
    return Quoted(text) if isinstance(text, str) else text


def label_source(source: str) -> Line:
    """Who or what showed something."""
    return line("review-source", source=source.replace(" ", "_"), own=source.replace("_", " "))


def label_goods(what: str) -> Line:
    """Goods and things by their ids; what only a scenario knows goes by its own name there."""
    return line("review-goods", what=what, own=Quoted(what.replace("_", " ")))


def act_on(act: Arg, subject: str | None) -> Arg:
    """An act with the contact it was meant for."""
    return line("review-act-on", act=act, subject=subject) if subject else act


def message_words(text: str) -> Arg:
    """A line of the log with the sender in words: "eoir: T01: ..." comes from the camera."""
    sender, colon, rest = text.partition(": ")
    return line("review-log-from", sender=label_source(sender), said=rest) if colon and sender in SOURCES else text


def describe_decision(action: Action, units: Mapping[str, str]) -> Line:
    """A decision with its unit, contact, options, and why it was not done; `units` are names of own units by id."""
    decision = action.decision
    measure = MEASURES.get(decision.measure)
    named: tuple[Arg, ...] = (measure.title if measure is not None else decision.measure,)
    if decision.unit is not None:
        named = (*named, units.get(decision.unit, decision.unit))
    if decision.target is not None:
        named = (*named, decision.target)
    told = line("review-decision", title=Several(named, "comma"))
    if decision.options:
        chosen = tuple(_option(name, value) for name, value in decision.options)
        told = line("review-decision-with-options", told=told, options=Several(chosen, "comma"))
    return line("review-decision-not-done", told=told, why=action.refused) if action.refused else told


def _option(name: str, value: OptionValue) -> Arg:
    if name == "language" and value in LANGUAGES:
        return line("review-option-language", language=str(value))
    if name in NUMBERED:
        return line("review-option-number", name=name, value=value)
    if isinstance(value, bool):
        return line("review-option-switch", name=name, on="yes" if value else "no")
    return str(value) if isinstance(value, int) else label_option(value)
