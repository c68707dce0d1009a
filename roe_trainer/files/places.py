"""Where things live: shipped assets and scenarios, and the user's own records and settings."""

from __future__ import annotations

import os
from pathlib import Path

from roe_trainer.shelf.shipped import asset_root, scenario_root

__all__ = ["asset_root", "data_dir", "own_packs", "record_dir", "scenario_root"]

HOME_VARIABLE = "ROE_TRAINER_HOME"
RECORD_SUFFIX = ".roe"
SETTINGS_NAME = "settings.yaml"


def data_dir() -> Path:
    """Folder for what the user makes; `ROE_TRAINER_HOME` overrides the platform's own place."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("roe-trainer", appauthor=False)


def own_packs() -> Path:
    """Folder of the user's own doctrine packs."""
    return data_dir() / "packs"


def record_dir() -> Path:
    """Folder of the user's records."""
    return data_dir() / "records"
