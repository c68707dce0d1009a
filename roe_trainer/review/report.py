"""The review of a watch written where somebody can read it."""

from __future__ import annotations

from pathlib import Path

from roe_trainer.files.atomic import write_atomic
from roe_trainer.review.blocks import Report
from roe_trainer.review.render.html import to_html


def write_html(report: Report, target: Path) -> None:
    """Write a review as one page; raises OSError when it cannot be written."""
    write_atomic(target, to_html(report).encode())
