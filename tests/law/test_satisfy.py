"""The decision procedure: it finds what there is, and says that there is nothing only when there is nothing."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.law.clauses import Clauses
from roe_trainer.law.condition import parse_condition
from roe_trainer.law.satisfy import Satisfier
from roe_trainer.law.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
SIZE = 9
LITERALS = st.integers(1, SIZE).flatmap(lambda number: st.sampled_from((number, -number)))
FORMULAS = st.lists(st.lists(LITERALS, min_size=1, max_size=3), min_size=1, max_size=55)


def by_trying(formula: list[list[int]], wanted: list[int]) -> bool:
    clauses = [*formula, *([each] for each in wanted)]
    for values in product((-1, 1), repeat=SIZE):
        if all(any(values[abs(literal) - 1] * literal > 0 for literal in clause) for clause in clauses):
            return True
    return False


@settings(max_examples=120, deadline=None)
@given(FORMULAS, st.lists(LITERALS, max_size=3))
def test_it_decides_as_trying_everything_does(formula: list[list[int]], wanted: list[int]) -> None:
    clauses = Clauses()
    for _ in range(SIZE):
        clauses.variable()
    for clause in formula:
        clauses.add(clause)
    for asked in (wanted, [], wanted):
        found = clauses.solve(asked)
        assert (found is not None) == by_trying(formula, asked)
        if found is not None:
            assert all(found & set(clause) for clause in formula)
            assert set(asked) <= found


def pigeons(count: int) -> Clauses:
    """So many pigeons in one hole fewer, which cannot be."""
    clauses = Clauses()
    sits = [[clauses.variable() for _ in range(count - 1)] for _ in range(count)]
    for pigeon in sits:
        clauses.add(pigeon)
    for hole in range(count - 1):
        for one in range(count):
            for other in range(one):
                clauses.add([-sits[one][hole], -sits[other][hole]])
    return clauses


def test_six_pigeons_do_not_fit_into_five_holes() -> None:
    assert pigeons(6).solve() is None


def satisfier(*asked: dict[str, object]) -> tuple[Satisfier, list[int]]:
    nodes = [parse_condition(each, VOCABULARY, "test").node for each in asked]
    sets = Satisfier(VOCABULARY, nodes)
    return sets, [sets.literal(node) for node in nodes]


def test_what_is_found_holds_is_consistent_and_says_no_more_than_it_must() -> None:
    sets, (threat,) = satisfier({"fact": "threat", "is": "HOSTILE_ACT"})
    found = sets.find(threat)
    assert found is not None
    assert found.keys() == {"threat", "threat_against"}
    assert VOCABULARY.inconsistencies(found) == ()


def test_what_the_vocabulary_excludes_is_never_found() -> None:
    sets, (uncrewed, child) = satisfier({"fact": "uncrewed_confirmed"}, {"fact": "children_aboard"})
    assert sets.possible(uncrewed)
    assert sets.possible(child)
    assert sets.find(uncrewed, child) is None


def test_numbers_are_told_apart_where_a_condition_tells_them_apart() -> None:
    late: dict[str, object] = {"fact": "flag_request_elapsed_min", "at_least_fact": "flag_response_clock_min"}
    sets, (clock, waited, short) = satisfier(
        {"fact": "flag_response_clock_min", "at_least": 120},
        late,
        {"fact": "flag_request_elapsed_min", "at_most": 119},
    )
    found = sets.find(clock, waited)
    assert found is not None
    assert not sets.possible(clock, waited, short)


def test_so_many_of_a_list_are_counted() -> None:
    parts = [{"fact": "children_aboard"}, {"fact": "persons_in_water"}, {"fact": "uncrewed_confirmed"}]
    sets, (two, three) = satisfier({"count": parts, "at_least": 2}, {"count": parts, "at_least": 3})
    assert sets.possible(two)
    assert not sets.possible(three)
