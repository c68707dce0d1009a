"""What is open to a watch: only facts, only existing values, never what nobody should wish for."""

from __future__ import annotations

from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.law.watch_open import load_watch_open

CLOSED = {
    "zone",
    "regime",
    "boundary_disputed",
    "target_kind",
    "actor",
    "children_aboard",
    "crowded_or_unstable",
    "hostage_threatened",
    "explosive_hazard",
    "pursuit_started_in_zone",
    "pursuit_signal_seen_or_heard",
    "pursuit_uninterrupted",
    "warning_would_endanger",
}


def test_nothing_is_offered_that_a_watch_can_neither_do_nor_learn() -> None:
    assert {each.fact for each in load_watch_open()} & CLOSED == set()


def test_no_fact_that_never_changes_a_verdict_is_offered_but_who_is_threatened() -> None:
    kinds = load_vocabulary().kinds
    assert {each.fact for each in load_watch_open() if kinds[each.fact].inert} == {"threat_against"}


def test_a_refusal_is_no_starting_point() -> None:
    for each in load_watch_open():
        assert not each.starts_at("REFUSED") or each.fact not in ("flag_consent", "coastal_consent", "master_consent")
        assert not each.starts_at("WITHDRAWN") or each.fact not in ("flag_consent", "coastal_consent", "master_consent")


def test_a_vessel_that_complies_is_never_made_to_run() -> None:
    running = [each for each in load_watch_open() if each.fact == "compliance" and each.value == "EVADING"]
    assert running
    assert not any(each.starts_at("COMPLIANT") for each in running)


def test_where_a_fact_stands_it_need_not_be_brought() -> None:
    assert not any(each.starts_at(each.value) for each in load_watch_open())
