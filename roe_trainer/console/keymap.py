"""Which key means which action, by context, read from `assets/keymaps/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

EVERYWHERE = "everywhere"
_NAMED = (
    "return", "escape", "pageup", "pagedown", "space", "tab", "left", "right", "up", "down", "home", "end", "menu",
    "pause", "ctrl", "shift", "alt",
)  # fmt: skip
"""Keys that have a word on them; all others are shown by their letter."""


@dataclass(frozen=True, slots=True)
class Binding:
    """One action of a context, its keys (first is the one shown) and its line in the help."""

    context: str
    action: str
    keys: tuple[str, ...]
    help: str

    @property
    def words(self) -> str:
        """Its line in the help, in the language spoken."""
        return shown(Quoted(self.help))


@dataclass(frozen=True, slots=True)
class Keymap:
    """All bindings, in the order of the file."""

    bindings: tuple[Binding, ...]

    def action(self, context: str, key: str) -> str | None:
        """The action a key has in a context, its own bindings before those that hold everywhere."""
        return _lookup(self).get((context, key)) or _lookup(self).get((EVERYWHERE, key))

    def of(self, context: str) -> tuple[Binding, ...]:
        """The bindings of a context."""
        return tuple(b for b in self.bindings if b.context == context)

    def shown(self, context: str, action: str) -> str:
        """The key of an action as people read it ("Ctrl+Enter"), or an empty string."""
        for binding in self.bindings:
            if binding.action == action and binding.context in (context, EVERYWHERE):
                return key_title(binding.keys[0])
        return ""


@cache
def _lookup(keymap: Keymap) -> Mapping[tuple[str, str], str]:
    return {(b.context, key): b.action for b in keymap.bindings for key in b.keys}


def key_title(key: str) -> str:
    """A key in words: "ctrl+return" is "Ctrl+Enter"."""
    *mods, last = key.split("+") if not key.endswith("+") else [*key[:-2].split("+"), "+"]
    title = _key(last)
    for held in reversed([mod for mod in mods if mod]):
        title = say("console-key-with", held=_key(held), key=title)
    return title


def _key(name: str) -> str:
    return say(f"console-key-{name}") if name in _NAMED else name.upper()


@cache
def load_keymap(name: str = "default") -> Keymap:
    """The keymap of that name; raises `Unreadable` when its file is missing or wrong."""
    data: Any = read_yaml(asset_root() / "keymaps" / f"{name}.yaml").data
    return Keymap(
        tuple(
            Binding(context, action, tuple(row["keys"]), row["help"])
            for context, actions in data["contexts"].items()
            for action, row in actions.items()
        )
    )
