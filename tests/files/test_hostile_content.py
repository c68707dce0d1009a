"""Content from strangers is read and nothing else happens: no code runs, no other file is opened, nothing is sent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

HOSTILE = [
    "!!python/object/apply:os.system ['touch owned']",
    "a: !!python/name:os.system\n",
    "id: '{0.__class__}'\ntitle: '%(x)s'\ntraffic: {ais: {file: '../../etc/passwd'}}\n",
    "pack: ../../../../etc\nformat: 1\n",
    "pack: /etc/passwd\nplace: {lat: 1e999, lon: 9}\n",
    "&a [*a]\n",
    "x: " + "[" * 39 + "]" * 39 + "\n",
    "a: '" + "\\" * 2000 + "'\n",
]

# Audit events name what the interpreter is asked to do, whoever asks.
PROBE = """
import sys
from pathlib import Path
from roe_trainer.files.problems import Unreadable
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.record import Damaged, read_record
folder = Path(sys.argv[1])
sound = (folder / "sound.yaml")
load_scenario(sound)  # everything shipped that a check needs is open by now
seen = []
BAD = ("exec", "compile", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect", "import")
def watch(event, arguments):
    if event in BAD or (event == "open" and not str(arguments[0]).startswith(str(folder))):
        seen.append(f"{event} {arguments[0]!r}"[:120])
sys.addaudithook(watch)
for file in sorted(folder.iterdir()):
    for read in (load_scenario, read_record):
        try:
            read(file)
        except (Unreadable, Damaged) as refusal:
            str(refusal)
print("\\n".join(seen))
"""


def test_reading_hostile_files_runs_nothing_and_opens_nothing_else(tmp_path: Path) -> None:
    sample = (ROOT / "tests" / "scenario" / "sample.yaml").read_text(encoding="utf-8")
    (tmp_path / "sound.yaml").write_text(sample, encoding="utf-8")
    for number, text in enumerate(HOSTILE):
        (tmp_path / f"hostile-{number}.yaml").write_text(text, encoding="utf-8")
        (tmp_path / f"mixed-{number}.yaml").write_text(sample + text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROBE, tmp_path], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == ""
    assert not (tmp_path / "owned").exists()
