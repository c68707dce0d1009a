"""The guide for authors: what it shows can be checked and run, and its list of measures is whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.ladder.measures import MEASURES

GUIDE = (Path(__file__).parents[2] / "docs" / "scenarios.md").read_text(encoding="utf-8")
SCENARIO, OWN_WINDOW, UNCLEAR_ORDER, DECISIONS = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture
def written(tmp_path: Path) -> tuple[str, str]:
    for name, text in (("watch.yaml", SCENARIO), ("decisions.yaml", DECISIONS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / "watch.yaml"), str(tmp_path / "decisions.yaml")


def test_the_smallest_file_is_fine(written: tuple[str, str]) -> None:
    assert main(["check", written[0]]) == 0


def test_the_smallest_watch_can_be_stood_well(written: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for seed in ("1", "2", "3", "4"):
        assert main(["run", written[0], "--player", "expert", "--seed", seed]) == 0
        assert "NO-GO" not in capsys.readouterr().out


def test_the_duty_shown_fits_the_smallest_watch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "told.yaml"
    file.write_text(SCENARIO + OWN_WINDOW, encoding="utf-8")
    assert main(["check", str(file)]) == 0
    assert main(["run", str(file), "--player", "passive", "--seed", "1"]) == 0
    assert "W-OWN-LOOK" in capsys.readouterr().out


def test_the_unclear_order_shown_fits_the_smallest_watch(tmp_path: Path) -> None:
    file = tmp_path / "ordered.yaml"
    file.write_text(SCENARIO + UNCLEAR_ORDER, encoding="utf-8")
    assert main(["check", str(file)]) == 0


def test_the_decisions_shown_are_taken(written: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", written[0], "--decisions", written[1]]) == 0
    assert "5 decisions" in capsys.readouterr().out


def test_every_measure_is_listed_with_its_options() -> None:
    for measure in MEASURES.values():
        row = next((line for line in GUIDE.splitlines() if line.startswith(f"| `{measure.id}` |")), "")
        assert row, measure.id
        assert all(choice in row for option in measure.options for choice in option.choices), measure.id
