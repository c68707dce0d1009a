"""`roe-trainer facts`: the vocabulary, or one word of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, Command

if TYPE_CHECKING:
    from roe_trainer.law.kinds import FactKind


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="a fact or indicator; without it all of them")
    parser.add_argument(
        "--indicators", action="store_true", help="list what the watch sees and hears, not what follows from it"
    )
    add_json(parser)


def _run(arguments: Namespace) -> int:
    from roe_trainer.files.problems import Problem, Unreadable, nearest
    from roe_trainer.law.vocabulary import load_vocabulary

    vocabulary = load_vocabulary()
    if arguments.name is not None and arguments.name not in vocabulary.kinds:
        near = nearest(arguments.name, vocabulary.kinds)
        found = f'"{arguments.name}"'
        raise Unreadable([Problem("facts", None, None, "", found, "a fact or indicator of the vocabulary", near)])
    names = vocabulary.indicators if arguments.indicators else vocabulary.facts
    chosen = [vocabulary.kinds[name] for name in ([arguments.name] if arguments.name else names)]
    if arguments.json:
        print_json({"facts": [_data(kind) for kind in chosen]})
    elif arguments.name:
        _print_page(chosen[0])
    else:
        for kind in chosen:
            print(f"{kind.name} ({_values(kind)}): {kind.meaning}")
    return FINE


def _values(kind: FactKind) -> str:
    if kind.type == "bool":
        return "true or false"
    if kind.type == "integer":
        return kind.unit
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
    print(f"{kind.name} ({'indicator' if kind.is_indicator else 'fact'} of the {kind.scope.replace('_', ' ')})")
    print(f"\n{kind.meaning}")
    print(f"Values: {_values(kind)}; not known counts as {kind.default}")
    if kind.established_by:
        print(f"Established by: {kind.established_by}")
    if kind.used_by:
        print(f"Used by: {', '.join(kind.used_by)}")
    if kind.inert:
        print("Never changes the verdict of a rung.")


COMMAND = Command("facts", "The vocabulary: what a fact means, its values, how it is established.", _configure, _run)
