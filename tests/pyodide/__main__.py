"""Verify the golden corpus under another Python, another C library and 32 bits, and compare with what this Python says.

`python -m tests.pyodide [RELEASE ...]` needs node and npm. It puts the npm package `pyodide`, of the version and digests
in `package-lock.json`, and the wheel of pydantic-core for it, of the version and digests in `requirements-dev.txt`, into
a cache folder (`--cache`); everything else is pure Python and is taken from the Python that runs this. It prints a line
for each record and leaves with 1 when any came out differently.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import platformdirs

from tests.pyodide.install import CannotBeHad, Installed, install
from tests.pyodide.run import Answers, here, under_pyodide
from tests.records.corpus import Golden, golden, releases

DEFAULT_CACHE = platformdirs.user_cache_path("roe-trainer") / "pyodide"


def compared(records: Iterable[Golden], installed: Installed) -> tuple[Answers, Answers]:
    """What this Python and the other say of the same records."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "records")
        folder.mkdir()
        for each in records:
            (folder / f"{each.name}.roe").write_bytes(each.data())
        return here(folder), under_pyodide(folder, installed)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.pyodide", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("release", nargs="*", help=f"whose records (default: all of {', '.join(releases())})")
    parser.add_argument(
        "--cache", type=Path, default=DEFAULT_CACHE, help="where packages are kept (default %(default)s)"
    )
    asked = parser.parse_args()
    try:
        installed = install(asked.cache)
    except CannotBeHad as why:
        parser.exit(2, f"{why}\n")
    made = same = 0
    for release in asked.release or releases():
        one, other = compared(golden(release), installed)
        print(f"{release}: {one.python} beside {other.python}")
        for name, said in one.by_record.items():
            made += 1
            same += said == other.by_record.get(name)
            if said == other.by_record.get(name):
                print(f"  {name}: the same, status {said['status']}")
            else:
                print(f"  {name}: NOT THE SAME\n    {json.dumps(said)}\n    {json.dumps(other.by_record.get(name))}")
    print(f"{same} of {made} records came out the same.")
    return 0 if made and same == made else 1


if __name__ == "__main__":
    sys.exit(main())
