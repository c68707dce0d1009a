"""Packs as nobody should write them: one file of a good pack, damaged in one place."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

JUNK = (
    "null", "true", "-1", "99999999999999999999", "''", "[]", "{}", "[{}]", "{a: b}", "yes", "2026-13-45", "0.5", "~",
    '"\\u0000"', "*a", "&a x", "!!python/object:os.system x", "x" * 3000, "HS", "active_threat", "STOP", "on",
    "{fact: zone}", "{use: nothing}", "{not: 1}", "{count: [], at_least: 0}", "{all: [{all: [{all: []}]}]}", "../../x",
)  # fmt: skip
SIGNS = ":{}[],#'\"-\t\n\x00é"
_SCALAR = re.compile(r"(?<=[:,\[{ ]) ?[^:,\[\]{}\n]+")


def damaged(text: str, dice: Random) -> str:
    """The text with a line lost, doubled, moved or shifted, its end cut off, a sign or a value replaced."""
    lines = text.split("\n")
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    kind = dice.choice(("lose", "double", "swap", "shift", "cut", "sign", "value", "value", "value"))
    if kind == "cut":
        return text[: dice.randrange(len(text))]
    if kind == "sign":
        place = dice.randrange(len(text))
        return text[:place] + dice.choice(SIGNS) + text[place + 1 :]
    if kind == "value":
        found = dice.choice(list(_SCALAR.finditer(text)))
        return f"{text[: found.start()]} {dice.choice(JUNK)}{text[found.end() :]}"
    if kind == "lose":
        del lines[one]
    elif kind == "double":
        lines.insert(other, lines[one])
    elif kind == "swap":
        lines[one], lines[other] = lines[other], lines[one]
    else:
        lines[one] = "  " + lines[one]
    return "\n".join(lines)


@contextmanager
def one_file_damaged(folder: Path, dice: Random) -> Iterator[str]:
    """A file of the folder damaged for a while; gives what was done to which."""
    file = dice.choice(sorted(folder.rglob("*.yaml")))
    good = file.read_text(encoding="utf-8")
    bad = damaged(good, dice)
    file.write_text(bad, encoding="utf-8")
    try:
        yield f"{file.name}:\n{bad}"
    finally:
        file.write_text(good, encoding="utf-8")


def copy_of(pack: Path, place: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(pack, place / pack.name))
