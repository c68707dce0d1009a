"""Every key that the code asks for is in the catalogue, everything in the catalogue is asked for, and it can be read."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from fluent.syntax import ast as fluent

from roe_trainer.shelf.shelf import open_shelf
from tests.words.catalogues import WORDS, asked, entries, mentioned, messages, variables

LANGUAGES = sorted(path.name for path in WORDS.iterdir() if path.is_dir())
FILES = sorted(WORDS.glob("*/*.ftl"))


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.name}" for path in FILES])
def test_a_catalogue_file_holds_messages_of_plain_form_only(path) -> None:
    junk = [entry.content for entry in entries(path) if isinstance(entry, fluent.Junk)]
    assert junk == []
    for entry in entries(path):
        if isinstance(entry, fluent.Message):
            assert entry.value is not None, entry.id.name
            assert entry.attributes == [], entry.id.name
            assert "MessageReference" not in str(entry.to_json()), entry.id.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice_in_a_language(language: str) -> None:
    keys = Counter(
        entry.id.name
        for path in sorted((WORDS / language).glob("*.ftl"))
        for entry in entries(path)
        if isinstance(entry, fluent.Message | fluent.Term)
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_that_the_code_asks_for_is_there() -> None:
    known = messages()
    missing = []
    for place, key, _ in asked():
        if isinstance(key, re.Pattern):
            found = any(key.fullmatch(name) for name in known)
        else:
            found = key in known
        if not found:
            missing.append(f"{place} asks for {key}")
    assert missing == []


def test_whoever_asks_gives_every_parameter() -> None:
    known = {key: variables(message) for key, message in messages().items()}
    missing = [
        f"{place}: {key} without {', '.join(sorted(known[key] - given))}"
        for place, key, given in asked()
        if isinstance(key, str) and given is not None and key in known and known[key] - given
    ]
    assert missing == []


def test_every_key_is_asked_for() -> None:
    texts, patterns = mentioned()
    unused = [key for key in messages() if key not in texts and not any(p.fullmatch(key) for p in patterns)]
    assert unused == []


def test_every_command_has_its_help() -> None:
    commands = open_shelf("roe_trainer.cli.commands", "COMMAND", by="name")
    assert [name for name in commands if f"cli-{name}-help" not in messages()] == []


def faults(language: str) -> list[str]:
    """What is wrong with the catalogue of a language beside the English one."""
    english, other = messages(), messages(language)
    out = [f"{key} is missing" for key in english if key not in other]
    out += [f"{key} is not in English" for key in other if key not in english]
    out += [
        f"{key} has other parameters"
        for key in english
        if key in other and variables(english[key]) != variables(other[key])
    ]
    return out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_what_english_says_with_the_same_parameters(language: str) -> None:
    assert faults(language) == []


def test_a_hole_in_a_language_is_found(tmp_path, monkeypatch) -> None:
    (tmp_path / "xx").mkdir()
    text = "\n".join(path.read_text() for path in sorted((WORDS / "en").glob("*.ftl")))
    text = text.replace("files-folder = a folder\n", "").replace("a file that cannot be opened ({ $reason })", "nada")
    (tmp_path / "xx" / "all.ftl").write_text(text + "\nfiles-own = eigen\n")
    monkeypatch.setattr("tests.words.catalogues.WORDS", tmp_path)
    wrong = ["files-folder is missing", "files-own is not in English", "files-cannot-be-opened has other parameters"]
    messages()  # English was read before the folder changed
    assert faults("xx") == wrong
    messages.cache_clear()
