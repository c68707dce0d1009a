"""Words: wrapped and shortened to their room, in a font that travels with the program."""

from __future__ import annotations

from pathlib import Path

import pygame
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.ui.text import ELLIPSIS, ROLES, Lettering
from roe_trainer.words.say import CLOSE, OPEN

LETTERING = Lettering(1.0)


@given(text=st.text(max_size=300), width=st.integers(1, 600))
def test_shortened_text_fits_its_room(text: str, width: int) -> None:
    assert LETTERING.width("body", LETTERING.shorten("body", text, width)) <= width


@given(words=st.lists(st.text("abcdefghij-ñ'", min_size=1, max_size=12), max_size=40), width=st.integers(20, 400))
def test_wrapping_keeps_every_word_and_fits(words: list[str], width: int) -> None:
    lines = LETTERING.wrap("body", " ".join(words), width)
    assert "".join("".join(lines).split()) == "".join(words)
    assert all(LETTERING.width("body", line) <= width for line in lines)


def test_text_that_fits_is_left_alone() -> None:
    assert LETTERING.shorten("body", "Order to stop", 500) == "Order to stop"
    assert LETTERING.shorten("body", "Order to stop", 60).endswith(ELLIPSIS)


def test_control_characters_are_drawn_as_spaces() -> None:
    assert LETTERING.line("body", "a\x00b\x1bc", (0, 0, 0)).get_width() > 0


def test_all_fonts_are_shipped() -> None:
    for role in ROLES:
        LETTERING.font(role)
    assert LETTERING.notices == []


def test_a_missing_font_is_a_notice_and_not_the_end(tmp_path: Path) -> None:
    lettering = Lettering(1.0, tmp_path)
    assert lettering.line("body", "still here", (0, 0, 0)).get_width() > 0
    assert "missing" in lettering.notices[0]


def test_no_sign_of_the_pseudo_language_is_drawn_as_an_empty_box() -> None:
    missing = LETTERING.font("body").render("\U0010fffd", True, (0, 0, 0))
    for bracket in (OPEN, CLOSE):
        drawn = LETTERING.line("body", bracket, (0, 0, 0))
        assert pygame.image.tobytes(drawn, "RGBA") != pygame.image.tobytes(missing, "RGBA")
    assert LETTERING.shorten("body", OPEN + "stop" + CLOSE, 500) == OPEN + "stop" + CLOSE
