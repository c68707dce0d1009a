"""Make a golden corpus with the program as it is: one record of each shipped scenario, and a few that are not as they should be.

`python -m tests.records.make FOLDER` (`tests/records/VERSION` for a release) writes

- `SCENARIO-ID.roe.gz`, scripted trainees, seeds and modes taken in turn, so that every release makes the same watches;
- `own-pack.roe.gz`, a watch judged by a pack that is not shipped, which the record therefore carries whole;
- `unfinished.roe.gz`, one of them cut off in the middle, as a crash leaves it;
- `damaged.roe.gz`, one of them with one byte changed;
- `retitled.roe.gz`, one of them under another title, its chain and its seal computed anew;
- `expected.yaml`, the verdict, marks and number of findings that this program gave to each, and the answer that
  `replay --verify` must give under any later program (this very program says "same" instead).

Nothing is ever overwritten: the folder must not exist. The records are compressed without a date, byte for byte as drawn.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from roe_trainer import __version__

PLAYERS = (
    "expert",
    "competent",
    "novice",
    "ladder-parrot",
    "trigger-happy",
    "random",
    "passive",
    "strike-on-suspicion",
    "always-hail",
)
MODES = ("practice", "coach", "exam")
OWN_PACK_OF = "us-coast-guard"
FAULTY_OF = "windward-passage-go-fast"
"""Which record the faulty ones are made from."""

HEAD_OF_EXPECTED = """\
# What each record of this folder must give when it is verified and reviewed by the program of today. `answer` is that of
# `replay --verify`; verdict, total (tenths) and findings are those of the program that made the record. A release adds
# folders, never changes a record, and changes an answer only with its reason written beside it.
"""


@dataclass(frozen=True, slots=True)
class Watch:
    """One watch of the corpus: what `roe-trainer run` is asked for, and the name its record gets."""

    name: str
    scenario: str
    player: str
    seed: int
    mode: str
    pack: str = ""


def watches(scenarios: Path, own_pack: Path) -> Iterator[Watch]:
    """Every watch of the corpus, in the order of the scenarios' names."""
    for place, path in enumerate(sorted(scenarios.glob("*.yaml"))):
        turn = place + place // len(PLAYERS)
        yield Watch(path.stem, path.stem, PLAYERS[place % len(PLAYERS)], place + 1, MODES[turn % len(MODES)])
    yield Watch("own-pack", FAULTY_OF, "competent", 99, "practice", str(own_pack))


