"""A report as JSON."""

from __future__ import annotations

import json

from roe_trainer.review.report import Report


def to_json(report: Report) -> str:
    """The report as JSON text, keys in the order of the report."""
    return json.dumps(report.to_data(), ensure_ascii=False, indent=1) + "\n"
