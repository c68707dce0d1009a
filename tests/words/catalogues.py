"""What stands in the catalogues, and which of it the code asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "roe_trainer"
WORDS = ROOT / "assets" / "words"
SAYING = {
    "roe_trainer.words.line": {"line"},
    "roe_trainer.words.say": {"say"},
    "roe_trainer.files.problems": {"Wanted"},
}
"""Functions by module whose first argument is a key and whose named ones are its parameters."""


def entries(path: Path) -> list[fluent.EntryType]:
    return FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body


def variables(message: fluent.Message) -> frozenset[str]:
    """Names of the parameters of a message."""
    found: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, fluent.VariableReference):
            found.add(node.id.name)
        if isinstance(node, fluent.BaseNode):
            for value in vars(node).values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(message)
    return frozenset(found)


@cache
def messages(language: str = "en") -> dict[str, fluent.Message]:
    """Messages of a language by key."""
    found = {}
    for path in sorted((WORDS / language).glob("*.ftl")):
        for entry in entries(path):
            if isinstance(entry, fluent.Message):
                found[entry.id.name] = entry
    return found


@cache
def sources() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
    )


def asked() -> Iterator[tuple[str, str | re.Pattern[str], frozenset[str] | None]]:
    """Where a key is asked for, the key (or the pattern of those that an id makes), and the parameters given.

    The parameters are None where they are not written out at the call.
    """
    for name, tree in sources():
        saying = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module in SAYING
            for alias in node.names
            if alias.name in SAYING[node.module]
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            if not isinstance(node.func, ast.Name) or node.func.id not in saying:
                continue
            given = frozenset(word.arg for word in node.keywords if word.arg)
            whole = None if any(word.arg is None for word in node.keywords) else given
            for key in _alternatives(node.args[0]):
                yield f"{name}:{node.lineno}", key, whole


def _alternatives(node: ast.expr) -> Iterator[str | re.Pattern[str]]:
    if isinstance(node, ast.IfExp):
        yield from _alternatives(node.body)
        yield from _alternatives(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield pattern_of(node)


def pattern_of(node: ast.JoinedStr) -> re.Pattern[str]:
    """The keys that an f-string can make."""
    parts = [re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[A-Za-z0-9_-]+" for p in node.values]
    return re.compile("".join(parts))


def mentioned() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every text of the code, and the pattern of every f-string or beginning that a key can be made of."""
    texts: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for _, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                first = node.values[0] if node.values else None
                if isinstance(first, ast.Constant) and re.match(r"[a-z]+-", str(first.value)):
                    patterns.append(pattern_of(node))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
    patterns += [re.compile(re.escape(text) + ".+") for text in texts if re.fullmatch(r"([a-z]+-){2,}", text)]
    return texts, patterns
