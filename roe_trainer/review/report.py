"""The review of a watch written where somebody can read it."""

from __future__ import annotations

from pathlib import Path

from roe_trainer.files.atomic import write_atomic
from roe_trainer.review.build import build_report
from roe_trainer.review.of_session import material_of
from roe_trainer.review.render.html import to_html
from roe_trainer.scoring.findings import Score
from roe_trainer.session.session import Session


def write_html(session: Session, score: Score, target: Path) -> None:
    """Write the review of a watch that has ended as one page; raises OSError when it cannot be written."""
    write_atomic(target, to_html(build_report(material_of(session, score))).encode())
