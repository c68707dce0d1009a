"""Keys as data: none twice, none taken from the rungs."""

from __future__ import annotations

import pytest

from roe_trainer.console.keymap import EVERYWHERE, key_title, load_keymap
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.places import asset_root

KEYMAP = load_keymap()


CONTEXTS = tuple(dict.fromkeys(b.context for b in KEYMAP.bindings))


@pytest.mark.parametrize("context", CONTEXTS)
def test_no_key_means_two_things_in_one_place(context: str) -> None:
    keys = [key for b in KEYMAP.of(context) for key in b.keys]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    "pack", sorted(p.name for p in (asset_root() / "packs").iterdir() if (p / "pack.yaml").exists())
)
def test_no_key_of_the_watch_is_taken_from_a_rung(pack: str) -> None:
    taken = {key for b in (*KEYMAP.of("watch"), *KEYMAP.of(EVERYWHERE)) for key in b.keys}
    rungs = [r.key.lower() for r in load_pack(pack).rungs if r.key]
    assert len(set(rungs)) == len(rungs)
    assert not taken & set(rungs)


@pytest.mark.parametrize(
    ("key", "words"), [("ctrl+return", "Ctrl+Enter"), ("escape", "Esc"), ("ctrl++", "Ctrl++"), ("?", "?"), ("+", "+")]
)
def test_keys_are_named_as_people_read_them(key: str, words: str) -> None:
    assert key_title(key) == words
