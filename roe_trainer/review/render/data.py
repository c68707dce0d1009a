"""A report as plain data for other programs: the same keys in every language, words in the one spoken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from roe_trainer.review.blocks import Report
from roe_trainer.words.line import Line, Quoted, Several
from roe_trainer.words.say import shown


def report_data(report: Report) -> dict[str, Any]:
    """The report with its figures, as JSON values."""
    data: dict[str, Any] = plain(
        {
            "report": "roe-review/1",
            "title": report.title,
            "subtitle": report.subtitle,
            "sections": report.sections,
            **report.data,
        }
    )
    return data


def plain(value: Any) -> Any:
    """Blocks as objects by their fields, lines as sentences."""
    if isinstance(value, Line | Quoted | Several):
        return shown(value)
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return value
