"""A section of the report: one file each on the shelf `sections`, found by opening it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roe_trainer.review.blocks import Block
from roe_trainer.review.material import Material


@dataclass(frozen=True, slots=True)
class SectionMaker:
    """Makes one section; an empty answer leaves it out. Sections stand in the order of `place`."""

    id: str
    title: str
    place: int
    make: Callable[[Material], tuple[Block, ...]]
