"""The walks of docs/doctrine.md, typed in as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.places import scenario_root

GUIDE = (Path(__file__).parents[2] / "docs" / "doctrine.md").read_text(encoding="utf-8")
PAGES = re.findall(r"```yaml\n# (\S+\.yaml)\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in PAGES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("pack", ["harbour", "yard"])
def test_a_pack_of_the_guide_is_fine_and_can_be_played(
    pack: str, typed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", pack]) == 0
    assert main(["run", "wreckage-at-dawn", "--pack", pack, "--player", "novice"]) == 0
    assert f"({pack}), by" in capsys.readouterr().out


def test_the_mistake_the_guide_speaks_of_is_told(typed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = typed / "yard" / "rules" / "not_asked_aboard.yaml"
    page.write_text(page.read_text().replace("at_most: NONE", "at_most: WITHDRAWN"), encoding="utf-8")
    assert main(["check", "yard"]) == 1
    assert "no rule that speaks with nothing known" in capsys.readouterr().out


def test_a_scenario_names_the_pack_beside_it(typed: Path) -> None:
    text = (scenario_root() / "wreckage-at-dawn.yaml").read_text(encoding="utf-8")
    (typed / "mine.yaml").write_text(re.sub(r"(?m)^pack: .*$", "pack: harbour", text), encoding="utf-8")
    assert main(["check", "mine.yaml"]) == 0


def test_the_table_of_packs_counts_the_rules_as_they_are() -> None:
    assert f"fifteen rungs, {len(load_pack('us-coast-guard').rules)} rules" in GUIDE
