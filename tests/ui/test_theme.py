"""Palettes: every role everywhere, every word readable, no meaning by colour alone."""

from __future__ import annotations

import pytest

from roe_trainer.ui.present.words import BANDS, STANDINGS, STATUSES, VERDICTS
from roe_trainer.ui.theme import PALETTES, TEXT_ON, contrast, load_theme

READABLE = 4.5


@pytest.mark.parametrize("palette", PALETTES)
def test_every_word_is_readable_on_its_ground(palette: str) -> None:
    theme = load_theme(palette)
    weak = [
        f"{role} on {ground}: {contrast(theme[role], theme[ground]):.2f}"
        for role, ground in TEXT_ON
        if contrast(theme[role], theme[ground]) < READABLE
    ]
    assert weak == []


def test_all_palettes_have_the_same_roles() -> None:
    names = [tuple(role for role, _ in load_theme(p).roles) for p in PALETTES]
    assert names[0] == names[1] == names[2]


def test_black_on_white_has_the_greatest_contrast_there_is() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 1) == 21.0


@pytest.mark.parametrize("meanings", [VERDICTS, BANDS, STANDINGS, STATUSES])
def test_each_meaning_has_a_word_and_a_sign_of_its_own(meanings: dict[object, object]) -> None:
    words = [m.word for m in meanings.values()]  # type: ignore[attr-defined]
    icons = [m.icon for m in meanings.values()]  # type: ignore[attr-defined]
    assert len(set(words)) == len(words)
    assert len(set(icons)) == len(icons)


@pytest.mark.parametrize("palette", PALETTES)
def test_every_role_that_a_meaning_names_is_in_the_palette(palette: str) -> None:
    theme = load_theme(palette)
    for table in (VERDICTS, BANDS, STANDINGS, STATUSES):
        for meaning in table.values():  # type: ignore[attr-defined]
            assert theme[meaning.role]
