"""A debrief as plain data: sections made of a few kinds of blocks, said in lines and never in sentences.

Text, page, JSON, terminal and window draw blocks, and know nothing of scoring: a new section needs none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from roe_trainer.words.line import Arg

Tone = Literal["plain", "good", "warn", "bad", "quiet"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    text: Arg
    tone: Tone = "plain"
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list."""

    items: tuple[Arg, ...]
    tone: Tone = "plain"
    kind: str = "bullets"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with their values."""

    rows: tuple[tuple[Arg, Arg], ...]
    kind: str = "pairs"


@dataclass(frozen=True, slots=True)
class Steps:
    """A ruling step by step, to be unfolded: depth, whether it holds, what was asked, how the fact stood."""

    title: Arg
    rows: tuple[tuple[int, bool, Arg, Arg], ...]
    kind: str = "steps"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands in the watch: when, about whom, and how surely it was known (a grade, 0 to 3)."""

    tick: int
    subject: str
    grade: int


@dataclass(frozen=True, slots=True)
class Badge:
    """The verdict, large: `word` is GO, NO-GO or UNMARKED in every language, `total` the points alone."""

    word: str
    tone: Tone
    figure: Arg
    words: Arg
    total: str = ""
    kind: str = "badge"


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of 0 to 100 against its floor; None where nothing was assessed."""

    title: Arg
    value: int | None
    floor: int
    weight: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Values side by side."""

    bars: tuple[Bar, ...]
    kind: str = "bars"


@dataclass(frozen=True, slots=True)
class Moment:
    """A mark on the timeline: an act or a silence with its band."""

    tick: int
    clock: str
    band: str
    label: Arg
    ref: str


@dataclass(frozen=True, slots=True)
class Step:
    """Force used and force justified from `tick` on."""

    tick: int
    used: int
    justified: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The watch from start to end, marks on top, force used against force justified below."""

    ticks: int
    start: str
    end: str
    moments: tuple[Moment, ...]
    steps: tuple[Step, ...]
    most_force: int
    kind: str = "timeline"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; `numeric` lists the columns set to the right, `refs` are names that rows can be found by.

    With `folds` the first column is the time, and what is the same at several times may be drawn as one row; what the
    column `adds` holds is added up then. `also` are the names of the rows drawn with another. `cards` tell rows in
    full for whoever can open them, `places` say where rows stand in the watch.
    """

    head: tuple[Arg, ...]
    rows: tuple[tuple[Arg, ...], ...]
    numeric: tuple[int, ...] = ()
    total: tuple[Arg, ...] = ()
    refs: tuple[str, ...] = ()
    folds: bool = False
    adds: int | None = None
    also: tuple[tuple[str, ...], ...] = ()
    cards: tuple[Card, ...] = ()
    places: tuple[Place, ...] = ()
    kind: str = "table"


Inner = Paragraph | Bullets | Pairs | Table | Steps


@dataclass(frozen=True, slots=True)
class Card:
    """One decision or silence: what it was, its mark, and blocks inside.

    Cards with the same `same` cost the same for the same reason and may be drawn as one; `also` are the others' names.
    `when` is the time of day of `tick`; `code` is the verdict of the rules ("" for none), `loss` what it cost.
    `silence`: something was left; `beside` names the card of the act that this came with.
    """

    ref: str
    title: Arg
    subtitle: str
    band: str
    band_title: Arg
    figure: Arg
    blocks: tuple[Inner, ...]
    when: str = ""
    same: str = ""
    also: tuple[str, ...] = ()
    tick: int = 0
    subject: str = ""
    code: str = ""
    loss: int = 0
    silence: bool = False
    beside: str = ""
    kind: str = "card"


Block = Inner | Badge | Bars | Timeline | Card


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report; one that is told `last` is not shown before the trainee has looked back."""

    id: str
    title: Arg
    blocks: tuple[Block, ...]
    last: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A whole review. `data` holds the figures for other programs, beside the words for people."""

    title: Arg
    subtitle: Arg
    sections: tuple[Section, ...]
    data: dict[str, Any] = field(default_factory=dict)

    def section(self, name: str) -> Section | None:
        """A section by its id; None where the watch gave it nothing to tell."""
        return next((section for section in self.sections if section.id == name), None)

    def cards(self) -> tuple[Card, ...]:
        """Every decision and silence in full, in the order of the watch."""
        found = (card for section in self.sections for block in section.blocks for card in _cards_of(block))
        return tuple(sorted(found, key=lambda card: (card.tick, card.silence, len(card.ref), card.ref)))


def _cards_of(block: Block) -> Iterator[Card]:
    if isinstance(block, Card):
        yield block
    elif isinstance(block, Table):
        yield from block.cards
