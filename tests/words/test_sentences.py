"""Rooms pass lines: no sentence stands in the code outside the catalogues."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.words.catalogues import sources

PROSE = re.compile(r"[A-Za-z]{2,} +[A-Za-z]{2,}")
COMMAND_LINE = re.compile(r"roe-trainer [a-z-]+")
READING = {"compile", "match", "fullmatch", "search", "sub", "split", "findall", "finditer"}

MARKUP = re.compile(r"</?[a-z!][^<>]*>?")
TOLD_BY_MARKUP = re.compile(r'\b(?:title|alt|aria-label)="([^"]*)"')


def prose_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Texts of two words or more, but for docstrings, patterns to read by, values of a type, command lines and markup;
    one with values put in is one text."""
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left_out.add(id(node.value))
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            left_out |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).removeprefix("re.") in READING and node.args:
            left_out |= {id(inner) for inner in ast.walk(node.args[0])}
        elif isinstance(node, ast.JoinedStr):
            left_out |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in left_out or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        text = written(node)
        if PROSE.search(unmarked(text)) and not COMMAND_LINE.fullmatch(text):
            yield node.lineno, text


def written(node: ast.Constant | ast.JoinedStr) -> str:
    """The text as it stands in the file, {} for what is put in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def unmarked(text: str) -> str:
    """Without tags, but for what a tag says to a reader."""
    return MARKUP.sub(lambda tag: "; ".join(TOLD_BY_MARKUP.findall(tag[0])) or ";", text)


def test_no_room_has_sentences_of_its_own() -> None:
    assert [f"{name}:{number} {text!r}" for name, tree in sources() for number, text in prose_of(tree)] == []


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
G = f'<a class="best of all" style="left: auto">{A}</a>' + '<b title="told here">' + "<i>and here</i>"
'''
    found = ["two words", "{} and the rest of it", '<b title="told here">', "<i>and here</i>"]
    assert sorted(text for _, text in prose_of(ast.parse(text))) == sorted(found)
