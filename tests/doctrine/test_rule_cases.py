"""Every case on the page of a rule: the facts can be, the rule speaks or not, the verdict is as written."""

from __future__ import annotations

import pytest

from roe_trainer.doctrine.folder import shipped_packs
from roe_trainer.doctrine.judge import refuse_facts, verdicts
from roe_trainer.doctrine.library import RuleCase, rule_cases
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.doctrine.possible import Possible

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


PAGES = {page.model.rule: page.model for name in shipped_packs() for page in load_pack(name).folder.rules.values()}
WORDS = ("rule", "title", "source", "citation", "text", "why", "instead", "limits", "says")


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_complete(name: str) -> None:
    page = PAGES[name]
    assert all(len(getattr(page, word)) > 2 for word in WORDS)
    assert page.rungs
    assert all(each.why and each.when for each in page.unless)
    assert (page.breach is not None) == (page.gives in ("prohibited", "premature", "needs"))
    if page.breach is not None:
        assert page.breach.loss > 0


@pytest.mark.parametrize("name", PAGES)
def test_every_page_shows_a_breach_a_clean_case_and_a_borderline_one(name: str) -> None:
    page = PAGES[name]
    kinds = {case.case for case in page.cases}
    assert ("breach" if page.breach else "speaks") in kinds
    if page.when is not None:  # a rule that always speaks has no case in which it does not
        assert {"clean", "borderline"} <= kinds


@pytest.mark.parametrize("pack", shipped_packs())
def test_every_rule_decides_somewhere_on_each_of_its_rungs(pack: str) -> None:
    doctrine = load_pack(pack)
    possible = Possible(doctrine.vocabulary, doctrine.rules, doctrine.by_rung)
    for rung in doctrine.by_rung:
        decides = possible.decides(doctrine.rules, rung)
        assert [rule for (rule, _), where in decides.items() if not possible.sets.possible(where)] == []


def test_every_exception_has_a_case_of_its_own() -> None:
    packs = [load_pack(name) for name in shipped_packs()]
    shown = {(case.rule, case.of) for case in CASES if case.of}
    pages = [page.model for pack in packs for page in pack.folder.rules.values()]
    assert {(page.rule, each.id) for page in pages for each in page.unless} - shown == set()
