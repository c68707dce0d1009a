"""Every case on the page of a rule: the facts can be, the rule speaks or not, the verdict is as written."""

from __future__ import annotations

import pytest

from roe_trainer.doctrine.folder import shipped_packs
from roe_trainer.doctrine.judge import refuse_facts, verdicts
from roe_trainer.doctrine.library import RuleCase, rule_cases
from roe_trainer.doctrine.pack import load_pack

CASES = [case for name in shipped_packs() for case in rule_cases(load_pack(name), own=True)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_case_is_ruled_as_its_page_says(case: RuleCase) -> None:
    refuse_facts(case.pack.vocabulary, case.facts)
    found = verdicts(case.pack, case.facts)
    assert {rung: found[rung] for rung in case.gives} == case.gives


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_speaks_only_where_its_page_says(case: RuleCase) -> None:
    rule = case.pack.by_rule.get(case.rule)
    spoken = {rung for rung in case.rungs if rule is not None and rule.speaks(rung, case.facts)}
    assert spoken == (set(case.rungs) if case.fires else set())


def test_every_page_has_a_case_where_it_speaks_and_one_where_it_does_not() -> None:
    rules = {rule.id: rule for name in shipped_packs() for rule in load_pack(name).rules}
    speaking = {case.rule for case in CASES if case.fires}
    silent = {case.rule for case in CASES if not case.fires}
    always = {rule.id for rule in rules.values() if rule.when is None}
    assert set(rules) - speaking == set()
    assert set(rules) - silent == always


def test_every_exception_has_a_case_of_its_own() -> None:
    packs = [load_pack(name) for name in shipped_packs()]
    shown = {(case.rule, case.of) for case in CASES if case.of}
    pages = [page.model for pack in packs for page in pack.folder.rules.values()]
    assert {(page.rule, each.id) for page in pages for each in page.unless} - shown == set()
