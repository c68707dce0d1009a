"""The ledger: every fact and indicator the watch was shown, when, by what, and how far it can be relied on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from roe_trainer.words.line import Text, from_data, to_data

FactValue = bool | int | str | None
OWN = "OWN"


class EvidenceGrade(IntEnum):
    """How far an entry can be relied on; a higher grade outweighs a lower one."""

    CLAIMED = 1
    REPORTED = 2
    OBSERVED = 3
    VERIFIED = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing shown: `subject` is a track number ("T01") or `OWN`, `name` a fact or indicator of the vocabulary."""

    id: int
    tick: int
    subject: str
    name: str
    value: FactValue
    source: str
    grade: EvidenceGrade
    text: str | Text

    def to_data(self) -> list[Any]:
        return [
            self.id,
            self.tick,
            self.subject,
            self.name,
            self.value,
            self.source,
            int(self.grade),
            to_data(self.text),
        ]

    def digested(self) -> list[Any]:
        """What digests are made of: what was shown, when, by what and how surely. Words are not."""
        return [self.id, self.tick, self.subject, self.name, self.value, self.source, int(self.grade)]

    @staticmethod
    def from_data(data: list[Any]) -> Entry:
        return Entry(data[0], data[1], data[2], data[3], data[4], data[5], EvidenceGrade(data[6]), _text(data[7]))


def _text(data: Any) -> str | Text:
    said = from_data(data)
    if isinstance(said, int):
        raise ValueError("a text is no number")
    return said


@dataclass(slots=True)
class Ledger:
    """Append-only. Where entries conflict the highest grade counts, then the latest.

    An entry supersedes what its own source said before.
    """

    entries: list[Entry] = field(default_factory=list)
    _counting: dict[tuple[str, str], Entry] = field(default_factory=dict)
    _by_source: dict[tuple[str, str], dict[str, Entry]] = field(default_factory=dict)
    _last: dict[str, int] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Append one entry; raises ValueError when its id is not the next."""
        if entry.id != len(self.entries) + 1:
            raise ValueError(f"ledger entry {entry.id} does not follow {len(self.entries)}")
        self.entries.append(entry)
        self._last[entry.subject] = entry.id
        key = (entry.subject, entry.name)
        voices = self._by_source.setdefault(key, {})
        voices[entry.source] = entry
        self._counting[key] = max(voices.values(), key=lambda e: (e.grade, e.id))

    def show(
        self, tick: int, subject: str, name: str, value: FactValue, source: str, grade: EvidenceGrade, text: str | Text
    ) -> Entry | None:
        """Disclose a value; returns None, and adds nothing, where the entry that counts already says so as firmly,
        or where a firmer one counts and this source only repeats itself."""
        counts = self._counting.get((subject, name))
        if counts is not None and counts.value == value and type(counts.value) is type(value):
            firmer = grade > counts.grade
            if not firmer:
                return None
        if counts is not None and counts.grade > grade and self._said(subject, name, value, source, grade):
            return None
        entry = Entry(len(self.entries) + 1, tick, subject, name, value, source, grade, text)
        self.add(entry)
        return entry

    def _said(self, subject: str, name: str, value: FactValue, source: str, grade: EvidenceGrade) -> bool:
        """Whether this very source last said just this."""
        last = self._by_source[subject, name].get(source)
        if last is None or last.grade != grade:
            return False
        return last.value == value and type(last.value) is type(value)

    def last_id(self, subject: str) -> int:
        """Id of the latest entry about a subject, 0 while there is none."""
        return self._last.get(subject, 0)

    def counting(self, subject: str, name: str) -> Entry | None:
        """The entry that counts for a subject and name now, or None when nothing was shown."""
        return self._counting.get((subject, name))

    def value(self, subject: str, name: str, default: FactValue = None) -> FactValue:
        entry = self._counting.get((subject, name))
        return default if entry is None else entry.value

    def voices(self, subject: str, name: str) -> Mapping[str, Entry]:
        """Latest entry of each source; more than one value here is a conflict that the card shows."""
        return self._by_source.get((subject, name), {})

    def about(self, subject: str) -> Iterator[Entry]:
        """All entries of a subject, oldest first."""
        return (entry for entry in self.entries if entry.subject == subject)
