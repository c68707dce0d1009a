"""`roe-trainer schema`: what a scenario file may say, for editors that complete and underline."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from roe_trainer.cli.command import FINE, Command
from roe_trainer.words.line import line
from roe_trainer.words.say import say


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("--out", metavar="FILE", help=say("cli-schema-out-help"))


def _run(arguments: Namespace) -> int:
    import json

    from roe_trainer.files.atomic import write_atomic
    from roe_trainer.scenario.schema import scenario_schema

    schema = scenario_schema()
    _tell_behaviours(schema)
    text = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    if arguments.out:
        write_atomic(Path(arguments.out), text.encode())
        print(say("cli-schema-written", file=arguments.out))
        print("# yaml-language-server: $schema=" + arguments.out)
    else:
        print(text, end="")
    return FINE


def _tell_behaviours(schema: dict[str, Any]) -> None:
    """Editors show beside each behaviour what it is called and what it does."""
    for option in schema["$defs"]["Truth"]["properties"]["behaviour"]["anyOf"]:
        if "enum" in option:
            option["enumDescriptions"] = [
                say("behaviour-told", title=line(f"behaviour-{name}-title"), help=line(f"behaviour-{name}-help"))
                for name in option["enum"]
            ]


COMMAND = Command("schema", _configure, _run)