def stand(watch: Watch, record: Path, home: Path) -> dict[str, Any]:
    """Stand a watch by the command line and keep its record; what `run --json` printed."""
    command = [sys.executable, "-m", "roe_trainer", "run", watch.scenario, "--json"]
    command += ["--player", watch.player, "--seed", str(watch.seed), "--mode", watch.mode, "--record", str(record)]
    command += ["--pack", watch.pack] if watch.pack else []
    surroundings = {**os.environ, "ROE_TRAINER_HOME": str(home)}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False)
    if done.returncode:
        sys.exit(f"{watch.name}: {done.stderr or done.stdout}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def unfinished(data: bytes) -> bytes:
    """The first half of a record's lines and the beginning of the next one."""
    lines = data.splitlines(keepends=True)
    half = len(lines) // 2
    return b"".join(lines[:half]) + lines[half][:40]


def damaged(data: bytes) -> bytes:
    """The same record, the tick of its second decision put one digit wrong and nothing else."""
    place = data.index(b'"tick":', data.index(b'"number":2,')) + len(b'"tick":')
    digit = b"1" if data[place : place + 1] != b"1" else b"2"
    return data[:place] + digit + data[place + 1 :]


def retitled(data: bytes) -> bytes:
    """The same record, its header with another title; the chain and the seal fit it."""
    other = {"scenario_title": "A quiet afternoon"}
    return rechained(data, lambda kind, fields: fields | (other if kind == "header" else {}))


def rechained(data: bytes, change: Callable[[str, dict[str, Any]], dict[str, Any] | None]) -> bytes:
    """A record whose lines were changed, the chain and the seal computed anew.

    `change` takes the kind of a line and its fields, and gives the fields it shall have or None to leave the line out.
    """
    kept: list[bytes] = []
    chain = hashlib.sha256(json.loads(data.splitlines()[0])["data"]["format"].encode()).hexdigest()
    for line in data.splitlines():
        kind = json.loads(line)["kind"]
        fields = change(kind, json.loads(line)["data"])
        if fields is None:
            continue
        if kind == "seal":
            fields |= {"head": chain, "count": len(kept)}
        body = {"data": fields, "kind": kind, "n": len(kept) + 1}
        chain = hashlib.sha256(chain.encode() + _canonical(body)).hexdigest()
        kept.append(_canonical({**body, "chain": chain}) + b"\n")
    return b"".join(kept)


def _canonical(value: Any) -> bytes:
    """The form in which lines of a record stand (see `docs/records.md`), by whatever program made them."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


FAULTY = {"unfinished": unfinished, "damaged": damaged, "retitled": retitled}
ANSWERS = {"unfinished": "not-whole", "damaged": "damaged", "retitled": "forged"}
REASONS = {
    "unfinished": "Cut off in the middle of a line, as a crash leaves it.",
    "damaged": "One digit of a tick was changed, and the chain does not fit it.",
    "retitled": "The header has another title than the scenario it carries; the chain was computed anew.",
}


def entry(name: str, answer: str, reason: str, verdict: str | None, total: int | None, findings: int | None) -> str:
    """The lines of one record in `expected.yaml`; null where the record does not come to its end."""
    fields = {"answer": answer, "verdict": verdict, "total": total, "findings": findings}
    lines = [f"{name}:", *(f"  {key}: {'null' if value is None else value}" for key, value in fields.items())]
    return "\n".join([*lines, f"  reason: {json.dumps(reason, ensure_ascii=False)}", ""])


def make(folder: Path, answer: str, reason: str) -> None:
    """Make the whole corpus; raises FileExistsError where there is one."""
    folder.mkdir(parents=True)
    entries = []
    with TemporaryDirectory() as place:
        own_pack = Path(place, "own-rules")
        shutil.copytree(Path("assets/packs", OWN_PACK_OF), own_pack)
        for watch in watches(Path("scenarios"), own_pack):
            record = Path(place, f"{watch.name}.roe")
            told = stand(watch, record, Path(place, "home"))
            entries.append(
                entry(watch.name, answer, reason, told["verdict"], told["total"], len(told["findings"])),
            )
            _keep(folder, watch.name, record.read_bytes())
            print(f"{watch.name}: {watch.player}, {watch.mode}, {told['verdict']} {told['total']}", flush=True)
        whole = Path(place, f"{FAULTY_OF}.roe").read_bytes()
    for name, spoil in FAULTY.items():
        _keep(folder, name, spoil(whole))
        entries.append(entry(name, ANSWERS[name], REASONS[name], None, None, None))
    (folder / "expected.yaml").write_text(HEAD_OF_EXPECTED + "\n".join(entries), encoding="utf-8")


def _keep(folder: Path, name: str, data: bytes) -> None:
    (folder / f"{name}.roe.gz").write_bytes(gzip.compress(data, 9, mtime=0))


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.records.make", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="a new folder, tests/records/VERSION for a release")
    parser.add_argument(
        "--answer", default="same-by-another-program", help="the answer that is expected (default %(default)s)"
    )
    parser.add_argument("--reason", default=f"Made by {__version__}.", help="why that answer is expected")
    asked = parser.parse_args()
    if asked.folder.exists():
        parser.error(f"{asked.folder} is there already, and a corpus is never overwritten")
    make(asked.folder, asked.answer, asked.reason)


if __name__ == "__main__":
    main()
