"""The walk of CONTRIBUTING for a measure with a new signal and a rung for it, carried out in a copy and played."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"^```\w+\n# (\S+/\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLAYED = """
from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.describe import describe_decision
from roe_trainer.review.assess import score_session
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.words.say import say

source = load_scenario(scenario_root() / "familiarisation.yaml")
session = Session.start(source, pack_for(source), 1, "practice")
session.advance(60)
options = (("language", "en"), ("means", "vhf"))
moving = next(t for t, c in session.picture.contacts.items() if c.placed and c.speed_mm_s >= 500)
done = session.decide(Decision("steer_clear", moving, None, options))
assert done.accepted, done.reason
assert done.action.rung == "KEEP"
assert say(session.picture.messages[-1].text).endswith("Please keep clear of us. [en]")
assert say(describe_decision(done.action)) == f"Ask to keep clear, {moving} (in English, VHF)"
assert session.ruling(moving, "KEEP").code == "A"
assert "steer_clear" in {offer.measure.id for offer in session.options(moving)}
session.advance(300)
[act] = [act for act in score_session(session).decisions if act.measure == "steer_clear"]
assert (act.code, act.loss) == ("A", 0)
print("played")
"""


def test_a_measure_with_a_new_signal_and_its_rung_are_added_as_the_walk_says(tmp_path: Path) -> None:
    for folder in ("roe_trainer", "assets", "scenarios"):
        copytree(ROOT / folder, tmp_path / folder, ignore=ignore_patterns("__pycache__", "fonts", "ui"))
    blocks = BLOCK.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    walk = {path: text for path, text in blocks if "steer_clear" in text or "KEEP" in text}
    assert [Path(path).suffix for path in walk] == [".py", ".ftl", ".yaml", ".yaml"]
    for path, text in walk.items():
        before = (tmp_path / path).read_text(encoding="utf-8") if (tmp_path / path).exists() else ""
        (tmp_path / path).write_text(f"{before}\n{text}" if before else text, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", PLAYED],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.stdout == "played\n", run.stderr
