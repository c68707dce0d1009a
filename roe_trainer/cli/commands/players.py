"""`roe-trainer players`: who can stand a watch by script."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.words.say import say, shown


def _configure(parser: ArgumentParser) -> None:
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.players.scripted import PLAYERS

    if arguments.json:
        print_json(
            [{"id": player.id, "title": shown(player.title), "help": shown(player.help)} for player in PLAYERS.values()]
        )
        return FINE
    width = max(len(name) for name in PLAYERS)
    for player in PLAYERS.values():
        print(f"{player.id:<{width}}  " + say("cli-players-row", title=player.title, help=player.help))
    return FINE


COMMAND = Command("players", _configure, _run)
