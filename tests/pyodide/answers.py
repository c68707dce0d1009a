"""What `replay --verify` says of each record of the folder it is called in: one line of JSON each, after one about Python."""

from __future__ import annotations

import contextlib
import io
import json
import platform
import sys
from pathlib import Path

from roe_trainer.cli.main import main


def answer(record: Path) -> dict[str, object]:
    """The exit status and everything said, as the command line gives them."""
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        status = main(["replay", record.name, "--verify", "--json"])
    return {"record": record.stem, "status": status, "said": said.getvalue(), "complained": complained.getvalue()}


if __name__ == "__main__":
    bits = 64 if sys.maxsize > 2**32 else 32
    print(f"CPython {platform.python_version()}, {bits} bits, {platform.machine()}", flush=True)
    for path in sorted(Path().glob("*.roe")):
        print(json.dumps(answer(path)), flush=True)
