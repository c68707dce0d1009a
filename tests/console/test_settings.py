"""Settings from disk: what can be used is used, and what cannot is said."""

from __future__ import annotations

import pytest

from roe_trainer.console.settings import Settings, load_settings, save_settings, settings_file


def written(text: str) -> tuple[Settings, str]:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text, encoding="utf-8")
    return load_settings()


def test_a_setting_that_is_no_more_is_told_and_the_others_stand() -> None:
    settings, notice = written("text_pct: 130\ncolours: safe\npalette: dusk\n")
    assert (settings.text_pct, settings.palette) == (130, "dusk")
    assert "colour-blind" in notice


def test_the_notice_is_gone_with_the_next_change() -> None:
    settings, _ = written("colours: safe\n")
    save_settings(settings)
    assert load_settings() == (settings, "")


def test_who_never_chose_what_is_no_more_hears_nothing_of_it() -> None:
    assert written("colours: usual\ntext_pct: 115\n") == (Settings(text_pct=115), "")


@pytest.mark.parametrize("text", ["text_pct: huge\n", "text_pct: 131\n", "- a\n- list\n", "palette: 7\n"])
def test_values_that_are_not_offered_leave_the_usual_ones(text: str) -> None:
    assert written(text) == (Settings(), "")


def test_a_file_that_cannot_be_read_is_told_and_left_alone() -> None:
    settings, notice = written("text_pct: [1\n")
    assert settings == Settings()
    assert "could not be read" in notice
    assert settings_file().read_text(encoding="utf-8") == "text_pct: [1\n"


@pytest.mark.parametrize("text", ["window_width_px: 12\n", "window_height_px: 99999\n", "window_width_px: 1280.5\n"])
def test_a_window_that_no_screen_has_is_not_opened(text: str) -> None:
    assert written(text) == (Settings(), "")
