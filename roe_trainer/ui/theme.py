"""Colours by role, read from `assets/themes/`: a widget asks for "text" or "prohibited", never for a number."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml

Colour = tuple[int, int, int]
PALETTES = ("day", "dusk", "night")

_ON_PANELS = (
    "text",
    "text_strong",
    "text_quiet",
    "text_off",
    "accent",
    "alert",
    "warn",
    "good",
    "authorised",
    "needs_approval",
    "premature",
    "prohibited",
    "duty",
    "moot",
    "band_best",
    "band_acceptable",
    "band_imprecise",
    "band_error",
    "band_serious",
    "band_critical",
)
# Which text role stands on which ground: the contrast law is tested over exactly these.
TEXT_ON: tuple[tuple[str, str], ...] = (
    *((role, "panel") for role in _ON_PANELS),
    *((role, "raised") for role in ("text", "text_strong", "text_quiet", "accent")),
    *((role, "panel_head") for role in ("text", "text_strong", "text_quiet")),
    *((role, "field") for role in ("text", "text_quiet")),
    *((role, "accent_soft") for role in ("text", "text_strong")),
    ("on_accent", "accent"),
    ("strip_text", "strip"),
    ("strip_quiet", "strip"),
    *((role, ground) for role in ("chart_text", "chart_quiet") for ground in ("sea_far", "sea_near", "land")),
    *(
        (role, "sea_far")
        for role in ("zone_ts", "zone_cz", "zone_eez", "zone_own", "own", "neutral", "unknown", "suspect", "threat")
    ),
    *((role, f"{role}_fill") for role in ("neutral", "unknown", "suspect")),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette; `theme["text"]` is its colour. Equal and hashed by name, for it is looked up in every frame."""

    name: str
    title: str
    roles: tuple[tuple[str, Colour], ...] = field(compare=False, repr=False)
    _colours: dict[str, Colour] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_colours", dict(self.roles))

    def __getitem__(self, role: str) -> Colour:
        return self._colours[role]

    def mix(self, one: str, other: str, part: float) -> Colour:
        """A colour `part` of the way from role `one` to role `other`."""
        a, b = self[one], self[other]
        return (
            round(a[0] + (b[0] - a[0]) * part),
            round(a[1] + (b[1] - a[1]) * part),
            round(a[2] + (b[2] - a[2]) * part),
        )


@cache
def load_theme(name: str) -> Theme:
    """The palette of that name; raises `Unreadable` when its file is missing or wrong."""
    data: Any = read_yaml(asset_root() / "themes" / f"{name}.yaml").data
    roles: dict[str, str] = data["roles"]
    return Theme(data["name"], data["title"], tuple((role, _colour(text)) for role, text in roles.items()))


def _colour(text: str) -> Colour:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
