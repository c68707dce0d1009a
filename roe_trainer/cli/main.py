"""`roe-trainer`: without a command it opens the trainer, with one it works without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from roe_trainer import __version__
from roe_trainer.cli.command import Command
from roe_trainer.cli.errors import guarded
from roe_trainer.cli.window import open_trainer
from roe_trainer.shelf.shelf import open_shelf


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; returns 0 fine, 1 the answer is no, 2 cannot be read or used."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    arguments = parser().parse_args(argv)
    run = getattr(arguments, "run", None) or (lambda _: open_trainer())
    return guarded(lambda: int(run(arguments)))


def parser() -> argparse.ArgumentParser:
    """The whole command line, one subcommand for each file of the shelf."""
    top = argparse.ArgumentParser(
        prog="roe-trainer",
        description="A maritime interdiction rules-of-engagement trainer. Without a command it opens the window.",
    )
    top.add_argument("--version", action="version", version=f"roe-trainer {__version__}")
    commands: dict[str, Command] = open_shelf("roe_trainer.cli.commands", "COMMAND", by="name")
    chosen = top.add_subparsers(title="commands", metavar="COMMAND")
    for command in commands.values():
        sub = chosen.add_parser(command.name, help=command.help, description=command.help)
        command.configure(sub)
        sub.set_defaults(run=command.run)
    return top
