"""Arguments that several commands take."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

MODES = ("coach", "practice", "exam")
SEEDS = 10**18


def seed(text: str) -> int:
    """A seed from the command line."""
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value < SEEDS:
        raise ArgumentTypeError(f"found {text!r}, expected a whole number from 0 to {SEEDS - 1}")
    return value


def add_json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object for programs")


def add_seed(parser: ArgumentParser, default: int | None = 1) -> None:
    shown = "" if default is None else f" (default {default})"
    parser.add_argument("--seed", type=seed, default=default, metavar="N", help=f"which draw of the scenario{shown}")


def add_mode(parser: ArgumentParser, default: str | None = "practice") -> None:
    shown = "" if default is None else f" (default {default})"
    parser.add_argument("--mode", choices=MODES, default=default, help=f"how much help the watch gets{shown}")


def print_json(value: Any) -> None:
    """One JSON object, keys in the order given, on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
