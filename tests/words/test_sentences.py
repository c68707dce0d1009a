"""Rooms pass lines: no sentence stands in the code outside the catalogues."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator

from tests.words.catalogues import sources

PROSE = re.compile(r"[A-Za-z]{2,} +[A-Za-z]{2,}")
COMMAND_LINE = re.compile(r"roe-trainer [a-z-]+")
READING = {"compile", "match", "fullmatch", "search", "sub", "split", "findall", "finditer"}

# How many each room still may have while it is put into the catalogue; a room that is not here may have none.
# Rooms in one entry are counted together.
BUDGET: dict[tuple[str, ...], int] = {
    ("players",): 13,
    ("review",): 233,
    ("session",): 28,
    ("vessels",): 3,
}


def prose_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Texts of two words or more, but for docstrings, patterns to read by, values of a type, and command lines."""
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left_out.add(id(node.value))
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            left_out |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).removeprefix("re.") in READING and node.args:
            left_out |= {id(inner) for inner in ast.walk(node.args[0])}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in left_out:
            continue
        if PROSE.search(node.value) and not COMMAND_LINE.fullmatch(node.value):
            yield node.lineno, node.value


def test_no_room_has_sentences_of_its_own() -> None:
    counted: Counter[tuple[str, ...]] = Counter()
    shown: dict[tuple[str, ...], list[str]] = {}
    for name, tree in sources():
        room = name.split("/")[0]
        group = next((rooms for rooms in BUDGET if room in rooms), (room,))
        if room == "words":
            continue
        for number, text in prose_of(tree):
            counted[group] += 1
            shown.setdefault(group, []).append(f"{name}:{number} {text[:60]!r}")
    over = {rooms: shown[rooms] for rooms, number in counted.items() if number > BUDGET.get(rooms, 0)}
    assert over == {}


def test_a_sentence_is_seen_and_what_is_none_is_not() -> None:
    text = '''
"""A docstring of words."""
import re
from typing import Literal
A = "two words"
B = f"{A} and the rest of it"
C = re.compile("no sentence but a pattern")
D: Literal["first watch"] = "oneword"
E = "roe-trainer run"
F = "some-key-of-words"
'''
    assert [text for _, text in prose_of(ast.parse(text))] == ["two words", " and the rest of it"]
