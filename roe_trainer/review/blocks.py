"""A report as plain data: sections made of a few kinds of blocks. Renderers draw blocks and know nothing of scoring."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Tone = Literal["plain", "good", "warn", "bad", "quiet"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    text: str
    tone: Tone = "plain"
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list."""

    items: tuple[str, ...]
    tone: Tone = "plain"
    kind: str = "bullets"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with their values."""

    rows: tuple[tuple[str, str], ...]
    kind: str = "pairs"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; `numeric` lists the columns set to the right, `refs` are names that rows can be found by.

    With `folds` the first column is the time, and what is the same at several times may be drawn as one row; what the
    column `adds` holds is added up then. `also` are the names of the rows drawn with another.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    total: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    folds: bool = False
    adds: int | None = None
    also: tuple[tuple[str, ...], ...] = ()
    kind: str = "table"


@dataclass(frozen=True, slots=True)
class Steps:
    """A ruling step by step, to be unfolded: depth, whether it holds, what was asked, how the fact stood."""

    title: str
    rows: tuple[tuple[int, bool, str, str], ...]
    kind: str = "steps"


@dataclass(frozen=True, slots=True)
class Badge:
    """The verdict, large."""

    word: str
    tone: Tone
    figure: str
    words: str
    kind: str = "badge"


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of 0 to 100 against its floor; None where nothing was assessed."""

    title: str
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
    label: str
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


Inner = Paragraph | Bullets | Pairs | Table | Steps


@dataclass(frozen=True, slots=True)
class Card:
    """One decision or silence: what it was, its mark, and blocks inside.

    Cards with the same `same` cost the same for the same reason and may be drawn as one; `also` are the others' names.
    """

    ref: str
    title: str
    subtitle: str
    band: str
    band_title: str
    figure: str
    blocks: tuple[Inner, ...]
    when: str = ""
    same: str = ""
    also: tuple[str, ...] = ()
    kind: str = "card"


Block = Inner | Badge | Bars | Timeline | Card


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole review. `data` holds the figures for other programs, beside the words for people."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    data: dict[str, Any] = field(default_factory=dict)

    def to_data(self) -> dict[str, Any]:
        """The report as plain data."""
        return {
            "report": "roe-review/1",
            "title": self.title,
            "subtitle": self.subtitle,
            "sections": [asdict(section) for section in self.sections],
            **self.data,
        }
