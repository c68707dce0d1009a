"""A section of the report: one file each on the shelf `sections`, found by opening it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roe_trainer.review.blocks import Block
from roe_trainer.review.material import Material
from roe_trainer.words.line import Text


@dataclass(frozen=True, slots=True)
class SectionMaker:
    """Makes one section; an empty answer leaves it out. Sections stand in the order of `place`.

    What is told `last` (what was hidden, how it ended) is not shown before the trainee has looked back.
    """

    id: str
    title: Text
    place: int
    make: Callable[[Material], tuple[Block, ...]]
    last: bool = False
