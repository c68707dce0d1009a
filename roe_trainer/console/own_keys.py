"""Keys that a person has changed: kept beside the settings, laid over the default keymap, conflicts said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from roe_trainer.console.keymap import EVERYWHERE, Binding, Keymap, key_title, load_keymap
from roe_trainer.files.atomic import write_atomic
from roe_trainer.files.places import data_dir
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say

FIXED = ("tab", "shift+tab", "return", "escape", "f1")
MOST_LETTERS = 30


def keys_file() -> Path:
    """Where a person's keys are kept."""
    return data_dir() / "keys.yaml"


def conflict(keymap: Keymap, binding: Binding, key: str) -> str:
    """Why a key cannot be given to an action; empty when it can."""
    title = key_title(key)
    if key in FIXED and key not in binding.keys:
        return say("console-key-fixed", key=title)
    if binding.context in ("watch", EVERYWHERE) and len(key) == 1 and key.isalnum():
        return say("console-key-of-rungs", key=title)
    rivals = (
        b
        for b in keymap.bindings
        if key in b.keys
        and b != binding
        and (b.context == binding.context or EVERYWHERE in (b.context, binding.context))
    )
    rival = next(rivals, None)
    return say("console-key-taken", key=title, action=Quoted(rival.help)) if rival else ""


def with_key(keymap: Keymap, binding: Binding, key: str) -> Keymap:
    """The keymap with an action on another key; the caller has looked for conflicts."""
    changed = replace(binding, keys=(key,))
    return Keymap(tuple(changed if b == binding else b for b in keymap.bindings))


def load_own_keymap() -> tuple[Keymap, str]:
    """The keymap with a person's changes, and a notice of what could not be taken up."""
    keymap, path = load_keymap(), keys_file()
    if not path.exists():
        return keymap, ""
    try:
        data: Any = read_yaml(path).data
    except (Unreadable, OSError) as error:
        return keymap, say("console-keys-unreadable", why=say(reason_of(error)).splitlines()[0])
    left: list[str] = []
    for context, actions in (data if isinstance(data, dict) else {say("console-keys-the-file"): data}).items():
        if not isinstance(actions, dict):
            left.append(str(context)[:MOST_LETTERS])
            continue
        for action, key in actions.items():
            binding = next((b for b in keymap.bindings if (b.context, b.action) == (context, action)), None)
            usable = isinstance(key, str) and 0 < len(key) <= MOST_LETTERS
            if binding is None or not usable or (binding.keys[0] != key and conflict(keymap, binding, key)):
                left.append(f"{action}: {key}")
            elif binding.keys[0] != key:
                keymap = with_key(keymap, binding, key)
    return keymap, say("console-keys-unusable", keys=", ".join(left)) if left else ""


def save_own_keys(keymap: Keymap) -> str:
    """Keep what differs from the default; returns a notice when that was not possible."""
    own: dict[str, dict[str, str]] = {}
    for binding, default in zip(keymap.bindings, load_keymap().bindings, strict=True):
        if binding.keys != default.keys:
            own.setdefault(binding.context, {})[binding.action] = binding.keys[0]
    try:
        keys_file().parent.mkdir(parents=True, exist_ok=True)
        write_atomic(keys_file(), yaml.safe_dump(own, sort_keys=False).encode())
    except OSError as error:
        return say("console-keys-not-kept", why=error.strerror or str(error))
    return ""
