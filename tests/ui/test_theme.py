"""Palettes: every role everywhere, every word readable, no meaning by colour alone."""

from __future__ import annotations

from itertools import combinations

import pytest

from roe_trainer.console.present.words import BANDS, GRADES, STATUSES, VERDICTS
from roe_trainer.ui.theme import PALETTES, TEXT_ON, Colour, contrast, load_theme

READABLE = 4.5
APART = 12.0
# Simulation of full colour-vision deficiencies in linear light (Machado, Oliveira and Fernandes 2009, severity 1.0).
VISIONS = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
TOLD_APART = (
    ("authorised", "needs_approval", "premature", "prohibited", "duty"),
    ("band_best", "band_acceptable", "band_imprecise", "band_error", "band_serious", "band_critical"),
    ("own", "neutral", "unknown", "suspect", "threat"),
    ("zone_ts", "zone_cz", "zone_eez", "zone_own"),
    ("good", "warn", "alert"),
)


def lab(colour: Colour, vision: str) -> tuple[float, float, float]:
    """CIE L*a*b* of a colour as that vision has it."""
    light = [v / 255 / 12.92 if v / 255 <= 0.04045 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in colour]
    rows = VISIONS[vision]
    r, g, b = (min(1.0, max(0.0, sum(m * v for m, v in zip(row, light, strict=True)))) for row in rows)
    xyz = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b
    f = [
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in (*xyz, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    ]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def apart(one: Colour, other: Colour, vision: str) -> float:
    return float(sum((p - q) ** 2 for p, q in zip(lab(one, vision), lab(other, vision), strict=True)) ** 0.5)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("palette", PALETTES)
def test_colours_stay_apart_for_every_kind_of_eye(palette: str, vision: str) -> None:
    theme = load_theme(palette)
    close = [
        f"{a} and {b}: {apart(theme[a], theme[b], vision):.1f}"
        for roles in TOLD_APART
        for a, b in combinations(roles, 2)
        if apart(theme[a], theme[b], vision) < APART
    ]
    assert close == []


def test_the_simulation_takes_red_and_green_together_for_the_red_blind() -> None:
    red, green = (200, 60, 40), (110, 120, 30)
    assert apart(red, green, "protanopia") < apart(red, green, "usual") / 2


@pytest.mark.parametrize("palette", PALETTES)
def test_every_word_is_readable_on_its_ground(palette: str) -> None:
    theme = load_theme(palette)
    weak = [
        f"{role} on {ground}: {contrast(theme[role], theme[ground]):.2f}"
        for role, ground in TEXT_ON
        if contrast(theme[role], theme[ground]) < READABLE
    ]
    assert weak == []


def test_the_night_palette_is_dim_and_has_no_bright_blue() -> None:
    night, black = load_theme("night"), (0, 0, 0)
    lightest = contrast(night["text_strong"], black)
    assert all(contrast(colour, black) <= lightest for _, colour in night.roles)
    assert max(blue for _, (_, _, blue) in night.roles) <= 200


def test_all_palettes_have_the_same_roles() -> None:
    names = [tuple(role for role, _ in load_theme(p).roles) for p in PALETTES]
    assert names[0] == names[1] == names[2]


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 1) == 21.0


@pytest.mark.parametrize("meanings", [VERDICTS, BANDS, GRADES, STATUSES])
def test_each_meaning_has_a_word_and_a_sign_of_its_own(meanings: dict[object, object]) -> None:
    words = [m.word for m in meanings.values()]  # type: ignore[attr-defined]
    icons = [m.icon for m in meanings.values()]  # type: ignore[attr-defined]
    assert len(set(words)) == len(words)
    assert len(set(icons)) == len(icons)


@pytest.mark.parametrize("palette", PALETTES)
def test_every_role_that_a_meaning_names_is_in_the_palette(palette: str) -> None:
    theme = load_theme(palette)
    for table in (VERDICTS, BANDS, GRADES, STATUSES):
        for meaning in table.values():
            assert theme[meaning.role]
