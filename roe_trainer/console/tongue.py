"""Changing the language: what the trainer says, and authors' texts where files beside theirs have them in it."""

from __future__ import annotations

from roe_trainer.files.places import data_dir
from roe_trainer.words.language import ENGLISH, PSEUDO, speak


def speak_and_tell(language: str) -> None:
    """Speak a language, authors' texts included; raises ValueError for one that there is not."""
    speak(language)
    if language not in (ENGLISH, PSEUDO):
        from roe_trainer.files.places import own_packs
        from roe_trainer.files.translations import translated_folder
        from roe_trainer.shelf.shipped import asset_root, scenario_root
        from roe_trainer.words.say import tell

        for folder in (asset_root(), scenario_root(), data_dir() / "scenarios", own_packs()):
            tell(language, translated_folder(folder, language))
