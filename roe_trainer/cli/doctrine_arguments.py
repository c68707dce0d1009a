"""Which pack, under the law of which day and with which switches: arguments of the doctrine commands."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack

DEFAULT_PACK = "us-coast-guard"
_VALUES = {"on": True, "true": True, "off": False, "false": False}


def day(text: str) -> str:
    """A day from the command line, YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ArgumentTypeError(f"found {text!r}, expected a day such as 2025-03-01") from None


def switch(text: str) -> tuple[str, bool | int]:
    """A switch from the command line, NAME=on or NAME=off or NAME=NUMBER."""
    name, equals, value = text.partition("=")
    if value in _VALUES:
        return name, _VALUES[value]
    if equals and value.isdecimal():
        return name, int(value)
    raise ArgumentTypeError(f"found {text!r}, expected a switch such as approval_policy=off")


def add_pack(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--pack", default=DEFAULT_PACK, metavar="P", help="pack by name or folder (default %(default)s)"
    )
    parser.add_argument("--law", type=day, metavar="DAY", help="law as of this day instead of the pack's own")
    parser.add_argument(
        "--set", type=switch, action="append", default=[], metavar="S=on|off", help="set a switch of the pack"
    )


def add_judging_pack(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--pack", default="", metavar="P", help="judge by this pack, by name or folder, instead of the scenario's own"
    )


def pack_line(pack: Pack) -> str:
    """Whose law it is and how far it can be relied on, in one line."""
    return (
        f"Doctrine: {pack.title} ({pack.id}), by {pack.author}, law as of {pack.law_as_of}; "
        f"review: {pack.review_status}, sources: {pack.source_status}"
    )


def chosen_pack(arguments: Namespace) -> Pack:
    """The pack the arguments ask for; raises Unreadable."""
    from roe_trainer.doctrine.pack import load_pack

    pack = load_pack(arguments.pack)
    for name, _ in arguments.set:
        must_be_one_of("--set", name, list(pack.switches))
    return pack.as_of(arguments.law, dict(arguments.set))


def must_be_one_of(option: str, name: str, known: list[str]) -> None:
    """Raises Unreadable where a name of the command line is none of those there are."""
    from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices

    if name not in known:
        raise Unreadable([Problem(option, None, None, "", f'"{name}"', show_choices(known), nearest(name, known))])
