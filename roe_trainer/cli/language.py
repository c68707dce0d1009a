"""Which language is spoken: an option before or after the command, else the environment, else the user's setting."""

from __future__ import annotations

import os
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from roe_trainer.cli.arguments import must_be_one_of
from roe_trainer.console.tongue import speak_and_tell
from roe_trainer.files.places import SETTINGS_NAME, data_dir
from roe_trainer.words.language import ENGLISH, LANGUAGE_VARIABLE, PSEUDO, languages, speak
from roe_trainer.words.say import say

OPTION = "--language"
_SHORTEST = len("--lan")


def add_language(parser: ArgumentParser) -> None:
    """The option, for a parser that has been told already which language to use."""
    parser.add_argument(
        OPTION, metavar="L", default=SUPPRESS, help=say("cli-language-help", languages=", ".join(languages()))
    )


def choose_language(argv: Sequence[str]) -> None:
    """Speak the language asked for, before any words are made; raises Unreadable for one that there is not."""
    speak(ENGLISH)
    given = _option(argv)
    for asked_by, language in ((OPTION, given), (LANGUAGE_VARIABLE, os.environ.get(LANGUAGE_VARIABLE, ""))):
        if language:
            must_be_one_of(asked_by, language, list(languages()))
            return speak_and_tell(language)
    return speak_and_tell(_setting() or ENGLISH)


def tell_beside(path: Path) -> None:
    """Take up the translations of a scenario, or of a folder of a pack, that is in no folder of the program's."""
    from roe_trainer.files.translations import translated_beside, translated_folder
    from roe_trainer.words.language import spoken
    from roe_trainer.words.say import tell

    if spoken() not in (ENGLISH, PSEUDO):
        found = translated_folder(path, spoken()) if path.is_dir() else translated_beside(path, spoken())
        tell(spoken(), found)


def _option(argv: Sequence[str]) -> str:
    """The option's value, by any beginning of its name that means no other option; the last one counts."""
    found = ""
    words = list(argv[: argv.index("--")] if "--" in argv else argv)
    for word, after in zip(words, [*words[1:], ""], strict=False):
        name, equals, value = word.partition("=")
        if len(name) >= _SHORTEST and OPTION.startswith(name):
            found = value if equals else after
    return found


def _setting() -> str:
    if not (data_dir() / SETTINGS_NAME).exists():
        return ""
    from roe_trainer.console.settings import load_settings

    return load_settings()[0].language
