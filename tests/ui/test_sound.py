"""Sounds are made in code, can be off, and need no device."""

from __future__ import annotations

from array import array

import pygame
import pytest

from roe_trainer.ui import sound
from roe_trainer.ui.sound import Speaker, wave
from roe_trainer.ui.text import Lettering
from tests.ui.samples import stage_of


@pytest.mark.parametrize("tone", sound._SCORES)
def test_every_tone_is_heard_and_begins_and_ends_softly(tone: str) -> None:
    samples = array("h", wave(sound._SCORES[tone]))
    assert max(samples) > 4000
    assert abs(samples[0]) < 200 > abs(samples[-1])


def test_tones_differ() -> None:
    assert len({wave(score) for score in sound._SCORES.values()}) == len(sound._SCORES)


def test_a_muted_speaker_never_opens_a_device(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(pygame.mixer, "init", lambda *given: opened.append(given))
    Speaker(on=False).play("alarm")
    assert opened == []


def test_without_a_device_alerts_are_shown_only_and_that_is_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    stage = stage_of()
    stage.speaker.on = True
    for _ in range(3):
        stage.play("alarm")
    assert [words for words, _ in stage.toasts] == ["No sound device: alerts are shown only."]


def test_a_missing_font_is_said_and_the_words_are_still_drawn(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    lettering = Lettering(1.0, tmp_path)  # type: ignore[arg-type]
    assert lettering.line("body", "Cutter", (0, 0, 0)).get_width() > 10
    stage = stage_of()
    monkeypatch.setattr(type(stage.look), "text", property(lambda _: lettering))
    stage.pass_time(0.1)
    assert "missing" in stage.toasts[0][0]
