"""`roe-trainer play`: straight to the briefing of a scenario."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from roe_trainer.cli.arguments import add_mode, add_seed
from roe_trainer.cli.command import Command


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", help="scenario file, or the name of a shipped scenario")
    add_seed(parser, default=None)
    add_mode(parser, default=None)


def _run(arguments: Namespace) -> int:
    from roe_trainer.cli.window import open_trainer
    from roe_trainer.scenario.library import find
    from roe_trainer.scenario.load import load_scenario

    path = find(arguments.scenario)
    load_scenario(path)  # so that a mistake in the file is told here, not in a window
    return open_trainer(str(path), arguments.seed, arguments.mode)


COMMAND = Command("play", "Open the window at the briefing of a scenario.", _configure, _run)
