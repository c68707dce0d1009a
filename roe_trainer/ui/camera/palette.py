"""Colours of the view by light: natural by day and dusk, infra-red greys at night."""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a camera picture in one light."""

    sky_top: Colour
    sky_low: Colour
    sea_far: Colour
    sea_near: Colour
    crest: Colour
    hull: Colour
    hull_dark: Colour
    house: Colour
    glass: Colour
    person: Colour
    skin: Colour
    engine: Colour
    drum: Colour
    bale: Colour
    net: Colour
    tarp: Colour
    ice: Colour
    wake: Colour
    metal: Colour
    overlay: Colour
    infra_red: bool = False


_DAY = Palette(
    sky_top=(120, 168, 208),
    sky_low=(205, 222, 232),
    sea_far=(84, 128, 152),
    sea_near=(30, 78, 108),
    crest=(150, 188, 205),
    hull=(226, 228, 224),
    hull_dark=(120, 128, 132),
    house=(238, 238, 232),
    glass=(48, 66, 80),
    person=(196, 92, 40),
    skin=(112, 76, 56),
    engine=(36, 38, 42),
    drum=(30, 92, 150),
    bale=(150, 122, 76),
    net=(44, 110, 84),
    tarp=(50, 92, 128),
    ice=(232, 240, 244),
    wake=(232, 242, 246),
    metal=(30, 30, 32),
    overlay=(10, 24, 34),
)
_DUSK = Palette(
    sky_top=(58, 62, 92),
    sky_low=(206, 138, 96),
    sea_far=(88, 82, 92),
    sea_near=(24, 34, 52),
    crest=(140, 120, 120),
    hull=(160, 152, 150),
    hull_dark=(78, 76, 82),
    house=(170, 160, 154),
    glass=(30, 34, 44),
    person=(150, 82, 52),
    skin=(84, 60, 50),
    engine=(22, 22, 26),
    drum=(34, 66, 104),
    bale=(112, 92, 66),
    net=(40, 80, 66),
    tarp=(42, 66, 92),
    ice=(176, 178, 184),
    wake=(176, 172, 174),
    metal=(16, 16, 18),
    overlay=(8, 12, 20),
)
_NIGHT = Palette(
    sky_top=(26, 28, 28),
    sky_low=(52, 55, 54),
    sea_far=(44, 47, 46),
    sea_near=(20, 22, 22),
    crest=(74, 78, 76),
    hull=(112, 116, 114),
    hull_dark=(82, 86, 84),
    house=(124, 128, 126),
    glass=(60, 64, 62),
    person=(240, 244, 240),
    skin=(252, 255, 252),
    engine=(232, 236, 232),
    drum=(98, 102, 100),
    bale=(92, 96, 94),
    net=(86, 90, 88),
    tarp=(80, 84, 82),
    ice=(40, 42, 42),
    wake=(120, 124, 122),
    metal=(150, 154, 150),
    overlay=(0, 0, 0),
    infra_red=True,
)
PALETTES = {"day": _DAY, "dusk": _DUSK, "night": _NIGHT}
