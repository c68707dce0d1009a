"""The command line answers with 0, 1 or 2 and one clear message; nobody ever sees a traceback."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from roe_trainer import __version__
from roe_trainer.cli.command import Command
from roe_trainer.cli.errors import guarded, no_display
from roe_trainer.cli.main import main, parser
from roe_trainer.cli.window import pygame_conflict
from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.session.record import Damaged
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.shelf.shelf import open_shelf
from roe_trainer.words.line import Quoted
from roe_trainer.words.line import line as a_line


def exit_of(*argv: str) -> int:
    try:
        return main(list(argv))
    except SystemExit as leaving:
        return int(leaving.code or 0)


def test_help_names_every_command_of_the_shelf(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_of("--help") == 0
    shown = capsys.readouterr().out
    commands = open_shelf("roe_trainer.cli.commands", "COMMAND", by="name")
    assert {"check", "play", "players", "records", "replay", "run", "schema"} <= set(commands)
    for command in commands.values():
        assert isinstance(command, Command)
        assert command.name in shown


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_of("--version") == 0
    assert capsys.readouterr().out == f"roe-trainer {__version__}\n"


@pytest.mark.parametrize(
    "line",
    ["nope", "check", "run familiarisation", "run x --player expert --seed -1", "run x --player a --decisions b"],
)
def test_a_wrong_command_line_is_unusable(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_of(*line.split()) == 2
    assert "roe-trainer" in capsys.readouterr().err


class NoDisplay(Exception):
    """Of the same name as the window's."""


FAILURES = [
    (Unreadable([Problem("x.yaml", 3, 4, "title", "7", "text")]), 2, "x.yaml:3:4: title: found 7, expected text"),
    (Damaged("w.roe", 5, a_line("record-line-unreadable")), 1, "w.roe:5: this record is damaged"),
    (RecordNotWritten(Quoted("The disk is full.")), 2, "The disk is full."),
    (NoDisplay("there is no display"), 2, "roe-trainer run, replay, report, check"),
    (PermissionError(errno.EACCES, os.strerror(errno.EACCES), "out.html"), 2, "out.html: Permission denied"),
    (KeyError("surprise"), 2, "made a mistake of its own: KeyError: 'surprise' at test_main.py:"),
    (RecursionError("too deep"), 2, "made a mistake of its own"),
]


@pytest.mark.parametrize(("error", "code", "words"), FAILURES, ids=[type(error).__name__ for error, _, _ in FAILURES])
def test_every_failure_is_one_message(
    error: Exception, code: int, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ROE_TRAINER_DEBUG", raising=False)

    def fail() -> int:
        raise error

    assert guarded(fail) == code
    shown = capsys.readouterr()
    assert words in shown.err
    assert "Traceback" not in shown.err
    assert shown.out == ""


def test_whoever_asks_gets_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROE_TRAINER_DEBUG", "1")

    def fail() -> int:
        raise KeyError("surprise")

    with pytest.raises(KeyError):
        guarded(fail)


def test_an_interrupt_is_no_error_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    assert guarded(interrupted) == 130
    assert capsys.readouterr().err == ""


def test_a_reason_that_names_the_commands_already_is_not_said_twice() -> None:
    assert no_display("No screen. Use roe-trainer run.") == "No screen. Use roe-trainer run."


@pytest.mark.parametrize(
    ("installed", "words"),
    [
        ({"pygame-ce"}, ""),
        ({"pygame", "pygame-ce"}, "both pygame and pygame-ce"),
        ({"pygame"}, "the classic pygame is installed"),
        (set(), "pygame-ce is not installed"),
    ],
)
def test_a_clash_of_pygames_is_told_with_its_repair(installed: set[str], words: str) -> None:
    message = pygame_conflict(installed)
    assert words in message
    assert ("--force-reinstall" in message) == bool(words)


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=kept | environment, check=False, timeout=60
    )


def test_without_a_display_the_commands_that_need_none_are_named(tmp_path: Path) -> None:
    done = python("-m", "roe_trainer", ROE_TRAINER_HOME=str(tmp_path), SDL_VIDEODRIVER="x11", SDL_AUDIODRIVER="dummy")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    for command in ("run", "replay", "report", "check"):
        assert command in done.stderr


def test_the_command_line_starts_without_the_window_or_anything_heavy() -> None:
    probe = "import sys, roe_trainer.cli.main as m; m.parser(); print(*[n for n in sys.modules])"
    loaded = set(python("-c", probe).stdout.split())
    assert "roe_trainer.cli.commands.run" in loaded
    assert loaded.isdisjoint({"pygame", "pydantic", "yaml", "roe_trainer.ui.app", "roe_trainer.session.session"})


def test_output_that_a_terminal_cannot_show_is_written_out() -> None:
    done = python("-m", "roe_trainer", "check", "ñandú.yaml", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 2
    assert "no such file" in done.stdout
    assert (done.stdout + done.stderr).isascii()
    assert "Traceback" not in done.stderr


def test_a_reader_that_goes_away_leaves_no_traceback() -> None:
    shell = f"{sys.executable} -m roe_trainer schema | head -1"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "{\n"
    assert done.stderr == ""


def test_every_command_can_be_configured_twice() -> None:
    assert isinstance(parser(), ArgumentParser)
    assert isinstance(parser().parse_args(["players"]), Namespace)
