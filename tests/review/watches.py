"""Watches to review: told in a few lines, with a header and a truth of their own."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from roe_trainer.review.material import Logged, Material, Truth, TruthRow
from roe_trainer.words.line import Line, Quoted, Several
from roe_trainer.words.say import shown
from tests.scoring.story import WARNED, Story

START = "2026-03-04T05:06:07Z"
NASTY = "<script>alert(1)</script>\u202e&\"'"


def told(story: Story, ticks: int = 900, **changes: object) -> Material:
    """A story as material of a review."""
    values = {
        "pack": story.pack,
        "score": story.score(ticks),
        "entries": story.entries,
        "actions": story.actions,
        "ticks": ticks,
        "start_utc": START,
        "header": {"scenario": "A quiet night", "trainee": "scripted trainee expert"},
        "log": (Logged(1, "vhf16", "T01: hello"),),
    }
    return Material(**{**values, **changes})  # type: ignore[arg-type]


def bad_watch() -> Story:
    """Shots after they stopped, and a man left in the water."""
    story = Story().show(1, facts=WARNED).show(60, compliance="COMPLIANT").do(120, "disabling_fire")
    return story.show(130, persons_in_water=True).do(
        140, "hail", refused="measure-name-contact", means="vhf", language="en"
    )


def truth(**changes: object) -> Truth:
    values = {
        "variant": "anglers",
        "kind": "innocent",
        "debrief": (Quoted("They were fishing."),),
        "rows": (TruthRow("T01", "Lucky", "sport fisher", "a go-fast"),),
        "outcome": ("T01: nobody hurt.",),
        "went_well": True,
    }
    return Truth(**{**values, **changes})  # type: ignore[arg-type]


def spoken(value: Any) -> Any:
    """Blocks with their lines said, to be read in a test."""
    if isinstance(value, Line | Quoted | Several):
        return shown(value)
    if isinstance(value, tuple):
        return tuple(spoken(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: spoken(getattr(value, each.name)) for each in fields(value)})
    return value
