"""The language is chosen before the first word: by option, environment or setting. Nothing stands outside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.shelf.shelf import open_shelf
from roe_trainer.words.language import ENGLISH, speak, spoken

COMMANDS = ("", *open_shelf("roe_trainer.cli.commands", "COMMAND", by="name"))


@pytest.fixture(autouse=True)
def _english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path))
    monkeypatch.delenv("ROE_TRAINER_LANGUAGE", raising=False)
    yield
    speak(ENGLISH)


def ended(*argv: str) -> int:
    try:
        return main(list(argv))
    except SystemExit as leaving:
        return int(leaving.code or 0)


def outside(text: str) -> str:
    """What stands in no brackets."""
    depth, found = 0, []
    for letter in text:
        depth += {"⟦": 1, "⟧": -1}.get(letter, 0)
        assert depth >= 0
        if depth == 0 and letter != "⟧":
            found.append(letter)
    assert depth == 0
    return "".join(found)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_word_of_help_is_from_the_catalogue(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(*command.split(), "--help", "--language", "qps") == 0
    left = outside(capsys.readouterr().out)
    for name in ("roe-trainer", "coach,practice,exam", "S=on|off", *sorted(COMMANDS, key=len, reverse=True)):
        left = left.replace(name, "")
    assert re.findall(r"[a-z]{2,}", re.sub(r"--[a-z-]+", "", left)) == []


WRONG = [
    "run",
    "run x --player a --decisions b",
    "run x --player a --seed nine",
    "run x --player a --mode easy",
    "run x --player a --seed",
    "run x --player a --no-such-option",
    "rules --as-of 2025-01-01",
    "rules --la x",
    "prove x --seeds x",
    "nope",
    "check",
    "check no-such-scenario",
    "facts suspision",
    "replay absent.roe",
    "adjudicate absent.yaml",
    "run familiarisation --player exprt",
]


@pytest.mark.parametrize("line", WRONG)
def test_every_refusal_is_from_the_catalogue(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("--language", "qps", *line.split()) == 2
    shown = capsys.readouterr()
    told = [one for one in (shown.out + shown.err).splitlines() if "⟦" in one or "⟧" in one]
    assert any("⟦" in one for one in told)
    # the lines of usage between are names of options only
    assert [
        one for one in told if re.search(r"[a-z]{3,} [a-z]{3,}", re.sub("roe-trainer( [a-z]+)?", "", outside(one)))
    ] == []


ORDERS = [
    ("--language", "qps", "players"),
    ("players", "--language", "qps"),
    ("players", "--language=qps"),
    ("players", "--lang", "qps"),
    ("players", "--l", "qps"),
]


@pytest.mark.parametrize("argv", ORDERS, ids=[" ".join(argv) for argv in ORDERS])
def test_the_option_is_taken_before_and_after_the_command(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(*argv) == 0
    assert "⟦" in capsys.readouterr().out
    assert spoken() == "qps"


def test_the_option_goes_before_the_environment_and_that_before_the_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (ended("players"), spoken()) == (0, "en")
    (tmp_path / "settings.yaml").write_text("language: qps\n", encoding="utf-8")
    assert (ended("players"), spoken()) == (0, "qps")
    monkeypatch.setenv("ROE_TRAINER_LANGUAGE", "en")
    assert (ended("players"), spoken()) == (0, "en")
    assert (ended("players", "--language", "qps"), spoken()) == (0, "qps")


def test_an_unknown_language_is_refused_with_those_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended("players", "--language", "klingon") == 2
    assert capsys.readouterr().err == '--language: found "klingon", expected one of en, qps\n'
    monkeypatch.setenv("ROE_TRAINER_LANGUAGE", "quechua")
    assert ended("players") == 2
    assert capsys.readouterr().err.startswith('ROE_TRAINER_LANGUAGE: found "quechua"')
    monkeypatch.delenv("ROE_TRAINER_LANGUAGE")
    (tmp_path / "settings.yaml").write_text("language: klingon\n", encoding="utf-8")
    assert (ended("players"), spoken()) == (0, "en")


def test_in_english_the_reader_of_the_command_line_speaks_as_ever(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("run", "--language", "qps") == 2
    assert ended("run") == 2
    assert "roe-trainer run: error: the following arguments are required: SCENARIO\n" in capsys.readouterr().err
