"""A writer killed at any moment has lost nothing that it had acknowledged."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from roe_trainer.session.record import read_record
from roe_trainer.session.sink import FileSink
from tests.session.record_samples import header

KILLS = 50


def write_until_killed(path: Path, acknowledged: int) -> None:
    with FileSink.create(path, header()) as sink:
        for number in range(1, 1_000_000):
            sink.decision(number, number, {"measure": "hail", "options": {"times": number}})
            os.write(acknowledged, b"%d\n" % number)


def killed_writer(path: Path, after_s: float) -> int:
    """Start a writer, kill it, and return the number of the last decision it acknowledged."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reading)
            write_until_killed(path, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as answers:
        told = answers.readline()
        time.sleep(after_s)
        os.kill(pid, signal.SIGKILL)
        told += answers.read()
    os.waitpid(pid, 0)
    return int(told.splitlines()[-1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
def test_killing_the_writer_loses_no_acknowledged_decision(tmp_path: Path) -> None:
    dice = random.Random(20)
    total = 0
    for kill in range(KILLS):
        path = tmp_path / f"{kill}.roe"
        acknowledged = killed_writer(path, dice.uniform(0, 0.02))
        total += acknowledged
        assert len(read_record(path).decisions) >= acknowledged
        sink, record = FileSink.resume(path)
        with sink:
            sink.decision(len(record.decisions) + 1, record.last_tick, {"measure": "cease"})
    assert total > KILLS
