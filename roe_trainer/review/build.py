"""Put a report together: every section of the shelf over the same material."""

from __future__ import annotations

from roe_trainer.review.material import Material
from roe_trainer.review.report import Report, Section
from roe_trainer.review.sections import SECTIONS


def build_report(material: Material) -> Report:
    """The whole review as plain data."""
    sections = []
    for maker in SECTIONS:
        blocks = maker.make(material)
        if blocks:
            sections.append(Section(maker.id, maker.title, blocks))
    header = material.header
    subtitle = " · ".join(
        part for part in (header.get("Scenario", ""), material.start_utc, header.get("Trainee", "")) if part
    )
    data = {
        "header": dict(header),
        "score": material.score.to_data(),
        "ledger": [entry.to_data() for entry in material.entries],
        "ticks": material.ticks,
    }
    return Report("Review of the watch", subtitle, tuple(sections), data)
