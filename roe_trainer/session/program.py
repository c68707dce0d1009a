"""Which program keeps a watch: the digest of all rooms and tables that decide how it goes, words and screens aside."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from roe_trainer.shelf.shipped import asset_root

DECIDES = (
    "shelf", "files", "sea", "vessels", "law", "ladder", "scenario", "world", "picture", "doctrine", "session",
    "scoring",
)  # fmt: skip
"""Rooms whose code decides what comes of the same decisions: the session and all that it stands on, and the marks."""
TABLES = ("coast", "law", "tables", "vessels")
"""Shelves of assets that do; packs and scenarios have digests of their own."""
MARKS_AS = ("0.1.0",)
"""Releases whose marks this program gives to the same watches (tests/records holds it to that)."""


@cache
def program_digest() -> str:
    """SHA-256 over names and contents of those files, line ends aside."""
    package = Path(__file__).resolve().parent.parent
    whole = hashlib.sha256()
    for room in DECIDES:
        _take(whole, package / room, "*.py", package)
    for shelf in TABLES:
        _take(whole, asset_root() / shelf, "*", asset_root())
    return whole.hexdigest()


def _take(whole: hashlib._Hash, folder: Path, pattern: str, root: Path) -> None:
    for path in sorted(p for p in folder.rglob(pattern) if p.is_file() and "__pycache__" not in p.parts):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        whole.update(content)
