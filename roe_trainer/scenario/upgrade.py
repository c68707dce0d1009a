"""Bring a scenario file to the format of now: keys get their new names where they stand, all else stays as written."""

from __future__ import annotations

from roe_trainer.files.old_keys import places_of, with_new_keys
from roe_trainer.files.yaml_text import Document, Mark, parse_yaml
from roe_trainer.scenario.load import OLD_KEYS

FORMAT = 2


def upgraded(text: str, file: str) -> str:
    """The text in the format of now, comments and layout kept; the same text where it is in it already.

    Raises Unreadable where it cannot be read at all. What is wrong with it otherwise is for `load_scenario` to say.
    """
    document = parse_yaml(text, file)
    changes: list[tuple[Mark, str, str]] = []
    for key in OLD_KEYS:
        for place in places_of(document, key):
            changes.append((document.key_marks[(*place, key.old)], key.old, key.new))
        document = with_new_keys(document, (key,))
    if _format_of(document) == 1:
        changes.append((document.marks[("format",)], "1", str(FORMAT)))
    return _put(text, changes)


def _format_of(document: Document) -> object:
    return document.data.get("format") if isinstance(document.data, dict) else None


def _put(text: str, changes: list[tuple[Mark, str, str]]) -> str:
    """The changes made from the end on, so that no place moves before its turn; a key in quotes keeps them."""
    lines = text.split("\n")
    for (row, column), old, new in sorted(changes, reverse=True):
        whole = lines[row - 1]
        at = column - 1 + (whole[column - 1] in "\"'")
        lines[row - 1] = whole[:at] + new + whole[at + len(old) :]
    return "\n".join(lines)
