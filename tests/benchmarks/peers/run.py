"""Builds the peers' environments, runs each peer in turn, and throws the environments away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figure import Figure, figure

PEERS = (("BlueSky", "bluesky_run.py", "bluesky-simulator==1.1.1"), ("Mesa", "mesa_run.py", "mesa==3.3.1"))
MINUTES = 10

Speeds = tuple[float, float]
"""Simulated seconds per second of the clock and of the processor."""


@contextmanager
def environments() -> Iterator[dict[str, Path]]:
    """Python of each peer that could be installed, by name."""
    with TemporaryDirectory() as folder:
        found = {}
        for name, _, requirement in PEERS:
            home = Path(folder) / name
            venv.create(home, with_pip=True)
            python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
            done = subprocess.run([python, "-m", "pip", "install", "-q", requirement], capture_output=True, text=True)
            if done.returncode == 0:
                found[name] = python
            else:
                print(f"{name} could not be installed: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        yield found


def one_round(python: Path, script: str) -> dict[str, Speeds]:
    """What a peer prints, by number of entities; empty when it fails."""
    with TemporaryDirectory() as home:
        done = subprocess.run(
            [python, Path(__file__).parent / script],
            capture_output=True,
            text=True,
            timeout=MINUTES * 60,
            env={**os.environ, "HOME": home},
        )
    if done.returncode:
        print(f"{script}: {done.stderr.strip()[-400:]}", file=sys.stderr)
        return {}
    speeds: dict[str, Speeds] = json.loads(done.stdout.strip().splitlines()[-1])
    return speeds


def figures(values: dict[tuple[str, str], list[Speeds]]) -> Iterator[Figure]:
    """Figures from the rounds of all peers."""
    for (name, number), speeds in values.items():
        what = f"peer {name}, {number} entities, dt 1 s, motion only"
        yield figure(what, "sim-s/s", [clock for clock, _ in speeds])
        yield figure("  the same by processor time", "sim-s/s", [busy for _, busy in speeds])
