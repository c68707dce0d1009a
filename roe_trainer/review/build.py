"""Put a review together: every section of the shelf over the same material."""

from __future__ import annotations

import json
from typing import Any

from roe_trainer.picture.ledger import Entry
from roe_trainer.review.blocks import Report, Section
from roe_trainer.review.confidence import judgements
from roe_trainer.review.material import Material
from roe_trainer.review.render.data import report_data
from roe_trainer.review.sections import SECTIONS
from roe_trainer.words.language import ENGLISH
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import said_in, shown


def build_report(material: Material) -> Report:
    """The whole review as plain data: what window, terminal, page, text and JSON show."""
    made = ((maker, maker.make(material)) for maker in SECTIONS)
    sections = tuple(Section(maker.id, maker.title, blocks, maker.last) for maker, blocks in made if blocks)
    data = {
        # public keys, which stay what they were in whatever language
        "header": {said_in(ENGLISH, line(f"review-header-{name}")): said for name, said in material.header.items()},
        "score": material.score.to_data(shown),
        "confidence": [each.to_data() for each in judgements(material.score.decisions, material.actions)],
        "ledger": [_entry_data(entry) for entry in material.entries],
        "ticks": material.ticks,
    }
    return Report(line("review-title"), _subtitle(material), sections, data)


def _entry_data(entry: Entry) -> list[Any]:
    """An entry of the ledger as plain data, with its words in the reader's language."""
    detail = [list(pair) for pair in entry.detail]
    where = [entry.id, entry.tick, entry.subject, entry.name, entry.value, entry.source, int(entry.grade)]
    return [*where, shown(entry.text), detail]


def _subtitle(material: Material) -> Arg:
    """Of what, when and by whom."""
    header = material.header
    told, *rest = [part for part in (header.get("scenario"), material.start_utc, header.get("trainee")) if part]
    for part in rest:
        told = line("review-subtitle", first=told, last=part)
    return told


def to_json(report: Report) -> str:
    """The report as JSON text, keys in the order of the report."""
    return json.dumps(report_data(report), ensure_ascii=False, indent=1) + "\n"
