"""The fact base resolves scope and conflict, draws conclusions and never lets a contradiction through."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.doctrine.assess import Assessment
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.repairs import load_repairs, mend
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade
from roe_trainer.words.say import say
from tests.doctrine.test_assess import SHIPPED

VOCABULARY = load_vocabulary()


@dataclass(frozen=True)
class Folder:
    assessments: tuple[Assessment, ...] = tuple(SHIPPED)


def entry(number: int, name: str, value: FactValue, subject: str = "T01", **how: object) -> Entry:
    source, grade = how.get("source", "lookout"), how.get("grade", EvidenceGrade.OBSERVED)
    assert isinstance(source, str)
    assert isinstance(grade, EvidenceGrade)
    return Entry(number, number, subject, name, value, source, grade, "")


def book(*shown: tuple[object, ...], as_of: str = "2026-11-22") -> FactBase:
    fact_base = FactBase(Folder(), as_of)
    for number, (name, value, *rest) in enumerate(shown, 1):
        subject = rest[0] if rest else "T01"
        assert isinstance(name, str)
        assert isinstance(subject, str)
        how = rest[1] if len(rest) > 1 else {}
        assert isinstance(how, dict)
        fact_base.take(entry(number, name, value, subject, **how))  # type: ignore[arg-type]
    return fact_base


def test_own_facts_hold_for_every_contact_and_contact_facts_for_one() -> None:
    fact_base = book(("insignia_displayed", True, OWN), ("zone", "HS"), ("zone", "F_TS", "T02"))
    assert fact_base.facts("T01")["insignia_displayed"] is True
    assert fact_base.facts("T02")["insignia_displayed"] is True
    assert [fact_base.facts(track)["zone"] for track in fact_base.tracks] == ["HS", "F_TS"]


def test_an_approval_for_one_contact_is_never_carried_over_to_another() -> None:
    fact_base = book(("approval_boarding", "BOARD_SEARCH"), ("zone", "HS", "T02"))
    assert "approval_boarding" not in fact_base.facts("T02")


def test_a_fact_shown_for_the_wrong_scope_changes_nothing() -> None:
    fact_base = book(("approval_boarding", "BOARD_SEARCH", OWN), ("insignia_displayed", True))
    assert "approval_boarding" not in fact_base.facts("T01")
    assert "insignia_displayed" not in fact_base.facts("T01")


def test_a_claim_never_outweighs_a_verification() -> None:
    verified = {"source": "registry", "grade": EvidenceGrade.VERIFIED}
    fact_base = book(
        ("flag_status", "FOR_NONE", "T01", verified),
        ("flag_status", "US", "T01", {"source": "radio", "grade": EvidenceGrade.CLAIMED}),
    )
    assert fact_base.facts("T01")["flag_status"] == "FOR_NONE"


def test_a_conclusion_names_its_assessment_and_the_entries_that_carry_it() -> None:
    fact_base = book(("zone", "HS"), ("tip", "SPECIFIC_STRONG"), ("drums_seen", True), ("no_ais", True))
    because = fact_base.assessed("T01", "suspicion")
    assert because is not None
    assert (because.value, because.assessment) == ("RS", "A-SUSPECT-TIP-TESTED")
    assert [e.name for e in fact_base.shown_by("T01", "suspicion")] == ["tip", "drums_seen"]


def test_a_refined_fact_is_shown_by_the_order_and_by_the_reaction() -> None:
    fact_base = book(("order_notice", "GIVEN_PERCEIVABLE"), ("reacted_to_order", True))
    assert fact_base.facts("T01")["order_notice"] == "PERCEIVED"
    assert [e.name for e in fact_base.shown_by("T01", "order_notice")] == ["order_notice", "reacted_to_order"]


def test_a_fact_that_was_only_shown_has_no_assessment() -> None:
    fact_base = book(("persons_in_water", True))
    assert fact_base.assessed("T01", "persons_in_water") is None
    assert [e.id for e in fact_base.shown_by("T01", "persons_in_water")] == [1]


def test_the_law_of_the_day_decides_what_the_silent_crew_means() -> None:
    shown = (
        ("nationality_asked", True),
        ("master_asked", True),
        ("master_answer", "NOBODY_CLAIMS"),
        ("ensign_seen", "NONE_FLOWN"),
    )
    assert book(*shown).facts("T01")["flag_status"] == "STATELESS"
    assert "flag_status" not in book(*shown, as_of="2022-12-22").facts("T01")


def test_a_consent_of_the_coastal_state_counts_only_in_its_territorial_sea() -> None:
    fact_base = book(("coastal_consent", "FULL"), ("zone", "HS"))
    assert fact_base.facts("T01")["coastal_consent"] == "NONE"
    assert "territorial sea" in say(fact_base.repairs("T01")[0])
    fact_base.take(entry(3, "zone", "F_TS"))
    assert fact_base.facts("T01")["coastal_consent"] == "FULL"
    assert fact_base.repairs("T01") == ()


def test_a_detachment_without_a_shift_message_is_under_defense_control() -> None:
    fact_base = book(("actor", "NAVY_WITH_LEDET", OWN), ("zone", "HS"))
    assert fact_base.facts("T01")["tacon"] == "DOD"


def test_one_heartbeat_outweighs_a_belief_that_nobody_is_aboard() -> None:
    fact_base = book(("uncrewed_confirmed", True), ("persons_aboard_count", 1))
    assert fact_base.facts("T01")["uncrewed_confirmed"] is False


def test_a_contact_that_nothing_was_shown_of_has_the_own_facts_only() -> None:
    fact_base = book(("actor", "CG_UNIT", OWN))
    assert dict(fact_base.facts("T09")) == {"actor": "CG_UNIT"}


def test_every_kind_of_contradiction_has_a_repair() -> None:
    assert {repair.mends for repair in load_repairs()} == {rule.id for rule in VOCABULARY.consistency}


FACTS = {n: VOCABULARY.kinds[n] for n in VOCABULARY.facts}
ANY_FACTS = st.fixed_dictionaries(
    {},
    optional={
        name: st.booleans()
        if kind.type == "bool"
        else st.integers(0, 3)
        if kind.type == "integer"
        else st.sampled_from(kind.values)
        for name, kind in FACTS.items()
    },
)


@settings(max_examples=400, deadline=None)
@given(ANY_FACTS)
def test_whatever_is_shown_the_facts_read_are_consistent(shown: dict[str, FactValue]) -> None:
    facts = dict(shown)
    mend(facts)
    assert VOCABULARY.inconsistencies(facts) == ()


@settings(max_examples=200, deadline=None)
@given(ANY_FACTS)
def test_mending_never_opens_force_or_closes_rescue(shown: dict[str, FactValue]) -> None:
    facts = dict(shown)
    mend(facts)
    if shown.get("compliance", "NOT_SIGNALLED") not in ("EVADING", "RESISTING", "STOPPED_REFUSING"):
        active = shown.get("threat", "NONE") in ("HOSTILE_INTENT", "HOSTILE_ACT")
        assert active or facts.get("compliance", "NOT_SIGNALLED") not in ("EVADING", "RESISTING", "STOPPED_REFUSING")
    for people in ("persons_in_water", "persons_wounded_or_ill", "children_aboard", "distress"):
        assert facts.get(people) == shown.get(people)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(VOCABULARY.kinds)),
            st.sampled_from(["T01", "T02", OWN]),
            st.sampled_from(list(EvidenceGrade)),
            st.sampled_from(["a", "b"]),
            st.integers(0, 8),
        ),
        max_size=25,
    )
)
def test_reading_in_between_changes_nothing(rows: list[tuple[str, str, EvidenceGrade, str, int]]) -> None:
    eager, lazy = FactBase(Folder(), "2026-11-22"), FactBase(Folder(), "2026-11-22")
    for number, (name, subject, grade, source, pick) in enumerate(rows, 1):
        kind = VOCABULARY.kinds[name]
        value: FactValue = pick % 2 == 0 if kind.type == "bool" else pick
        if kind.type == "enum":
            value = kind.values[pick % len(kind.values)]
        shown = Entry(number, number, subject, name, value, source, grade, "")
        eager.take(shown)
        lazy.take(shown)
        for track in eager.tracks:
            assert VOCABULARY.inconsistencies(eager.facts(track)) == ()
    assert {t: dict(eager.facts(t)) for t in eager.tracks} == {t: dict(lazy.facts(t)) for t in lazy.tracks}
