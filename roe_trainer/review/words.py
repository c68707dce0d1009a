"""Sources, goods and authors' words as a reader wants them."""

from __future__ import annotations

from roe_trainer.picture.sources import KNOWN
from roe_trainer.picture.sources import label_source as name_source
from roe_trainer.words.line import Arg, Line, Quoted, Text, line

SOURCES = ("eoir", "ais", "helo", "visual", "boat", "unit", "own_unit", "firing_unit")


def quoted(text: str | Text) -> Text:
    """Words of an author, which a translation may lie beside."""
    return Quoted(text) if isinstance(text, str) else text


def label_source(source: str) -> Line:
    """Who or what showed something."""
    return line("review-source", source=source, own=name_source(source))


def act_on(act: Arg, subject: str | None) -> Arg:
    """An act with the contact it was meant for."""
    return line("review-act-on", act=act, subject=subject) if subject else act


def label_sender(sender: Arg) -> Arg:
    """Who says a message: a sensor or unit in words, a track or name as it stands."""
    return label_source(sender) if isinstance(sender, str) and sender in (*SOURCES, *KNOWN) else sender
