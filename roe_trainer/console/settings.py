"""What a person prefers: text size, palette, sound, keymap, and whether the first start is behind them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import yaml

from roe_trainer.files.atomic import write_atomic
from roe_trainer.files.places import SETTINGS_NAME, data_dir
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.language import languages
from roe_trainer.words.line import line
from roe_trainer.words.say import say

TEXT_SIZES_PCT = (85, 100, 115, 130, 150)
PALETTE_CHOICES = ("auto", "day", "dusk", "night")
# Settings there used to be, by name and value, with what to say to somebody who had chosen them.
RETIRED = {("colours", "safe"): line("console-settings-colours-retired")}


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences; `palette` "auto" follows the light of the watch, `language` "" is English."""

    text_pct: int = 100
    palette: str = "auto"
    sound: bool = True
    motion: bool = True
    full_screen: bool = False
    software_frames: bool = True
    mode: str = "coach"
    welcomed: bool = False
    window_width_px: int = 1280
    window_height_px: int = 720
    language: str = ""

    def larger(self, step: int) -> Settings:
        """One text size up or down."""
        sizes = TEXT_SIZES_PCT
        nearest = min(range(len(sizes)), key=lambda i: abs(sizes[i] - self.text_pct))
        return replace(self, text_pct=sizes[min(max(nearest + step, 0), len(sizes) - 1)])

    def next_palette(self) -> Settings:
        """The next palette of the choices, the first after the last."""
        here = PALETTE_CHOICES.index(self.palette)
        return replace(self, palette=PALETTE_CHOICES[(here + 1) % len(PALETTE_CHOICES)])


def settings_file() -> Path:
    """Where the settings are kept."""
    return data_dir() / SETTINGS_NAME


def load_settings() -> tuple[Settings, str]:
    """The settings.

    And a notice when the file could not be used, or names a setting that is no more (it is left alone until the next
    change).
    """
    path = settings_file()
    if not path.exists():
        return Settings(), ""
    try:
        data: Any = read_yaml(path).data
        return _sound(data), _retired(data)
    except (Unreadable, OSError) as error:
        return Settings(), say("console-settings-unreadable", why=say(reason_of(error)).splitlines()[0])


def save_settings(settings: Settings) -> str:
    """Write the settings; returns a notice when that was not possible."""
    try:
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        write_atomic(settings_file(), yaml.safe_dump(asdict(settings), sort_keys=False).encode())
    except OSError as error:
        return say("console-settings-not-kept", why=error.strerror or str(error))
    return ""


def _retired(data: Any) -> str:
    given = data if isinstance(data, dict) else {}
    return " ".join(say(words) for (name, value), words in RETIRED.items() if given.get(name) == value)


def _sound(data: Any) -> Settings:
    """Only values of the right kind and range are taken; for the rest the defaults stand."""
    given = data if isinstance(data, dict) else {}
    base = Settings()
    allowed: dict[str, Container[Any]] = {
        "text_pct": TEXT_SIZES_PCT,
        "palette": PALETTE_CHOICES,
        "mode": ("coach", "practice", "exam"),
        "language": ("", *languages()),
        "window_width_px": range(640, 7681),
        "window_height_px": range(360, 4321),
    }
    taken = {
        f.name: given[f.name]
        for f in fields(Settings)
        if f.name in given
        and type(given[f.name]) is type(getattr(base, f.name))
        and given[f.name] in allowed.get(f.name, (True, False))
    }
    return replace(base, **taken)
