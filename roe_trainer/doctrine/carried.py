"""An own pack on its way inside a record: the text of its files and of those of its own bases."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from roe_trainer.doctrine.folder import is_shipped
from roe_trainer.doctrine.pack import Pack, load_pack, pack_chain
from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.files.source import decode, read_bytes
from roe_trainer.files.translations import untranslated
from roe_trainer.words.line import line

MOST_CHARACTERS = 1_500_000
_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}){1,6}\.yaml")


def carry(pack: Pack) -> dict[str, str]:
    """Text by `folder/file` of all that a shipped copy of the program does not have; nothing for a shipped pack.

    Raises Unreadable for a pack of more than MOST_CHARACTERS.
    """
    found: dict[str, str] = {}
    for root in pack_chain(pack.folder.root):
        if not is_shipped(root):
            for path in untranslated(root.rglob("*.yaml")):
                name = f"{root.resolve().name}/{path.relative_to(root).as_posix()}"
                found[name] = decode(read_bytes(path), str(path))
    if sum(map(len, found.values())) > MOST_CHARACTERS:
        wanted = line("doctrine-want-smaller-pack", characters=f"{MOST_CHARACTERS:,}")
        raise Unreadable([Problem(str(pack.folder.root), None, None, "", line("doctrine-larger-pack"), wanted)])
    return found


def load_carried(name: str, files: Mapping[str, str]) -> Pack:
    """The pack of that folder name from the text of its files; raises Unreadable."""
    with TemporaryDirectory(prefix="roe-pack-") as place:
        for path, text in files.items():
            if _PLAIN.fullmatch(path) is None:
                raise Unreadable(
                    [Problem(name, None, None, "", line("doctrine-carried-file", path=repr(path)), "folder/file.yaml")]
                )
            target = Path(place, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="")
        return load_pack(name, Path(place))
