"""The page on scripting does what it says: its blocks run one after the other and print what stands below them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```python\n(.*?)^```$(?:\n\n^```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
MARK = "== next block"


def test_every_block_of_the_page_runs_and_prints_what_stands_below_it(tmp_path: Path) -> None:
    blocks = BLOCK.findall(PAGE)
    assert [said for _, said in blocks].count("") == 0
    run = subprocess.run(
        [sys.executable, "-c", f"print({MARK!r})\n".join(code for code, _ in blocks)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "ROE_TRAINER_HOME": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=180,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split(f"{MARK}\n") == [said for _, said in blocks]


def test_the_page_names_no_room_that_would_open_a_window() -> None:
    imported = set(re.findall(r"^from roe_trainer\.(\w+)", PAGE, re.MULTILINE))
    assert imported
    assert not imported & {"ui", "terminal", "console", "cli"}
