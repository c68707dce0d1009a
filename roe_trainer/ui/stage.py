"""What scenes stand on: look, keys, settings, sound, notices and the size of the window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from roe_trainer.console.keymap import Keymap, load_keymap
from roe_trainer.console.missing import next_missing
from roe_trainer.console.settings import Settings, save_settings
from roe_trainer.console.tongue import speak_and_tell
from roe_trainer.ui.look import Look, look_for
from roe_trainer.ui.sound import Speaker, Tone
from roe_trainer.words.language import ENGLISH

TOAST_S = 5.0


@dataclass(slots=True)
class Stage:
    """Shared by all scenes. `light` is that of the watch, and sets the palette when the settings say "auto"."""

    size: tuple[int, int]
    settings: Settings = field(default_factory=Settings)
    keymap: Keymap = field(default_factory=load_keymap)
    light: str = "day"
    look: Look = field(init=False)
    speaker: Speaker = field(init=False)
    toasts: list[tuple[str, float]] = field(default_factory=list)
    keep_settings: bool = True
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.speaker = Speaker(self.settings.sound)
        self.look = self._look()

    def _look(self) -> Look:
        palette = self.light if self.settings.palette == "auto" else self.settings.palette
        return look_for(palette, self.settings.text_pct, *self.size)

    def resize(self, size: tuple[int, int]) -> None:
        """Take up a new size of the window."""
        self.size = size
        self.look = self._look()

    def set_light(self, light: str) -> None:
        """The light of the place in view: day, dusk or night."""
        if light != self.light:
            self.light = light
            self.look = self._look()

    def change(self, **changes: object) -> None:
        """Change settings, keep them on disk, and take up the new look."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        if "language" in changes:
            speak_and_tell(self.settings.language or ENGLISH)
        self.speaker.on = self.settings.sound
        self.look = self._look()
        if self.keep_settings and (problem := save_settings(self.settings)):
            self.toast(problem)

    def toast(self, words: str) -> None:
        """Say something at the foot of the window for a few seconds."""
        self.toasts = [*[(w, t) for w, t in self.toasts if w != words][-2:], (words, TOAST_S)]

    def unsay(self, words: str) -> None:
        """Take back what is no longer so."""
        self.toasts = [(w, t) for w, t in self.toasts if w != words]

    def pass_time(self, seconds: float) -> None:
        """Let notices fade, and say what is still to be said."""
        self.seconds += seconds
        if missing := next_missing():
            self.toast(missing)
        lettering = self.look.text
        if lettering.notices:
            self.toast(lettering.notices.pop(0))
        self.toasts = [(words, left - seconds) for words, left in self.toasts if left > seconds]

    def play(self, tone: Tone) -> None:
        """Sound a tone; what is wrong with the sound is said once."""
        self.speaker.play(tone)
        if self.speaker.notice:
            self.toast(self.speaker.notice)
            self.speaker.notice = ""
