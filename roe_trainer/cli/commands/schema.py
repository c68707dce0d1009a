"""`roe-trainer schema`: what a scenario file may say, for editors that complete and underline."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from roe_trainer.cli.command import FINE, Command
from roe_trainer.words.say import say


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("--out", metavar="FILE", help=say("cli-schema-out-help"))


def _run(arguments: Namespace) -> int:
    import json

    from roe_trainer.files.atomic import write_atomic
    from roe_trainer.scenario.schema import scenario_schema

    text = json.dumps(scenario_schema(), indent=2, ensure_ascii=False) + "\n"
    if arguments.out:
        write_atomic(Path(arguments.out), text.encode())
        print(say("cli-schema-written", file=arguments.out))
        print("# yaml-language-server: $schema=" + arguments.out)
    else:
        print(text, end="")
    return FINE


COMMAND = Command("schema", _configure, _run)
