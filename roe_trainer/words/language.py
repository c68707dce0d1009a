"""Which language is spoken: one for the whole process, chosen by option, environment or settings."""

from __future__ import annotations

from roe_trainer.shelf.shipped import asset_root

ENGLISH = "en"
PSEUDO = "qps"
"""The pseudo-language: every catalogue text in brackets and a third longer. What stands outside is in no catalogue."""
LANGUAGE_VARIABLE = "ROE_TRAINER_LANGUAGE"

_spoken = [ENGLISH]


def languages() -> tuple[str, ...]:
    """Every language there is a catalogue for, English first, the pseudo-language last."""
    folders = sorted(path.name for path in (asset_root() / "words").iterdir() if path.is_dir())
    return (ENGLISH, *(name for name in folders if name != ENGLISH), PSEUDO)


def spoken() -> str:
    """The language spoken now."""
    return _spoken[0]


def speak(language: str) -> None:
    """Speak this language from now on; raises ValueError where there is no catalogue of it."""
    if language not in languages():
        raise ValueError(language)
    _spoken[0] = language
