"""`roe-trainer facts`: the vocabulary, or one word of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command
from roe_trainer.words.line import Arg, Quoted, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.law.kinds import FactKind


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help=say("cli-facts-name-help"))
    parser.add_argument("--indicators", action="store_true", help=say("cli-facts-indicators-help"))
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.files.problems import Problem, Unreadable, nearest
    from roe_trainer.law.vocabulary import load_vocabulary

    vocabulary = load_vocabulary()
    if arguments.name is not None and arguments.name not in vocabulary.kinds:
        near = nearest(arguments.name, vocabulary.kinds)
        found = f'"{arguments.name}"'
        raise Unreadable([Problem("facts", None, None, "", found, line("cli-facts-wanted"), near)])
    names = vocabulary.indicators if arguments.indicators else vocabulary.facts
    chosen = [vocabulary.kinds[name] for name in ([arguments.name] if arguments.name else names)]
    if arguments.json:
        print_json({"facts": [_data(kind) for kind in chosen]})
    elif arguments.name:
        _print_page(chosen[0])
    else:
        for kind in chosen:
            print(say("cli-facts-row", name=kind.name, values=_values(kind), meaning=Quoted(kind.meaning)))
    return FINE


def _values(kind: FactKind) -> Arg:
    if kind.type == "bool":
        return line("cli-facts-true-or-false")
    if kind.type == "integer":
        return Quoted(kind.unit)
    return ", ".join(kind.values)


def _data(kind: FactKind) -> dict[str, Any]:
    return {
        "name": kind.name,
        "type": kind.type,
        "values": list(kind.values),
        "default": kind.default,
        "scope": kind.scope,
        "inert": kind.inert,
        "unit": kind.unit,
        "meaning": kind.meaning,
        "established_by": kind.established_by,
        "used_by": list(kind.used_by),
        "indicator": kind.is_indicator,
    }


def _print_page(kind: FactKind) -> None:
    which = "indicator" if kind.is_indicator else "fact"
    print(say("cli-facts-head", name=kind.name, kind=which, scope=kind.scope))
    print("\n" + shown(Quoted(kind.meaning)))
    print(say("cli-facts-values", values=_values(kind), default=str(kind.default)))
    if kind.established_by:
        print(say("cli-facts-established", by=Quoted(kind.established_by)))
    if kind.used_by:
        print(say("cli-facts-used", by=", ".join(kind.used_by)))
    if kind.inert:
        print(say("cli-facts-inert"))


COMMAND = Command("facts", _configure, _run)
