"""A scenario of an earlier format is brought to that of now where it stands, and nothing else in it moves."""

from __future__ import annotations

from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.files.places import scenario_root
from roe_trainer.scenario.load import load_scenario, parse_scenario
from roe_trainer.scenario.upgrade import upgraded

SHIPPED = sorted(scenario_root().glob("*.yaml"))
WITH_DUTIES = next(path for path in SHIPPED if "\nduties:" in path.read_text(encoding="utf-8"))


def first_format(text: str) -> str:
    """The same scenario as version 0.1.0 said it."""
    return (
        text.replace("format: 2", "format: 1")
        .replace("\nduties:", "\nwindows:  # ours")
        .replace("- duty:", "- window:")
    )


def test_only_the_names_change_and_comments_stay(tmp_path: Path) -> None:
    now = WITH_DUTIES.read_text(encoding="utf-8")
    old = first_format(now)
    assert upgraded(old, "x.yaml") == now.replace("\nduties:", "\nduties:  # ours")


def test_a_file_in_the_format_of_now_stays_as_it_is() -> None:
    text = WITH_DUTIES.read_text(encoding="utf-8")
    assert upgraded(text, "x.yaml") == text


def test_both_formats_are_the_same_scenario() -> None:
    now = WITH_DUTIES.read_text(encoding="utf-8")
    old = parse_scenario(first_format(now), "x.yaml").model
    assert old.model_dump(exclude={"format"}) == parse_scenario(now, "x.yaml").model.model_dump(exclude={"format"})


def test_keys_in_quotes_and_windows_line_ends_are_kept() -> None:
    text = 'format: 1\r\n"windows":\r\n- {"window": W-X, \'title\': "a # b"}\r\n'
    assert upgraded(text, "x.yaml") == text.replace("windows", "duties").replace("window", "duty").replace("1", "2")


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_scenario_is_in_the_format_of_now(path: Path) -> None:
    assert load_scenario(path).model.format == 2


def test_the_command_upgrades_what_it_can_and_says_what_it_cannot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(first_format(WITH_DUTIES.read_text(encoding="utf-8")), encoding="utf-8")
    bad.write_text("format: 1\ntitle: no scenario\n", encoding="utf-8")
    before = good.read_text(encoding="utf-8")
    assert main(["upgrade", str(good), "--dry-run"]) == 0
    assert good.read_text(encoding="utf-8") == before
    assert main(["upgrade", str(good), str(bad)]) == 1
    assert load_scenario(good).model.format == 2
    assert bad.read_text(encoding="utf-8").startswith("format: 1")
    assert "brought to format 2" in capsys.readouterr().out
    assert main(["upgrade", str(tmp_path / "absent.yaml")]) == 2
