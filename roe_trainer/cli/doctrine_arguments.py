"""Which pack, under the law of which day and with which switches: arguments of the doctrine commands."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING

from roe_trainer.cli.arguments import must_be_one_of
from roe_trainer.cli.language import tell_beside
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say

if TYPE_CHECKING:
    from roe_trainer.doctrine.pack import Pack

DEFAULT_PACK = "us-coast-guard"
_VALUES = {"on": True, "true": True, "off": False, "false": False}


def day(text: str) -> str:
    """A day from the command line, YYYY-MM-DD; raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ArgumentTypeError(say("cli-want-day", found=repr(text))) from None


def switch(text: str) -> tuple[str, bool | int]:
    """A switch from the command line, NAME=on or NAME=off or NAME=NUMBER; raises ArgumentTypeError."""
    name, equals, value = text.partition("=")
    if value in _VALUES:
        return name, _VALUES[value]
    if equals and value.isdecimal():
        return name, int(value)
    raise ArgumentTypeError(say("cli-want-switch", found=repr(text)))


def add_pack(parser: ArgumentParser) -> None:
    """Give a command `--pack`, `--law` (a day) and `--set` (a switch, as often as wanted)."""
    told = say("cli-pack-help", default=DEFAULT_PACK)
    parser.add_argument("--pack", default=DEFAULT_PACK, metavar="P", help=told)
    parser.add_argument("--law", type=day, metavar="DAY", help=say("cli-law-help"))
    told = say("cli-set-help")
    parser.add_argument("--set", type=switch, action="append", default=[], metavar="S=on|off", help=told)


def add_judging_pack(parser: ArgumentParser) -> None:
    """Give a command `--pack` alone; "" stands for the pack that the scenario names."""
    parser.add_argument("--pack", default="", metavar="P", help=say("cli-judging-pack-help"))


def pack_line(pack: Pack) -> str:
    """Whose law it is and how far it can be relied on, in one line."""
    return say(
        "cli-pack-line",
        title=Quoted(pack.title),
        id=pack.id,
        author=pack.author,
        day=pack.law_as_of,
        review=line(f"doctrine-status-{pack.review_status}"),
        sources=line(f"doctrine-status-{pack.source_status}"),
    )


def chosen_pack(arguments: Namespace) -> Pack:
    """The pack the arguments ask for; raises Unreadable."""
    from roe_trainer.doctrine.pack import load_pack

    pack = load_pack(arguments.pack)
    tell_beside(pack.folder.root)
    for name, _ in arguments.set:
        must_be_one_of("--set", name, list(pack.switches))
    return pack.as_of(arguments.law, dict(arguments.set))
