"""The ledger: every fact and indicator the watch was shown, when, by what, and how far it can be relied on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from roe_trainer.words.line import Arg

FactValue = bool | int | str | None
Detail = tuple[tuple[str, int | str], ...]
"""What a value leaves out, by name, sorted: which State, how many, which other contact."""
OWN = "OWN"


class EvidenceGrade(IntEnum):
    """How far an entry can be relied on; a higher grade outweighs a lower one."""

    CLAIMED = 1
    REPORTED = 2
    OBSERVED = 3
    VERIFIED = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing shown: `subject` is a track number ("T01") or `OWN`, `name` a fact or indicator of the vocabulary,
    `source` an id of `picture.sources`. `text` tells it to a reader ("" where it goes without words)."""

    id: int
    tick: int
    subject: str
    name: str
    value: FactValue
    source: str
    grade: EvidenceGrade
    text: Arg
    detail: Detail = ()

    def digested(self) -> list[Any]:
        """What digests are made of: what was shown, when, by what and how surely. Words are not."""
        detail = [list(pair) for pair in self.detail]
        return [self.id, self.tick, self.subject, self.name, self.value, self.source, int(self.grade), detail]

    def told(self, name: str) -> int | str:
        """A detail by name, "" where it was not told."""
        return dict(self.detail).get(name, "")

    def repeats(self, value: FactValue, detail: Detail) -> bool:
        """Whether this says as much already: the same value, and no other detail."""
        same = self.value == value and type(self.value) is type(value)
        return same and (not detail or self.detail == detail)


@dataclass(slots=True)
class Ledger:
    """Append-only. Where entries conflict the highest grade counts, then the latest.

    An entry supersedes what its own source said before. `detail_is_news` is off where a record of 0.1.0 is stood
    again: that program dropped such news, and what was cited by number has to keep its number.
    """

    entries: list[Entry] = field(default_factory=list)
    detail_is_news: bool = True
    _counting: dict[tuple[str, str], Entry] = field(default_factory=dict)
    _by_source: dict[tuple[str, str], dict[str, Entry]] = field(default_factory=dict)
    _last: dict[str, int] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Append one entry; raises ValueError when its id is not the next."""
        if entry.id != len(self.entries) + 1:
            raise ValueError(f"entry {entry.id} after {len(self.entries)}")
        self.entries.append(entry)
        self._last[entry.subject] = entry.id
        key = (entry.subject, entry.name)
        voices = self._by_source.setdefault(key, {})
        voices[entry.source] = entry
        self._counting[key] = max(voices.values(), key=lambda e: (e.grade, e.id))

    def show(
        self,
        tick: int,
        subject: str,
        name: str,
        value: FactValue,
        source: str,
        grade: EvidenceGrade,
        text: Arg,
        detail: Detail = (),
    ) -> Entry | None:
        """Disclose a value; returns None, and adds nothing, where the entry that counts already says so as firmly,
        or where a firmer one counts and this source only repeats itself. Another detail is news."""
        counts, news = self._counting.get((subject, name)), detail if self.detail_is_news else ()
        if counts is not None and counts.grade >= grade and counts.repeats(value, news):
            return None
        if counts is not None and counts.grade > grade and self._said(subject, name, value, source, grade, news):
            return None
        entry = Entry(len(self.entries) + 1, tick, subject, name, value, source, grade, text, detail)
        self.add(entry)
        return entry

    def _said(
        self, subject: str, name: str, value: FactValue, source: str, grade: EvidenceGrade, detail: Detail
    ) -> bool:
        """Whether this very source last said just this."""
        last = self._by_source[subject, name].get(source)
        return last is not None and last.grade == grade and last.repeats(value, detail)

    def last_id(self, subject: str) -> int:
        """Id of the latest entry about a subject, 0 while there is none."""
        return self._last.get(subject, 0)

    def counting(self, subject: str, name: str) -> Entry | None:
        """The entry that counts for a subject and name now, or None when nothing was shown."""
        return self._counting.get((subject, name))

    def value(self, subject: str, name: str, default: FactValue = None) -> FactValue:
        """The value that counts for a subject and name now; `default` when nothing was shown."""
        entry = self._counting.get((subject, name))
        return default if entry is None else entry.value

    def voices(self, subject: str, name: str) -> Mapping[str, Entry]:
        """Latest entry of each source; more than one value here is a conflict that the card shows."""
        return self._by_source.get((subject, name), {})

    def about(self, subject: str) -> Iterator[Entry]:
        """All entries of a subject, oldest first."""
        return (entry for entry in self.entries if entry.subject == subject)
