"""Beginning a watch from a briefing: its record first, then the session, then the bridge over both."""

from __future__ import annotations

from datetime import UTC, datetime

from roe_trainer.console.bridge import Bridge
from roe_trainer.doctrine.pack import Pack
from roe_trainer.records.keep import start_record
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import header_of
from roe_trainer.session.session import Mode, Session

SEEDS = 1_000_000


def mode_of(word: str) -> Mode:
    """A mode by its name; coach for anything else."""
    return "exam" if word == "exam" else "practice" if word == "practice" else "coach"


def begin_watch(source: ScenarioText, pack: Pack, seed: int, mode: Mode) -> Bridge:
    """A watch with a record of its own; raises RecordNotWritten when that cannot be kept, and then nothing starts."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    path, sink = start_record(header_of(source, pack, seed, mode, now))
    return Bridge(Session.start(source, pack, seed, mode, sink), record=path)
