"""The case library of a pack: the cases on the pages of its rules, and the agreed cases of the project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from roe_trainer.doctrine.folder import is_own
from roe_trainer.doctrine.models import CaseModel, RuleModel
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.places import asset_root
from roe_trainer.law.kinds import Facts
from roe_trainer.law.vocabulary import load_vocabulary


@dataclass(frozen=True, slots=True)
class RuleCase:
    """A case of a rule with its facts filled in; `pack` is under the day and switches the case names."""

    pack: Pack
    rule: str
    number: int
    kind: str
    of: str | None
    facts: Facts
    gives: Mapping[str, str]
    rungs: tuple[str, ...]
    fires: bool

    def __str__(self) -> str:
        return f"{self.rule}-{self.number}-{self.of or self.kind}"


def rule_cases(pack: Pack, own: bool = False) -> Iterator[RuleCase]:
    """Every case of every rule of a pack (or of those that it adds to its base), limited to its rungs.

    A verdict in a case is the verdict under the pack that has the page; a pack built on it may differ.
    """
    for page in pack.folder.rules.values():
        model: RuleModel = page.model
        if any(model.rule in head.without_rules for head in pack.folder.heads):
            continue
        if own and not is_own(pack.folder, page.document):
            continue
        for number, case in enumerate(model.cases):
            gives = {rung: code for rung, code in case.gives.items() if rung in pack.by_rung}
            if gives:
                yield _rule_case(pack, model, number, case, gives)


def case_facts(pack: Pack, case: CaseModel) -> Facts:
    """The facts of a case: its scene with what differs."""
    return {**(pack.scenes[case.on].facts if case.on else {}), **case.facts}


def fact_library(pack: Pack) -> Iterator[tuple[str, Facts]]:
    """Name and facts of every case there is for a pack: its rules' cases and the agreed ones."""
    yield from _agreed_facts()
    for case in rule_cases(pack):
        yield str(case), case.facts


@cache
def _agreed_facts() -> tuple[tuple[str, Facts], ...]:
    from roe_trainer.doctrine.cases import read_cases

    agreed = read_cases(asset_root() / "law" / "cases.yaml", load_vocabulary())
    return tuple((case.id, case.facts) for case in agreed)


def _rule_case(pack: Pack, model: RuleModel, number: int, case: CaseModel, gives: Mapping[str, str]) -> RuleCase:
    under = pack.as_of(case.as_of.isoformat() if case.as_of else None, case.switches)
    fires = case.fires if case.fires is not None else case.case in ("breach", "speaks")
    limited = next((each.rungs for each in model.unless if each.id == case.of), ())
    rungs = tuple(rung for rung in model.rungs if rung in gives and (not limited or rung in limited))
    return RuleCase(under, model.rule, number, case.case, case.of, case_facts(pack, case), gives, rungs, fires)
