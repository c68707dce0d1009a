"""Conditions and facts drawn at random, for laws that hold of every condition."""

from __future__ import annotations

from hypothesis import strategies as st

from roe_trainer.law.kinds import FactKind, FactValue
from roe_trainer.law.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
NAMES = (
    "zone",
    "suspicion",
    "insignia_displayed",
    "threat",
    "persons_aboard_count",
    "flag_response_clock_min",
    "flag_consent",
)
KINDS: tuple[FactKind, ...] = tuple(VOCABULARY.kinds[name] for name in NAMES)
COMPARED = {"fact": "flag_request_elapsed_min", "at_least_fact": "flag_response_clock_min"}


def _leaf(kind: FactKind) -> st.SearchStrategy[object]:
    if kind.type == "bool":
        return st.sampled_from([{"fact": kind.name}, {"fact": kind.name, "is": False}])
    if kind.type == "integer":
        bound = st.integers(0, 5)
        return st.builds(lambda op, n: {"fact": kind.name, op: n}, st.sampled_from(["at_least", "at_most"]), bound)
    value = st.sampled_from(kind.values)
    one = st.builds(lambda op, v: {"fact": kind.name, op: v}, st.sampled_from(["is", "at_least", "at_most"]), value)
    many = st.lists(value, min_size=1, max_size=4).map(lambda chosen: {"fact": kind.name, "in": chosen})
    return one | many


def _around(part: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    parts = st.lists(part, min_size=1, max_size=4)
    group = st.builds(lambda form, some: {form: some}, st.sampled_from(["all", "any"]), parts)
    count = parts.flatmap(lambda some: st.integers(1, len(some)).map(lambda least: {"count": some, "at_least": least}))
    return group | count | part.map(lambda one: {"not": one})


def conditions() -> st.SearchStrategy[object]:
    """Conditions as data."""
    leaves = st.sampled_from(KINDS).flatmap(_leaf) | st.just(COMPARED)
    return st.recursive(leaves, _around, max_leaves=12)


def _values(kind: FactKind) -> st.SearchStrategy[FactValue]:
    if kind.type == "bool":
        return st.booleans()
    if kind.type == "enum":
        return st.sampled_from(kind.values)
    return st.integers(0, 5) | st.none() if kind.default is None else st.integers(0, 5)


def facts() -> st.SearchStrategy[dict[str, FactValue]]:
    """Sets of facts over the same few names, whole or in part."""
    kinds = (*KINDS, VOCABULARY.kinds["flag_request_elapsed_min"])
    return st.fixed_dictionaries({}, optional={kind.name: _values(kind) for kind in kinds})
