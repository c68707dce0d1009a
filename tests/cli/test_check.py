"""`check` finds every mistake of every path, and says in its exit code whether all is fine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roe_trainer.cli.main import main

SAMPLE = Path(__file__).parent.parent / "scenario" / "sample.yaml"


def test_a_sound_scenario_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SAMPLE)]) == 0
    assert "fine (scenario A sample watch)" in capsys.readouterr().out


def test_all_mistakes_of_all_files_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SAMPLE.read_text()
    (tmp_path / "a.yaml").write_text(text.replace("level: basic", "level: basics").replace("pack: us-", "pack: uk-"))
    (tmp_path / "b.yaml").write_text(text)
    (tmp_path / "c.yaml").write_text("a: [")
    (tmp_path / "d.yaml").write_text(text.replace("place:", "switches: {no_such_switch: true}\nplace:"))
    assert main(["check", str(tmp_path), "--json"]) == 1
    shown = json.loads(capsys.readouterr().out)
    assert shown["ok"] is False
    found = {Path(file["file"]).name: [(p["line"], p["path"]) for p in file["problems"]] for file in shown["files"]}
    assert found == {
        "a.yaml": [(5, "level"), (10, "pack")],
        "b.yaml": [],
        "c.yaml": [(2, "")],
        "d.yaml": [(11, "switches.no_such_switch")],
    }


OWN_DUTY = """duties:
  - {duty: W-OWN-LOOK, title: Look, text: Look., why: To see., source: ASSIST, citation: art. 98, stakes: 1,
     open_when: {fact: look_ordered}, deadline_s: 60, acceptable: [{act: assist, loss: 0}],
     omission: {dimension: procedure, loss: 20}}
place:"""


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("{fact: look_orderd}", "Did you mean 'look_ordered'?"),
        ("source: ASSST", 'the source "ASSST"'),
        ("[{act: asist, loss: 0}]", "Did you mean 'assist'?"),
        ("loss: 20, critical: drowned}", "no_assistance"),
        ("duty: W-LOOK", "W-OWN-"),
    ],
)
def test_a_duty_of_the_scenarios_own_must_fit_its_pack(tmp_path, capsys, wrong: str, words: str) -> None:
    right = {"{fact": "{fact: look_ordered}", "source": "source: ASSIST", "[{act": "[{act: assist, loss: 0}]"}
    right |= {"loss: 20": "loss: 20}", "duty": "duty: W-OWN-LOOK"}
    sound = SAMPLE.read_text().replace("place:", OWN_DUTY)
    (tmp_path / "a.yaml").write_text(sound)
    assert main(["check", str(tmp_path)]) == 0
    old = next(text for start, text in right.items() if wrong.startswith(start))
    (tmp_path / "a.yaml").write_text(sound.replace(old, wrong))
    assert main(["check", str(tmp_path)]) == 1
    assert words in capsys.readouterr().out


def test_paths_that_lead_nowhere_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "absent.yaml")]) == 2
    assert main(["check", str(tmp_path)]) == 2
    assert main(["check", "familiarisaton"]) == 2
    shown = capsys.readouterr().out
    for words in ("no such file", "a folder without scenarios", 'Did you mean "familiarisation"?'):
        assert words in shown


def test_every_shipped_scenario_and_pack_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    from roe_trainer.files.places import asset_root, scenario_root

    code = main(["check", str(scenario_root()), str(asset_root() / "packs")])
    assert (code, [line for line in capsys.readouterr().out.splitlines() if ": fine (" not in line]) == (0, [])


def test_the_schema_takes_what_check_takes_and_offers_the_shelves(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert "go_fast" in schema["$defs"]["ContactModel"]["properties"]["class"]["enum"]
    offered = json.dumps(schema["$defs"]["Truth"]["properties"]["behaviour"])
    assert '"flee"' in offered
    assert "Flees until disabled. Runs as fast as it can" in offered
    assert schema["additionalProperties"] is False


def test_the_schema_can_be_written_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--out", str(tmp_path / "s.json")]) == 0
    assert json.loads((tmp_path / "s.json").read_text())["title"] == "roe-trainer scenario"
    assert "yaml-language-server" in capsys.readouterr().out
    assert main(["schema", "--out", str(tmp_path / "absent" / "s.json")]) == 2
