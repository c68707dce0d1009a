"""`roe-trainer`: without a command it opens the trainer, with one it works without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from roe_trainer import __version__
from roe_trainer.cli.command import Command
from roe_trainer.cli.errors import guarded
from roe_trainer.cli.language import OPTION, add_language, choose_language
from roe_trainer.cli.parser_words import give_parser_words
from roe_trainer.cli.window import open_trainer
from roe_trainer.shelf.shelf import open_shelf
from roe_trainer.words.language import spoken
from roe_trainer.words.say import say

PROGRAM = "roe-trainer"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; returns 0 fine, 1 the answer is no, 2 cannot be read or used."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    return guarded(lambda: _run(sys.argv[1:] if argv is None else argv))


def _run(argv: Sequence[str]) -> int:
    choose_language(argv)
    arguments = parser().parse_args(argv)
    given = getattr(arguments, "language", spoken())
    if given != spoken():  # by a beginning of its name that only the parser could tell
        choose_language((OPTION, given))
    run = getattr(arguments, "run", None) or (lambda _: open_trainer())
    return int(run(arguments))


def parser() -> argparse.ArgumentParser:
    """The whole command line in the language spoken, one subcommand for each file of the shelf."""
    give_parser_words()
    top = argparse.ArgumentParser(prog=PROGRAM, description=say("cli-description"))
    shown = say("cli-version-help")
    top.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help=shown)
    add_language(top)
    commands: dict[str, Command] = open_shelf("roe_trainer.cli.commands", "COMMAND", by="name")
    chosen = top.add_subparsers(title=say("cli-commands"), metavar="COMMAND")
    for command in commands.values():
        told = say(f"cli-{command.name}-help")
        sub = chosen.add_parser(command.name, help=told, description=told)
        add_language(sub)
        command.configure(sub)
        sub.set_defaults(run=command.run)
    return top
