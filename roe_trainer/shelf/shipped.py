"""Where the shipped shelves lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """Folder of that name that came with the program."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def asset_root() -> Path:
    """Folder of shipped assets."""
    return shipped("assets")


def scenario_root() -> Path:
    """Folder of shipped scenarios."""
    return shipped("scenarios")
