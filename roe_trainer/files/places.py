"""Where things live: shipped assets and scenarios, and the user's own records and settings."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
HOME_VARIABLE = "ROE_TRAINER_HOME"
RECORD_SUFFIX = ".roe"


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def asset_root() -> Path:
    """Folder of shipped assets: beside the package in a checkout, inside it in a wheel."""
    return _shipped("assets")


def scenario_root() -> Path:
    """Folder of shipped scenarios."""
    return _shipped("scenarios")


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
