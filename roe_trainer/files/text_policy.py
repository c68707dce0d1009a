"""Which characters a file may hold: no control characters, no half characters, nothing that turns text around."""

from __future__ import annotations

import re

from roe_trainer.words.line import Line, line

# Tab, line feed and carriage return stay; U+2028 and U+2029 would make two readers count lines differently.
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_TURNING = "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
_REFUSED = f"{_CONTROL}{_TURNING}\ud800-\udfff\ufeff\ufffe\uffff"
REFUSED_TEXT = re.compile(f"[{_REFUSED}]")
_INVISIBLE = re.compile(f"[{_REFUSED}\t\n\r]")


def refused_at(text: str) -> int | None:
    """Position of the first character that may not stand in a file, or None."""
    match = REFUSED_TEXT.search(text)
    return None if match is None else match.start()


def name_character(character: str) -> Line:
    """A refused character by its number, as in U+202E."""
    return line("files-invisible", hex=f"{ord(character):04X}")


def visible(text: str) -> str:
    """The text with every control and direction character written out, safe for a terminal."""
    return _INVISIBLE.sub(_written_out, text)


def escaped(text: str) -> str:
    """The same, line ends and tabs left alone: what JSON text may be shown as, for it reads back the same."""
    return REFUSED_TEXT.sub(_written_out, text)


def _written_out(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"
