"""How many small mistakes in a room's source its own tests tell.

`python -m tests.mutations [--room ROOM ...] [--draw 200] [--seed 1] [--jobs 2]` draws mistakes, as many from each room,
makes each in a copy of the project and runs the quick tests of `tests/ROOM` there, those first that run the changed line (see `order`).
It prints each mistake that no test told (a survivor) and the share that was told. The working tree is only read.

A survivor that is no mistake, because nothing that can happen shows it, is listed in `survivors.yaml` with the reason and
is not counted: `file` (`ROOM/FILE`), `within`, `before` and `after` as printed. Leaves with 1 when less than `--least` per
cent are told in any room.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutations.rooms import ROOMS, Told, drawn, reviewed, tried


def summary(room: str, told: list[Told], seconds: float) -> tuple[str, float]:
    """A line about a room, and the per cent of mistakes that its tests told."""
    known = reviewed()
    harmless = [each for each in told if not each.killed and each.mistake.known_as in known]
    killed = sum(each.killed for each in told)
    counted = len(told) - len(harmless)
    share = 100 * killed / counted if counted else 100.0
    left = f"{counted - killed} survive, {len(harmless)} are no mistakes"
    return f"{room}: {killed} of {counted} told ({share:.0f} %); {left}; {seconds:.0f} s", share


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutations", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--room", nargs="+", default=list(ROOMS), help="rooms to draw from (default %(default)s)")
    parser.add_argument(
        "--draw", type=int, default=200, help="mistakes in all, shared by the rooms (default %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=1, help="which draw (default %(default)s)")
    parser.add_argument("--jobs", type=int, default=2, help="copies at work at once (default %(default)s)")
    parser.add_argument("--least", type=float, default=90.0, metavar="PERCENT", help="(default %(default)s)")
    asked = parser.parse_args()
    known, lines, poorest = reviewed(), [], 100.0
    for room in asked.room:
        began, told = time.monotonic(), []
        with TemporaryDirectory(prefix="roe-mutations-") as place:
            made = drawn(room, -(-asked.draw // len(asked.room)), asked.seed)
            for each in tried(room, made, asked.jobs, Path(place)):
                told.append(each)
                if not each.killed:
                    print(
                        f"  {'no mistake' if each.mistake.known_as in known else 'survives'}: {each.mistake}",
                        flush=True,
                    )
        line, share = summary(room, told, time.monotonic() - began)
        lines.append(line)
        poorest = min(poorest, share)
        print(line, flush=True)
    print("\n".join(["", *lines]))
    return 0 if poorest >= asked.least else 1


if __name__ == "__main__":
    sys.exit(main())
