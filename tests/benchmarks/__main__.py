"""`python -m tests.benchmarks [--peers] [--only NAME] [--rounds N] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks import at_work, chart, doctrine, first_frame, frames, rulings, sim_speed
from tests.benchmarks.figure import Figure

Benchmark = Callable[[int], Iterator[Figure]]
BENCHMARKS: dict[str, Benchmark] = {
    "chart": chart.run,
    "doctrine": doctrine.run,
    "rulings": rulings.run,
    "speed": sim_speed.run,
    "work": at_work.run,
    "start": first_frame.run,
    "frames": frames.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", choices=sorted(BENCHMARKS), action="append", help="run only this one (repeatable)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds to take the median of (3)")
    parser.add_argument("--peers", action="store_true", help="run BlueSky and Mesa too, in a temporary folder")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, median (low to high)")
    figures = []
    for name in asked.only or BENCHMARKS:
        found = sim_speed.run(asked.rounds, asked.peers) if name == "speed" else BENCHMARKS[name](asked.rounds)
        for figure in found:
            print(figure, flush=True)
            figures.append(figure)
    if asked.json:
        asked.json.write_text(json.dumps([figure.to_data() for figure in figures], indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
