"""What can be said of any control, by the beginning of its name, from `assets/help/controls.yaml`."""

from __future__ import annotations

from functools import cache

from roe_trainer.console.missing import tell_missing
from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Unreadable
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import shown


@cache
def _texts() -> dict[str, str]:
    try:
        data = read_yaml(asset_root() / "help" / "controls.yaml").data
    except (Unreadable, OSError):
        tell_missing(line("console-help-missing"))
        return {}
    return {str(name): str(words) for name, words in data.items()} if isinstance(data, dict) else {}


def control_help(identity: str) -> str:
    """Help for a control; empty when nothing is written about it."""
    texts = _texts()
    parts = identity.split(":")
    names = [":".join(parts[:count]) for count in range(len(parts), 0, -1)]
    found = next((texts[name] for name in names if name in texts), "")
    return shown(Quoted(found)) if found else ""
