"""Sample records for the tests of records."""

from __future__ import annotations

from roe_trainer.session.record import Header
from roe_trainer.session.sink import MemorySink

DIGESTS = ["0f" * 32, "1e" * 32, "2d" * 32]


def header(seed: int = 7) -> Header:
    return Header(
        engine="0.1.0",
        program="c" * 64,
        seed=seed,
        mode="practice",
        scenario_id="night-dhow",
        scenario_title="Night dhow",
        scenario_digest=DIGESTS[0],
        scenario_text="title: Night dhow\n# ñ\n",
        pack_id="full",
        pack_digest=DIGESTS[1],
        started_at="2026-03-04T05:06:07Z",
        trainee="A. Ñandú",
    )


def fill(sink: MemorySink, decisions: int = 3, sealed: bool = True) -> None:
    for number in range(1, decisions + 1):
        stated = {"basis": "flag-consent", "cited": [1, number], "confidence_pct": 80}
        data = {"measure": "hail", "target": "T01", "options": {"means": "vhf", "loud": True, "times": number}}
        sink.decision(number, number * 60, data | ({"justification": stated} if number % 2 else {}))
        sink.checkpoint(number * 60, DIGESTS[2])
    sink.note("pause", decisions * 60 + 1, "tea\u202e")
    if sealed:
        sink.seal(decisions * 60 + 5, DIGESTS[2], "NO-GO", 731)


def sample(decisions: int = 3, sealed: bool = True, seed: int = 7) -> bytes:
    sink = MemorySink(header(seed))
    fill(sink, decisions, sealed)
    return sink.to_bytes()
