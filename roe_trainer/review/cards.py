"""What cards of decisions and of silences have in common: what they cost, critical failures, what makes two alike."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from roe_trainer.doctrine.marks import Marks
from roe_trainer.review.blocks import Pairs, Paragraph
from roe_trainer.review.material import Material
from roe_trainer.review.words import quoted
from roe_trainer.words.line import Text, line


def losses_of(material: Material, losses: Mapping[str, int]) -> Pairs:
    """What was lost, by dimension."""
    rows = tuple((material.dimension(name), line("review-loss", loss=loss)) for name, loss in losses.items())
    return Pairs(rows)


def critical_failures(marks: Marks, names: Iterable[str], key: str) -> list[Paragraph]:
    """The critical failures of a finding, each told as the message of that key does."""
    found = (marks.critical(name) for name in names)
    return [
        Paragraph(line(key, title=quoted(each.title), text=quoted(each.text), citation=quoted(each.citation)), "bad")
        for each in found
        if each is not None
    ]


def same_of(*reason: object) -> str:
    """A name for what makes findings one and the same mistake, for whoever draws them as one."""
    return hashlib.sha256(repr(reason).encode()).hexdigest()[:16]


def titled(titles: Mapping[str, str | Text], name: str) -> str | Text:
    """An author's title by its id, or the id where there is none."""
    return quoted(titles[name]) if name in titles else name
