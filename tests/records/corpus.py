"""The golden corpus: records made by releases, and the answers that the program of today must give to them."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from roe_trainer.files.yaml_text import parse_yaml
from roe_trainer.records.verify import Answer

FOLDER = Path(__file__).parent
EXPECTED = "expected.yaml"
DAMAGED = "damaged"
ANSWERS = {*map(str, Answer), DAMAGED}
"""What can be expected of a record: what verifying comes to, or that it cannot be read to its end."""


@dataclass(frozen=True, slots=True)
class Golden:
    """One record of the corpus; `verdict`, `total` (tenths) and `findings` are None where a record does not come to its end."""

    release: str
    name: str
    answer: str
    verdict: str | None
    total: int | None
    findings: int | None
    reason: str

    @property
    def path(self) -> Path:
        """Where the compressed record lies."""
        return FOLDER / self.release / f"{self.name}.roe.gz"

    def data(self) -> bytes:
        """The record as it was written."""
        return gzip.decompress(self.path.read_bytes())

    def __str__(self) -> str:
        return f"{self.release}/{self.name}"


def releases() -> list[str]:
    """The releases that left records, oldest first by name."""
    return sorted(path.parent.name for path in FOLDER.glob(f"*/{EXPECTED}"))


def golden(release: str | None = None) -> Iterator[Golden]:
    """Every record of the corpus with what is expected of it, or those of one release."""
    for name in [release] if release else releases():
        path = FOLDER / name / EXPECTED
        for record, fields in parse_yaml(path.read_text(encoding="utf-8"), str(path)).data.items():
            yield Golden(name, record, **fields)
