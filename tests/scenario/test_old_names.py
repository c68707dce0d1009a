"""Scenarios written before a duty was called one are read as ever."""

from pathlib import Path

import pytest

from roe_trainer.files.problems import Unreadable
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario, parse_scenario
from roe_trainer.session.replay import pack_for

NEW = Path(find("held-on-a-longliner")).read_text()
OLD = NEW.replace("\nduties:\n", "\nwindows:\n").replace("  - duty: W-OWN-", "  - window: W-OWN-")


def test_a_scenario_with_windows_says_the_same_and_adds_the_same_to_its_pack(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_text(OLD)
    old, new = load_scenario(tmp_path / "old.yaml"), parse_scenario(NEW, "new.yaml")
    assert OLD.count("window: W-OWN-") == len(old.model.duties) == 2
    assert (old.model, old.text) == (new.model, OLD)
    own = [duty.id for duty in pack_for(old).duties if duty.id.startswith("W-OWN-")]
    assert own == ["W-OWN-VISIT", "W-OWN-SPEAK"]


def test_what_is_wrong_with_an_old_one_is_told_on_its_line() -> None:
    wrong = OLD.replace("window: W-OWN-VISIT", "window: W-VISIT")
    with pytest.raises(Unreadable) as told:
        parse_scenario(wrong, "old.yaml")
    line = wrong[: wrong.index("window: W-VISIT")].count("\n") + 1
    assert [problem.line for problem in told.value.problems] == [line]


def test_a_scenario_that_says_both_is_told_that_one_is_unknown() -> None:
    with pytest.raises(Unreadable, match="windows"):
        parse_scenario(NEW + "windows: []\n", "both.yaml")
