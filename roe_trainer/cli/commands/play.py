"""`roe-trainer play`: straight to the briefing of a scenario, in the window or, with `--text`, in the terminal."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from roe_trainer.cli.arguments import add_mode, add_seed
from roe_trainer.cli.command import Command
from roe_trainer.cli.doctrine_arguments import add_judging_pack
from roe_trainer.cli.language import tell_beside
from roe_trainer.words.say import say


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="SCENARIO", nargs="?", help=say("cli-play-scenario-help"))
    parser.add_argument("--text", action="store_true", help=say("cli-play-text-help"))
    add_judging_pack(parser)
    add_seed(parser, default=None)
    add_mode(parser, default=None)


def _run(arguments: Namespace) -> int:
    from dataclasses import replace

    from roe_trainer.cli.window import open_trainer
    from roe_trainer.scenario.library import find
    from roe_trainer.scenario.load import load_scenario
    from roe_trainer.session.replay import pack_for

    path = find(arguments.scenario) if arguments.scenario else None
    if path is not None:
        tell_beside(path)
    if arguments.text:
        from roe_trainer.terminal.main import main

        return main(path, arguments.seed, arguments.mode, arguments.pack)
    if path is not None:
        pack_for(replace(load_scenario(path), pack=arguments.pack))  # so that a mistake is told here, not in a window
    return open_trainer(str(path) if path else None, arguments.seed, arguments.mode, arguments.pack)


COMMAND = Command("play", _configure, _run)
