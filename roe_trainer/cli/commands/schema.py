"""`roe-trainer schema`: what a scenario file may say, for editors that complete and underline."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from roe_trainer.cli.command import FINE, Command


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("--out", metavar="FILE", help="write to a file instead of the screen")


def _run(arguments: Namespace) -> int:
    import json

    from roe_trainer.files.atomic import write_atomic
    from roe_trainer.scenario.schema import scenario_schema

    text = json.dumps(scenario_schema(), indent=2, ensure_ascii=False) + "\n"
    if arguments.out:
        write_atomic(Path(arguments.out), text.encode())
        print(f"Written to {arguments.out}. Name it in the first line of a scenario:")
        print(f"# yaml-language-server: $schema={arguments.out}")
    else:
        print(text, end="")
    return FINE


COMMAND = Command("schema", "Print the JSON Schema of a scenario file, for editors.", _configure, _run)
