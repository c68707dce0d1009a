"""Alarm tones made in code. No audio device is a notice, never an exit."""

from __future__ import annotations

from array import array
from math import pi, sin
from typing import Literal

import pygame

from roe_trainer.words.say import say

RATE_HZ = 22_050
FADE = 120
Tone = Literal["notice", "alarm", "radio", "refused", "done"]
# (frequency in Hz, duration in s) played one after the other.
_SCORES: dict[str, tuple[tuple[float, float], ...]] = {
    "notice": ((880, 0.09), (1175, 0.12)),
    "alarm": ((960, 0.16), (720, 0.16), (960, 0.16), (720, 0.16)),
    "radio": ((1320, 0.05), (0, 0.04), (1320, 0.05)),
    "refused": ((220, 0.14),),
    "done": ((660, 0.07), (880, 0.07), (1320, 0.1)),
}


class Speaker:
    """Plays tones; silent when off or when there is no device."""

    def __init__(self, on: bool) -> None:
        self.on = on
        self.notice = ""
        self._ready: bool | None = None
        self._made: dict[str, pygame.mixer.Sound] = {}

    def prepare(self) -> None:
        """Open the device and make the tones, so that the first alarm stalls nothing."""
        if self.on and not self._made and self._open():
            self._made = {tone: pygame.mixer.Sound(buffer=wave(score)) for tone, score in _SCORES.items()}

    def play(self, tone: Tone) -> None:
        """Sound a tone, if sound is on."""
        self.prepare()
        if self.on and tone in self._made:
            self._made[tone].play()

    def _open(self) -> bool:
        if self._ready is None:
            try:
                pygame.mixer.init(RATE_HZ, -16, 1, 512)
                self._ready = True
            except pygame.error:
                self._ready = False
                self.notice = say("ui-no-sound")
        return self._ready


def wave(score: tuple[tuple[float, float], ...]) -> bytes:
    """16-bit mono samples of a score, each tone faded at its ends."""
    samples = array("h")
    for hertz, seconds in score:
        count, step = int(RATE_HZ * seconds), 2 * pi * hertz / RATE_HZ
        tone = [9000 * sin(step * i) for i in range(count)]
        for i in range(min(FADE, count)):
            tone[i] *= i / FADE
            tone[-1 - i] *= i / FADE
        samples.extend(map(int, tone))
    return samples.tobytes()
