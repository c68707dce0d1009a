"""The own ship has one id; files of earlier forms call her `cutter`, and digests always did."""

from pathlib import Path

import pytest

from roe_trainer.files.problems import Unreadable
from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario, parse_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.script import play_script, read_script
from roe_trainer.session.session import Session
from roe_trainer.session.state_parts import state_parts
from roe_trainer.vessels.own_ship import OWN_SHIP

SCRIPT = """decisions:
- {tick: 60, measure: unit_order, target: T01, unit: UNIT, options: {order: intercept}}
- {tick: 90, measure: helm, options: {course_deg: 90, speed_kn: 12}}
- {tick: 100, measure: unit_order, target: T01, unit: boat, options: {order: intercept}}
"""


def stood(folder: Path, unit: str) -> Session:
    (folder / f"{unit}.yaml").write_text(SCRIPT.replace("UNIT", unit))
    source = load_scenario(find("familiarisation"))
    session = Session.start(source, pack_for(source), 3)
    outcomes = play_script(session, read_script(folder / f"{unit}.yaml"))
    assert [outcome.reason for outcome in outcomes] == [None, None, None]
    return session


def test_a_file_of_decisions_may_say_cutter_and_comes_out_the_same(tmp_path: Path) -> None:
    old, new = stood(tmp_path, "cutter"), stood(tmp_path, OWN_SHIP)
    assert old.actions[0].decision == new.actions[0].decision
    assert old.actions[0].decision.unit == OWN_SHIP
    assert old.digest() == new.digest()


def test_digests_and_the_parts_of_a_checkpoint_know_her_by_her_old_name(tmp_path: Path) -> None:
    session = stood(tmp_path, OWN_SHIP)
    written = session._world_bytes()
    assert OWN_SHIP in session.world.vessels
    assert b'"cutter"' in written
    assert OWN_SHIP.encode() not in written
    assert "vessel:cutter" in state_parts(session)
    assert not any(OWN_SHIP in name for name in state_parts(session))


def test_a_decision_that_was_recorded_is_read_under_the_id_of_now() -> None:
    recorded = {"measure": "unit_order", "unit": "cutter", "options": {"order": "hold"}}
    assert Decision.from_data(recorded) == Decision("unit_order", None, OWN_SHIP, (("order", "hold"),))


@pytest.mark.parametrize("name", ["cutter", OWN_SHIP])
def test_no_contact_takes_either_name(name: str) -> None:
    text = Path(find("familiarisation")).read_text()
    with pytest.raises(Unreadable, match="scenario-other-name"):
        parse_scenario(text.replace("- id: ", f"- id: {name}\n    # ", 1), "taken.yaml")
