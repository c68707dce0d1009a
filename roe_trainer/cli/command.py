"""The shape of a command. Its module stays light: whatever it needs to work is imported when it runs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

FINE, NO, UNUSABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Command:
    """`configure` adds arguments to the command's own parser; `run` returns the exit code FINE, NO or UNUSABLE.

    What it is for stands in the catalogue under cli-NAME-help.
    """

    name: str
    configure: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
