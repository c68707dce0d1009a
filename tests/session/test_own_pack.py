"""A watch under a pack of the user's own: found beside the scenario, carried by the record, told on every page."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.doctrine.carried import carry, load_carried
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.places import scenario_root
from roe_trainer.files.problems import Unreadable
from roe_trainer.session.record import read_record
from tests.doctrine.test_checks import SMALL

HARBOUR = """pack: harbour
title: Harbour patrol
author: Sea cadets
date: 2026-11-01
law_as_of: 2026-11-01
review_status: local
source_status: local
text: Three rungs for a first evening.
extends: us-coast-guard
only_rungs: [HAIL, STOP, BRD, RELS, RESC, SDF]
set_switches: {approval_policy: false}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an own pack and a scenario that names it."""
    (tmp_path / "harbour").mkdir()
    (tmp_path / "harbour" / "pack.yaml").write_text(HARBOUR, encoding="utf-8")
    text = (scenario_root() / "familiarisation.yaml").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("pack:"))
    (tmp_path / "mine.yaml").write_text(text.replace(line, "pack: harbour"), encoding="utf-8")
    return tmp_path


def stood(desk: Path, *words: str) -> Path:
    record = desk / "watch.roe"
    assert main(["run", *words, "--player", "competent", "--record", str(record)]) == 0
    return record


def test_a_scenario_names_a_pack_that_lies_beside_it(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(desk / "mine.yaml")]) == 0
    stood(desk, str(desk / "mine.yaml"))
    assert "Doctrine: Harbour patrol (harbour), by Sea cadets" in capsys.readouterr().out


def test_a_pack_asked_for_takes_the_place_of_the_scenarios_own(desk: Path) -> None:
    header = read_record(stood(desk, "familiarisation", "--pack", str(desk / "harbour"))).header
    assert header.pack_id == "harbour"


def test_the_record_says_whose_law_it_was_and_how_far_it_can_be_relied_on(desk: Path) -> None:
    header = read_record(stood(desk, str(desk / "mine.yaml"))).header
    said = (header.pack_title, header.pack_author, header.review_status, header.source_status)
    assert said == ("Harbour patrol", "Sea cadets", "local", "local")
    assert header.law_as_of == "2025-06-01"


def test_the_record_replays_where_the_pack_is_not(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = stood(desk, str(desk / "mine.yaml"))
    shutil.rmtree(desk / "harbour")
    capsys.readouterr()
    assert main(["replay", str(record), "--verify", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["doctrine"]["author"] == "Sea cadets"
    assert main(["report", str(record)]) == 0
    told = capsys.readouterr().out
    for words in ("Harbour patrol (harbour), by Sea cadets", "Law as of", "Review status", "Source status"):
        assert words in told


def test_a_ladder_from_nothing_plays_and_is_marked_plainly(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(SMALL, desk / "small")
    record = stood(desk, "wreckage-at-dawn", "--pack", str(desk / "small"))
    assert "Traceback" not in capsys.readouterr().err
    seal = read_record(record).seal
    assert seal is not None
    assert seal.verdict in ("GO", "NO-GO")


def test_a_shipped_pack_needs_no_carrying() -> None:
    assert carry(load_pack("five-rungs")) == {}


def test_a_pack_and_its_own_base_are_carried_together(tmp_path: Path) -> None:
    shutil.copytree(SMALL, tmp_path / "base")
    (tmp_path / "top").mkdir()
    (tmp_path / "top" / "pack.yaml").write_text(
        HARBOUR.replace("us-coast-guard", "base").split("only_rungs")[0], encoding="utf-8"
    )
    pack = load_pack(tmp_path / "top")
    assert load_carried("top", carry(pack)).digest == pack.digest


@pytest.mark.parametrize(
    "name", ["../out.yaml", "/etc/x/pack.yaml", "a/../../b.yaml", "a/b.txt", "pack.yaml", "a/.x.yaml"]
)
def test_a_carried_file_leads_nowhere_else(name: str) -> None:
    with pytest.raises(Unreadable, match="doctrine-carried-file"):
        load_carried("a", {name: "a: 1"})


def test_a_pack_that_is_nowhere_is_told_with_the_nearest_name(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = desk / "mine.yaml"
    scenario.write_text(scenario.read_text().replace("pack: harbour", "pack: harbuor"), encoding="utf-8")
    assert main(["check", str(scenario)]) == 1
    assert 'Did you mean "harbour"?' in capsys.readouterr().out
