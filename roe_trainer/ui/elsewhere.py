"""Scenes that lead to one another: each names the other by what it opens with, and the stack opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roe_trainer.console.bridge import Bridge


@dataclass(frozen=True, slots=True)
class ToHelp:
    """The keys of a scene, and what can be said of the control in hand."""

    about: str
    control: str = ""


@dataclass(frozen=True, slots=True)
class ToSettings:
    """The settings, over whatever is below."""


@dataclass(frozen=True, slots=True)
class ToWatch:
    """A watch on its bridge."""

    bridge: Bridge


@dataclass(frozen=True, slots=True)
class ToDebrief:
    """The debrief of the watch that has just ended on this bridge."""

    bridge: Bridge


Elsewhere = ToHelp | ToSettings | ToWatch | ToDebrief
