"""Packs: what they load, what they inherit, what they refuse, and what their digest depends on."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from roe_trainer.doctrine.citations import barred_sources
from roe_trainer.doctrine.compare import shifts
from roe_trainer.doctrine.folder import pack_root, shipped_packs
from roe_trainer.doctrine.judge import judge, verdicts
from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.doctrine.sources import load_disputes, load_sources
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.law.kinds import FactValue
from roe_trainer.words.say import say

BASE = "us-coast-guard"
NATIONAL = re.compile(r"U\.S\.|USC|CFR|Coast Guard|CJCSI|DHS|United States")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(pack_root() / BASE, tmp_path / BASE))


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def problems_of(folder: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        load_pack(str(folder))
    return say(reason_of(caught.value))


def test_five_packs_are_shipped() -> None:
    assert shipped_packs() == ("fisheries", "five-rungs", "law-of-the-sea", "navy-with-detachment", BASE)


@pytest.mark.parametrize("name", shipped_packs())
def test_every_pack_judges_every_rung_and_names_its_standing(name: str) -> None:
    pack = load_pack(name)
    assert set(verdicts(pack, {})) == {rung.id for rung in pack.rungs}
    assert len(pack.digest) == 64
    assert pack.review_status == "unreviewed"
    assert {rung.track for rung in pack.rungs} <= {track.id for track in pack.tracks}


@pytest.mark.parametrize("name", shipped_packs())
def test_every_source_a_pack_cites_is_in_the_catalogue(name: str) -> None:
    pack = load_pack(name)
    cited = {source for rule in pack.rules for source in (rule.source, *rule.also)}
    cited |= {basis.source for rung in pack.rungs for basis in rung.bases}
    assert cited - set(pack.sources) == set()


def test_every_source_in_a_dispute_and_every_dispute_of_a_source_exists() -> None:
    sources, disputes = load_sources(), load_disputes()
    assert {name for each in disputes.values() for name in each.sources} <= set(sources)
    assert {name for each in sources.values() for name in each.disputes} <= set(disputes)
    assert {switch for each in disputes.values() for switch in each.switches} <= set(load_pack(BASE).switches)


DISPUTED = {
    "who_approves": ("approval_policy", "surface_force_delegation"),
    "masters_consent": ("master_consent_accepted",),
    "radio_order": ("radio_order_starts_pursuit",),
    "cannot_confirm": ("unconfirmed_is_stateless",),
    "reply_clock": ("reply_clock_counts",),
    "children_aboard": ("children_bar_disabling_fire",),
}


@pytest.mark.parametrize("dispute", DISPUTED)
def test_each_switch_of_a_disputed_point_changes_a_verdict(dispute: str) -> None:
    shown, pack = load_disputes()[dispute], load_pack(BASE)
    assert shown.switches == DISPUTED[dispute]
    assert shown.default
    for name in shown.switches:
        other = pack.as_of(switches={name: not pack.switches[name]})
        assert next(shifts(pack, other), None) is not None, name


def test_every_switch_that_turns_a_rule_belongs_to_a_disputed_point() -> None:
    turning = {name for name, value in load_pack(BASE).switches.items() if isinstance(value, bool)}
    assert turning == {name for names in DISPUTED.values() for name in names}


def test_silence_is_no_consent_where_the_reply_time_does_not_count() -> None:
    pack = load_pack(BASE)
    scene = {"zone": "HS", "actor": "CG_UNIT", "flag_status": "FOR_BILAT", "flag_consent": "REQUESTED"}
    waited: dict[str, FactValue] = {"suspicion": "RS", "flag_response_clock_min": 120, "flag_request_elapsed_min": 121}
    facts: dict[str, FactValue] = {**scene, **waited, "approval_boarding": "BOARD_SEARCH"}
    silent = pack.as_of(switches={"reply_clock_counts": False})
    assert (verdicts(pack, facts)["STOP"], verdicts(silent, facts)["STOP"]) == ("A", "AP-F")


def test_every_source_a_fact_names_is_in_the_catalogue() -> None:
    pack = load_pack(BASE)
    assert {name for kind in pack.vocabulary.kinds.values() for name in kind.used_by} <= set(pack.sources)


def test_five_rungs_are_five_steps_beside_what_always_stands() -> None:
    pack = load_pack("five-rungs")
    assert [rung.id for rung in pack.ladder] == ["HAIL", "WARN", "BRD", "SRCH", "STRK"]
    assert {rung.id for rung in pack.rungs if rung.standing} == {"RELS", "RESC", "SDF"}
    assert pack.rung_for("STOP") == "HAIL"
    assert pack.rung_for("SEIZ") is None


def test_the_law_of_the_sea_cites_no_national_law() -> None:
    pack = load_pack("law-of-the-sea")
    barred = barred_sources(pack.folder)
    assert len(barred) > 40
    cited = [(rule.id, rule.source, rule.citation) for rule in pack.rules]
    cited += [(assessment.id, assessment.source, assessment.citation) for assessment in pack.assessments]
    cited += [(duty.id, duty.source, duty.citation) for duty in pack.duties]
    cited += [(critical.id, critical.source, critical.citation) for critical in pack.marks.criticals]
    assert [name for name, source, citation in cited if source in barred or NATIONAL.search(citation)] == []
    assert [rule.id for rule in pack.rules if set(rule.also) & barred] == []
    assert [basis for rung in pack.rungs for basis in rung.bases if basis.source in barred] == []


OWN_ORDER = re.compile(
    NATIONAL.pattern + r"|statute's|Amendment|Congress|Navy|no-objection|interagency|operational commander"
)


def test_the_law_of_the_sea_speaks_of_no_one_states_statutes_or_services() -> None:
    pack = load_pack("law-of-the-sea")
    told: list[tuple[str, ...]] = []
    told += [(rule.id, rule.title, rule.text, rule.why, rule.instead, rule.limits, rule.says) for rule in pack.rules]
    told += [(each.id, each.title, each.text, each.why) for each in pack.assessments]
    told += [(each.id, each.title, each.text, each.why) for each in pack.duties]
    told += [(each.id, each.title, each.text) for each in pack.marks.criticals]
    told += [(rung.id, rung.title, rung.act, rung.help, rung.authority, rung.does) for rung in pack.rungs]
    assert [each for each in told if OWN_ORDER.search(" ".join(each))] == []


def test_the_law_of_the_sea_asks_the_flag_state_where_the_claim_cannot_be_confirmed() -> None:
    facts = {**load_pack(BASE).scenes["stateless_stopped"].facts, "flag_status": "CLAIM_UNCONFIRMED"}
    assert verdicts(load_pack(BASE), facts)["BRD"] == "A"
    assert verdicts(load_pack("law-of-the-sea"), facts)["BRD"] == "AP-F"


def test_a_fisheries_patrol_does_not_fire_into_a_trawler() -> None:
    pack = load_pack("fisheries")
    facts = {**pack.scenes["stateless_chase"].facts, "suspected_offence": "FISHERIES"}
    assert verdicts(load_pack(BASE), facts)["DISF"] == "A"
    assert judge(pack, facts, "DISF").rules[0].rule == "disabling_fire_for_fish"


def test_a_navy_pack_costs_more_where_control_had_not_passed() -> None:
    facts = {**load_pack(BASE).scenes["detachment_chase"].facts, "tacon": "DOD"}
    breaches = [judge(load_pack(name), facts, "WARN").breach for name in (BASE, "navy-with-detachment")]
    assert [breach.critical if breach else None for breach in breaches] == [None, "fired_without_authority"]


def test_the_digest_depends_on_content_and_not_on_comments_order_or_place(copy: Path) -> None:
    shipped = load_pack(BASE).digest
    assert load_pack(str(copy)).digest == shipped
    edit(copy, "rules/life/self_defence.yaml", "rule: self_defence\n", "# a remark\nrule:    self_defence\n")
    assert load_pack(str(copy)).digest == shipped
    edit(copy, "rules/life/self_defence.yaml", "the blow.", "a blow.")
    assert load_pack(str(copy)).digest != shipped


def test_the_digest_of_a_pack_depends_on_its_base(tmp_path: Path, copy: Path) -> None:
    child = tmp_path / "five-rungs"
    shutil.copytree(pack_root() / "five-rungs", child)
    before = load_pack(str(child)).digest
    edit(copy, "rules/life/self_defence.yaml", "the blow.", "a blow.")
    assert load_pack(str(child)).digest != before


def test_a_pack_under_another_day_or_switch_keeps_its_digest_and_changes_its_law() -> None:
    pack = load_pack(BASE)
    other = pack.as_of("2025-03-01", {"surface_force_delegation": True})
    assert other.digest == pack.digest
    facts = {**pack.scenes["stateless_chase"].facts, "approval_use_of_force": "NONE"}
    assert (verdicts(pack, facts)["WARN"], verdicts(other, facts)["WARN"]) == ("AP-D", "A")
    with pytest.raises(ValueError) as caught:
        pack.as_of(switches={"aproval_policy": False})
    assert caught.value.args[0].arg("name") == "'aproval_policy'"


REFUSED = [
    (
        "rules/life/self_defence.yaml",
        "active_threat",
        "active_thret",
        "self_defence.yaml:13:13: when.use",
        "active_threat",
    ),
    ("rules/life/self_defence.yaml", "rungs: [SDF]", "rungs: [SDV]", "self_defence.yaml:10:9: rungs.0", "SDF"),
    ("rules/life/self_defence.yaml", "gives: authorised", "gives: allowed", "self_defence.yaml:11:8: gives", "moot"),
    ("rules/life/self_defence.yaml", "limits:", "limit:", "self_defence.yaml:9:1: limit", "limits"),
    ("rules/life/threat_not_yet_shown.yaml", "threat, is: AMBIGUOUS", "threat, is: AMBIGOUS", "when.is", "AMBIGUOUS"),
    ("rules/life/self_defence.yaml", "on: attacked,", "on: atacked,", "cases.0.on", "attacked"),
    ("pack.yaml", "approval_policy:", "aproval_policy:", "switch", "aproval_policy"),
]


@pytest.mark.parametrize(("file", "old", "new", "place", "hint"), REFUSED, ids=[place for *_, place, _ in REFUSED])
def test_a_mistake_in_a_pack_is_told_with_its_place(
    copy: Path, file: str, old: str, new: str, place: str, hint: str
) -> None:
    edit(copy, file, old, new)
    told = problems_of(copy)
    assert place in told
    assert hint in told


def test_every_mistake_of_a_pack_is_told_at_once(copy: Path) -> None:
    edit(copy, "rules/life/self_defence.yaml", "limits:", "limit:")
    edit(copy, "rules/life/duty_to_assist.yaml", "gives: duty", "gives: dooty")
    (copy / "notes.yaml").write_text("a: 1\n", encoding="utf-8")
    told = problems_of(copy)
    assert "self_defence.yaml" in told
    assert "duty_to_assist.yaml" in told
    assert "notes.yaml" in told


def test_a_change_to_a_rule_the_base_does_not_have_is_refused(tmp_path: Path) -> None:
    child = tmp_path / "five-rungs"
    shutil.copytree(pack_root() / "five-rungs", child)
    edit(child, "pack.yaml", "only_rungs: [HAIL,", "without_rules: [self_defense]\nonly_rungs: [HALE,")
    told = problems_of(child)
    assert 'Did you mean "self_defence"?' in told
    assert "only_rungs.0" in told


def test_packs_that_extend_each_other_in_a_circle_are_refused(tmp_path: Path) -> None:
    for name, base in (("one", "two"), ("two", "one")):
        shutil.copytree(pack_root() / "five-rungs", tmp_path / name)
        edit(tmp_path / name, "pack.yaml", "extends: us-coast-guard", f"extends: {base}")
    assert "does not end" in problems_of(tmp_path / "one")


def test_a_pack_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(Unreadable, match="us-coast-guard"):
        load_pack("us-coastguard")


def full_pack() -> Pack:
    return load_pack(BASE)


def test_every_rung_has_a_track_a_key_of_its_own_and_a_basis_or_a_reason_for_none() -> None:
    pack = full_pack()
    assert len({rung.key for rung in pack.rungs}) == len(pack.rungs)
    assert [rung.id for rung in pack.rungs if not [b for b in rung.bases if not b.tempting]] == ["STRK"]
