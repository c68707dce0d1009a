"""Arguments that several commands take."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

from roe_trainer.files.text_policy import escaped
from roe_trainer.words.say import say

MODES = ("coach", "practice", "exam")
SEEDS = 10**18


def seed(text: str) -> int:
    """A seed from the command line; raises ArgumentTypeError for anything but a whole number of 0 to SEEDS - 1."""
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value < SEEDS:
        raise ArgumentTypeError(say("cli-want-whole", found=repr(text), most=SEEDS - 1))
    return value


def add_json(parser: ArgumentParser) -> None:
    """Give a command `--json`: its answer as one JSON object instead of words."""
    parser.add_argument("--json", action="store_true", help=say("cli-json-help"))


def add_seed(parser: ArgumentParser, default: int | None = 1) -> None:
    """Give a command `--seed`, 0 to SEEDS - 1; None leaves the draw to the command."""
    shown = say("cli-seed-help") if default is None else say("cli-seed-help-default", default=default)
    parser.add_argument("--seed", type=seed, default=default, metavar="N", help=shown)


def add_mode(parser: ArgumentParser, default: str | None = "practice") -> None:
    """Give a command `--mode`, one of MODES; None leaves the choice to what is opened."""
    shown = say("cli-mode-help") if default is None else say("cli-mode-help-default", default=default)
    parser.add_argument("--mode", choices=MODES, default=default, help=shown)


def print_json(value: Any) -> None:
    """One JSON object, keys in the order given, on standard output; nothing invisible stands in it unescaped."""
    print(escaped(json.dumps(value, ensure_ascii=False, indent=2)))


def must_be_one_of(option: str, name: str, known: list[str]) -> None:
    """Raises Unreadable where a name of the command line is none of those there are."""
    from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices

    if name not in known:
        raise Unreadable([Problem(option, None, None, "", f'"{name}"', show_choices(known), nearest(name, known))])
