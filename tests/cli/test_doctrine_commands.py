"""`adjudicate`, `rules` and `facts`: what they print, what they write, and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.doctrine.folder import shipped_packs
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.law.vocabulary import load_vocabulary

TABLE = Path(__file__).parents[1] / "doctrine" / "truth_table.yaml"
ONE = """schema: adjudication-cases/2
cases:
- id: T1
  facts: {zone: HS, actor: CG_UNIT, flag_status: STATELESS, suspicion: RS, compliance: COMPLIANT}
  expected: {BRD: %s, MON: A}
  firm_rungs: [%s]
"""


def run(*words: str) -> int:
    return main(list(words))


def cases(tmp_path: Path, text: str) -> str:
    path = tmp_path / "cases.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_all_agreed_cases_match_and_the_answer_is_yes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("adjudicate", str(TABLE)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == list(load_pack("us-coast-guard").by_rung)
    assert lines[1].split()[:4] == ["T01", "A", "A", "A"]
    assert len(lines) == 1 + 74 + 1
    assert "74 cases, 990 of 990 firm verdicts as expected, 1110 of 1110 in all" in lines[-1]


@pytest.mark.parametrize("pack", shipped_packs())
def test_every_shipped_pack_can_adjudicate_the_agreed_cases(pack: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("adjudicate", str(TABLE), "--pack", pack, "--json") in (0, 1)
    assert json.loads(capsys.readouterr().out)["pack"]["id"] == pack


def test_a_firm_mismatch_is_a_no_and_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("adjudicate", cases(tmp_path, ONE % ("A", "BRD"))) == 1
    told = capsys.readouterr().out
    assert "T1 BRD: expected A, found AP-D (firm). Boarding needs what is not held" in told
    assert "boarding_without_approval" in told


def test_a_mismatch_that_is_not_firm_is_told_and_is_still_a_yes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("adjudicate", cases(tmp_path, ONE % ("A", "MON")), "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["firm"], report["firm_matched"], report["ok"]) == (1, 1, True)
    assert [(d["case"], d["rung"], d["expected"], d["found"]) for d in report["differences"]] == [
        ("T1", "BRD", "A", "AP-D")
    ]


def test_the_letters_of_an_approval_are_a_set(tmp_path: Path) -> None:
    text = ONE.replace("STATELESS", "FOR_NONE") % ("AP-DF", "BRD")
    assert run("adjudicate", cases(tmp_path, text)) == 0


UNREADABLE = [
    (ONE.replace("zone: HS", "zoen: HS") % ("A", "BRD"), "cases.yaml:4:11: cases.0.facts.zoen"),
    (ONE.replace("zone: HS", "zone: H") % ("A", "BRD"), "zone is 'H', which is not one of UNKNOWN"),
    (ONE.replace("zone: HS", "zone: HS, tacon: CG") % ("A", "BRD"), "tacon is NOT_APPLICABLE when"),
    (ONE % ("MAYBE", "BRD"), "cases.0.expected.BRD"),
    (ONE % ("A", "STOP"), 'found "STOP", expected a rung with an expected verdict'),
    (ONE.replace("expected:", "expcted:") % ("A", "BRD"), 'Did you mean "expected"?'),
    (ONE.replace("cases/2", "cases/1") % ("A", "BRD"), "adjudication-cases/2"),
    ("cases: [", "YAML"),
]


@pytest.mark.parametrize(("text", "says"), UNREADABLE, ids=[says for _, says in UNREADABLE])
def test_a_file_that_cannot_be_used_is_told_with_its_place(
    tmp_path: Path, text: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("adjudicate", cases(tmp_path, text)) == 2
    assert says in capsys.readouterr().err


def test_an_unknown_switch_and_an_unknown_pack_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("adjudicate", str(TABLE), "--set", "aproval_policy=off") == 2
    assert 'Did you mean "approval_policy"?' in capsys.readouterr().err
    assert run("adjudicate", str(TABLE), "--pack", "five-rung") == 2
    assert "five-rungs" in capsys.readouterr().err


PAGES = ["fired_without_warning", "BRD", "14USC526", "jurisdiction_open"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_catalogue_is_printed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules", name) == 0
    assert capsys.readouterr().out.startswith(f"{name}: ")


def test_an_unknown_page_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules", "fired_witout_warning") == 2
    assert 'Did you mean "fired_without_warning"?' in capsys.readouterr().err


def test_the_list_names_every_rule_with_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules") == 0
    assert "  fired_without_warning [14USC526]" in capsys.readouterr().out


def test_the_law_of_two_days_is_compared_over_the_case_library(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules", "--as-of", "2022-12-22", "2022-12-23", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    shift = {"case": "A-FLAG-NO-MASTER-0", "rung": "BRD", "before": "P", "after": "AP-D"}
    assert shift in report["verdicts"]


def test_the_delegation_of_march_2025_shows_only_with_its_switch(capsys: pytest.CaptureFixture[str]) -> None:
    days = ("--as-of", "2025-02-28", "2025-03-01")
    assert run("rules", *days, "--json") == 0
    assert json.loads(capsys.readouterr().out)["verdicts"] == []
    assert run("rules", *days, "--set", "surface_force_delegation=on", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert {"case": "T03", "rung": "WARN", "before": "AP-D", "after": "A"} in report["verdicts"]
    assert set(report["changed"]) == {"warning_shots_without_approval", "disabling_fire_without_approval"}


def test_two_packs_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules", "--diff", "us-coast-guard", "fisheries") == 0
    told = capsys.readouterr().out
    assert "rules only in the second: disabling_fire_for_fish" in told
    assert "T19 WARN" not in told


def test_a_fact_is_shown_with_its_values_and_what_it_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("facts", "suspicion") == 0
    assert "NONE, HUNCH, RS, PC, CONFIRMED" in capsys.readouterr().out
    assert run("facts", "suspision") == 2
    assert 'Did you mean "suspicion"?' in capsys.readouterr().err


def test_the_vocabulary_is_printed_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("facts", "--json") == 0
    assert [fact["name"] for fact in json.loads(capsys.readouterr().out)["facts"]] == list(load_vocabulary().facts)
    assert run("facts", "--indicators") == 0
    assert "drums_seen (true or false)" in capsys.readouterr().out


def test_the_catalogue_can_be_written_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "catalogue.md"
    assert run("rules", "--pack", "five-rungs", "--markdown", "--output", str(path)) == 0
    assert path.read_text(encoding="utf-8").startswith("# Catalogue of the pack five-rungs")


def test_one_case_can_be_told_step_by_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("adjudicate", str(TABLE), "--case", "T05", "--rung", "DISF", "--trace") == 0
    told = capsys.readouterr().out
    assert "T05 DISF X" in told
    assert "T06" not in told
    assert "yes line of disabling fire: people in it" in told


def test_programs_get_the_same_ruling_with_its_steps(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("adjudicate", str(TABLE), "--case", "T03", "--rung", "DISF", "--json") == 0
    ruling = json.loads(capsys.readouterr().out)["rulings"]["T03"]
    assert ruling["code"] == "P"
    assert {cited["rule"] for cited in ruling["rules"]} >= {"fired_without_warning", "no_marksman"}
    assert {change["fact"] for change in ruling["turns"]} >= {"warning_signal_given", "marksman_ready"}
    assert any(step["found"] == "no warning shots fired" for step in ruling["trace"])


@pytest.mark.parametrize(("option", "name", "meant"), [("--case", "T5", "T05"), ("--rung", "DSIF", "DISF")])
def test_a_case_or_rung_there_is_not_is_named_with_the_nearest(
    option: str, name: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("adjudicate", str(TABLE), option, name) == 2
    assert meant in capsys.readouterr().err
