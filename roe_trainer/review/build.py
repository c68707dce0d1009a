"""Put a review together: every section of the shelf over the same material."""

from __future__ import annotations

import json
from typing import Any

from roe_trainer.picture.ledger import Entry
from roe_trainer.review.blocks import Report, Section
from roe_trainer.review.confidence import judgements
from roe_trainer.review.material import Material
from roe_trainer.review.sections import SECTIONS
from roe_trainer.words.say import shown

TOLD_LAST = ("truth", "consequences", "aftermath")


def build_report(material: Material) -> Report:
    """The whole review as plain data."""
    sections = []
    for maker in SECTIONS:
        blocks = maker.make(material)
        if blocks:
            sections.append(Section(maker.id, maker.title, blocks))
    header = material.header
    parts = (header.get("Scenario", ""), material.start_utc, header.get("Trainee", ""))
    data = {
        "header": dict(header),
        "score": material.score.to_data(shown),
        "confidence": [each.to_data() for each in judgements(material.score.decisions, material.actions)],
        "ledger": [_entry_data(entry) for entry in material.entries],
        "ticks": material.ticks,
    }
    return Report("Review of the watch", " · ".join(part for part in parts if part), tuple(sections), data)


def _entry_data(entry: Entry) -> list[Any]:
    """An entry of the ledger as plain data, with its words in the reader's language."""
    detail = [list(pair) for pair in entry.detail]
    where = [entry.id, entry.tick, entry.subject, entry.name, entry.value, entry.source, int(entry.grade)]
    return [*where, shown(entry.text), detail]


def what_was_so(material: Material) -> tuple[Section, ...]:
    """What is told only after the trainee has looked back: what was there, what it led to, what may follow."""
    made = ((maker, maker.make(material)) for maker in SECTIONS if maker.id in TOLD_LAST)
    return tuple(Section(maker.id, maker.title, blocks) for maker, blocks in made if blocks)


def to_json(report: Report) -> str:
    """The report as JSON text, keys in the order of the report."""
    return json.dumps(report.to_data(), ensure_ascii=False, indent=1) + "\n"
