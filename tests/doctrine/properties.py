"""The twenty properties that hold for every consistent set of facts. Each takes one set and asserts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from roe_trainer.doctrine.judge import verdicts
from roe_trainer.law.kinds import FactValue
from tests.doctrine.ranking import COERCIVE, FORCE, SHUT, more_permissive
from tests.doctrine.states import PACK, VOCABULARY, FactSet, consistent, value

Property = Callable[[FactSet], None]
PROPERTIES: dict[str, Property] = {}
WITHOUT_POLICY = PACK.as_of(switches={"approval_policy": False})
APPROVALS = (
    "approval_boarding",
    "approval_use_of_force",
    "approval_omit_warning",
    "approval_sink",
    "interagency_disposition",
    "national_direction",
)


def holds(identity: str) -> Callable[[Property], Property]:
    """Register a property; outside those that name them, the control case and aircraft are left out."""

    def keep(check: Property) -> Property:
        everywhere = identity == "PR01"

        def guarded(facts: FactSet) -> None:
            if everywhere or not (is_war(facts) or value(facts, "target_kind") == "AIRCRAFT"):
                check(facts)

        PROPERTIES[identity] = guarded
        return check

    return keep


def is_war(facts: FactSet) -> bool:
    return value(facts, "regime") == "ARMED_CONFLICT_DECLARED" and value(facts, "target_kind") == "ENEMY_WARSHIP"


def is_calm(facts: FactSet) -> bool:
    return value(facts, "threat") not in ("HOSTILE_INTENT", "HOSTILE_ACT")


def needs_aid(facts: FactSet) -> bool:
    return value(facts, "distress") != "NONE" or bool(value(facts, "persons_wounded_or_ill"))


def is_held(facts: FactSet) -> bool:
    return value(facts, "vessel_status") == "SEIZED" or bool(value(facts, "all_persons_in_custody"))


def ruled(facts: FactSet) -> dict[str, str]:
    return verdicts(PACK, facts)


def changed(facts: FactSet, **changes: FactValue) -> Iterator[FactSet]:
    """The changed set, or nothing when it would contradict itself or change nothing."""
    other = {**facts, **changes}
    if any(value(facts, name) != new for name, new in changes.items()) and consistent(other):
        yield other


def lower(facts: FactSet, name: str) -> Iterator[FactSet]:
    kind = VOCABULARY.kinds[name]
    for each in kind.values[: kind.rank(value(facts, name))]:
        yield from changed(facts, **{name: each})


def higher(facts: FactSet, name: str) -> Iterator[FactSet]:
    kind = VOCABULARY.kinds[name]
    values = (True,) if kind.type == "bool" else kind.values[kind.rank(value(facts, name)) + 1 :]
    for each in values:
        yield from changed(facts, **{name: each})


def none_looser(rungs: tuple[str, ...], before: dict[str, str], after: dict[str, str], why: object) -> None:
    for rung in rungs:
        assert not more_permissive(rung, before[rung], after[rung]), (rung, before[rung], after[rung], why)


@holds("PR01")
def strike_floor(facts: FactSet) -> None:
    code = ruled(facts)["STRK"]
    if not is_war(facts):
        assert code == "X"
        return
    over = value(facts, "persons_in_water") or value(facts, "vessel_status") == "LOST_OR_GONE"
    over = over or value(facts, "compliance") == "COMPLIANT"
    assert code == ("X" if over else "AP-N")


@holds("PR02")
def labels_and_orders_are_inert(facts: FactSet) -> None:
    before = ruled(facts)
    others = [g for name in VOCABULARY.facts if VOCABULARY.kinds[name].inert for g in _every_value(facts, name)]
    for regime in ("LAW_ENFORCEMENT", "ARMED_CONFLICT_CLAIMED"):
        if value(facts, "regime") in ("LAW_ENFORCEMENT", "ARMED_CONFLICT_CLAIMED"):
            others += changed(facts, regime=regime)
    if value(facts, "flag_status") == "FOR_BILAT" and value(facts, "flag_response_clock_min") == 0:
        others += changed(facts, flag_status="FOR_NONE")
    for other in others:
        assert ruled(other) == before


def _every_value(facts: FactSet, name: str) -> Iterator[FactSet]:
    kind = VOCABULARY.kinds[name]
    values: tuple[FactValue, ...] = {"bool": (False, True), "enum": kind.values, "integer": (None, 0, 1, 30)}[kind.type]
    for each in values:
        yield from changed(facts, **{name: each})


@holds("PR03")
def self_defence_looks_at_the_threat_only(facts: FactSet) -> None:
    wanted = "A" if not is_calm(facts) else "P" if value(facts, "threat") == "AMBIGUOUS" else "X"
    assert ruled(facts)["SDF"] == wanted


@holds("PR04")
def rescue_looks_at_people_only(facts: FactSet) -> None:
    found = ruled(facts)
    assert found["RESC"] == ("D" if value(facts, "persons_in_water") or needs_aid(facts) else "NA")
    if value(facts, "persons_in_water") or value(facts, "distress") == "EVIDENT":
        assert found["RELS"] == "X"


@holds("PR05")
def compliance_ends_force(facts: FactSet) -> None:
    if is_calm(facts):
        for other in changed(facts, compliance="COMPLIANT"):
            assert all(ruled(other)[rung] in SHUT for rung in FORCE)


@holds("PR06")
def the_end_of_a_threat_ends_its_force(facts: FactSet) -> None:
    if not is_calm(facts):
        before = ruled(facts)
        for other in changed(facts, threat="ENDED", threat_against="NONE"):
            assert ruled(other)["SDF"] == "X"
            none_looser((*FORCE, "STRK"), before, ruled(other), other)


@holds("PR07")
def a_child(facts: FactSet) -> None:
    before = ruled(facts)
    for other in changed(facts, children_aboard=True):
        after = ruled(other)
        none_looser((*FORCE, "SINK", "STRK"), before, after, other)
        if is_calm(facts):
            assert after["DISF"] in SHUT
            assert after["NLM"] in ("P", *SHUT)


RISKS: tuple[dict[str, FactValue], ...] = (
    {"crowded_or_unstable": True},
    {"persons_near_aim_point": True},
    {"hostage_threatened": True},
    {"persons_in_water": True},
    {"lesser_means_available": True},
    {"distress": "EVIDENT"},
    {"visibility_adequate": False},
    {"disabling_arc": "BYSTANDERS"},
    {"disabling_arc": "UNKNOWN"},
    {"disabling_arc": "FOUL_CAN_SHIFT"},
    {"warning_arc": "BYSTANDERS"},
)
SHUTS: dict[str, tuple[str, ...]] = {
    "crowded_or_unstable": FORCE,
    "hostage_threatened": FORCE,
    "persons_in_water": FORCE,
    "distress": FORCE,
    "lesser_means_available": ("WARN", "DISF"),
    "persons_near_aim_point": ("DISF",),
}


@holds("PR08")
def any_other_known_risk(facts: FactSet) -> None:
    before = ruled(facts)
    for risk in RISKS:
        name, new = next(iter(risk.items()))
        if name == "disabling_arc" and new != "BYSTANDERS" and value(facts, name) != "CLEAR":
            continue
        for other in changed(facts, **risk):
            after = ruled(other)
            if name != "warning_arc":
                none_looser((*FORCE, "SINK", "STRK"), before, after, risk)
            if is_calm(facts):
                shut = SHUTS.get(name, ())
                shut += ("DISF",) if risk == {"disabling_arc": "BYSTANDERS"} else ()
                shut += ("WARN",) if name == "warning_arc" else ()
                assert all(after[rung] in SHUT for rung in shut), (risk, after)


@holds("PR09")
def one_heartbeat(facts: FactSet) -> None:
    before = ruled(facts)
    if not (value(facts, "uncrewed_confirmed") or value(facts, "all_persons_in_custody")):
        assert before["SINK"] in SHUT
    for other in changed(facts, uncrewed_confirmed=False):
        none_looser((*FORCE, "SINK", "STRK"), before, ruled(other), other)


@holds("PR10")
def approvals_remove_letters_and_nothing_else(facts: FactSet) -> None:
    before = ruled(facts)
    others = [other for name in APPROVALS for other in higher(facts, name)]
    others += changed(facts, new_fact_since_approval=False)
    for other in others:
        after = ruled(other)
        for rung, code in before.items():
            assert after[rung] == code or _loses_letters(code, after[rung]), (rung, code, after[rung])


def _loses_letters(before: str, after: str) -> bool:
    if not before.startswith("AP-"):
        return False
    return after == "A" or (after.startswith("AP-") and set(after[3:]) < set(before[3:]))


@holds("PR11")
def approval_policy_off(facts: FactSet) -> None:
    after = verdicts(WITHOUT_POLICY, facts)
    for rung, code in ruled(facts).items():
        left = "".join(letter for letter in code[3:] if letter != "D") if code.startswith("AP-") else ""
        wanted = code if not code.startswith("AP-") else f"AP-{left}" if left else "A"
        assert after[rung] == wanted, (rung, code, after[rung])


@holds("PR12")
def less_consent(facts: FactSet) -> None:
    facts = {**facts, "flag_response_clock_min": 0, "flag_request_elapsed_min": 0}
    if not consistent(facts):
        return
    before = ruled(facts)
    names = ["coastal_consent", "master_consent"]
    if value(facts, "master_consent") in ("NONE", "WITHDRAWN"):
        names.append("flag_consent")
    for name in names:
        for other in lower(facts, name):
            none_looser(COERCIVE, before, ruled(other), (name, value(other, name)))


@holds("PR13")
def reply_clock(facts: FactSet) -> None:
    asked = {"flag_status": "FOR_BILAT", "flag_consent": "REQUESTED"}
    for base in changed({**facts, "flag_status": "UNKNOWN", "flag_consent": "NONE"}, **asked):
        without = {**base, "flag_response_clock_min": 0, "flag_request_elapsed_min": 0}
        for clock, gone in ((1, 0), (120, 119), (120, 120), (60, 500)):
            timed = {**base, "flag_response_clock_min": clock, "flag_request_elapsed_min": gone}
            granted = {**without, "flag_consent": "BOARD_SEARCH"}
            for left, right in ((timed, granted if gone >= clock else without),):
                if consistent(left) and consistent(right):
                    assert ruled(left) == ruled(right)


@holds("PR14")
def hot_pursuit_is_cumulative(facts: FactSet) -> None:
    before = ruled(facts)
    for name in ("pursuit_started_in_zone", "pursuit_signal_seen_or_heard", "pursuit_uninterrupted"):
        for other in changed(facts, **{name: False}):
            none_looser(COERCIVE, before, ruled(other), name)


@holds("PR15")
def suspicion(facts: FactSet) -> None:
    before = ruled(facts)
    for other in (*lower(facts, "suspicion"), *changed(facts, suspicion_generic_only=True)):
        none_looser(COERCIVE, before, ruled(other), other)
    foreign = value(facts, "flag_status") in ("FOR_BILAT", "FOR_NONE", "CLAIM_PENDING")
    alone = value(facts, "flag_consent") in ("REFUSED", "WITHDRAWN", "EXPIRED", "NONE", "REQUESTED")
    alone = alone and value(facts, "master_consent") in ("WITHDRAWN", "NONE")
    alone = alone and value(facts, "flag_response_clock_min") == 0 and value(facts, "visit_ground") == "NONE"
    chased = all(
        value(facts, n) for n in ("pursuit_started_in_zone", "pursuit_signal_seen_or_heard", "pursuit_uninterrupted")
    )
    if foreign and alone and value(facts, "zone") == "HS" and is_calm(facts) and not is_held(facts) and not chased:
        assert all(before[rung] != "A" for rung in ("STOP", *FORCE))
        assert before["BRD"] != "A" or needs_aid(facts)


@holds("PR16")
def notice(facts: FactSet) -> None:
    before = ruled(facts)
    others = [*changed(facts, insignia_displayed=False), *changed(facts, language_understood=False)]
    others += lower(facts, "order_notice")
    for other in others:
        after = ruled(other)
        none_looser(FORCE, before, after, other)
        if is_calm(other) and not value(other, "uncrewed_confirmed"):
            assert all(after[rung] in ("P", *SHUT) for rung in FORCE)


@holds("PR17")
def warning_before_disabling(facts: FactSet) -> None:
    if not is_calm(facts):
        return
    taken = {**facts, "warning_signal_given": False, "warning_ignored": False, "warning_would_endanger": False}
    for each in (facts, taken):
        code = ruled(each)["DISF"]
        warned = value(each, "warning_signal_given") and value(each, "warning_ignored")
        if code == "A" or code.startswith("AP-"):
            assert warned or value(each, "warning_would_endanger")
        if code == "A" and not warned:
            assert value(each, "approval_omit_warning")


@holds("PR18")
def immunity(facts: FactSet) -> None:
    if is_calm(facts) and value(facts, "vessel_status") == "AT_LARGE":
        for other in changed(facts, flag_status="IMMUNE"):
            after = ruled(other)
            assert all(after[rung] in SHUT for rung in ("STOP", "BRD", "SRCH", "SEIZ", "SINK", *FORCE)), after


@holds("PR19")
def another_states_sea(facts: FactSet) -> None:
    if not is_calm(facts) or is_held(facts):
        return
    for consent in ("REFUSED", "WITHDRAWN", "NONE", "REQUESTED", "ENTRY"):
        there: FactSet = {**facts, "zone": "F_TS", "coastal_consent": consent}
        if not consistent(there):
            continue
        after = ruled(there)
        assert all(after[rung] in SHUT for rung in (*FORCE, "SINK")), after
        for rung in ("STOP", "SRCH", "SEIZ", "BRD"):
            closed = after[rung] in ("P", *SHUT) or (after[rung].startswith("AP-") and "C" in after[rung])
            closed = closed or (rung == "BRD" and after[rung] == "A" and needs_aid(there))
            # a warship's own flag check runs nowhere near another State's sea either
            assert closed, (rung, after[rung], consent)


@holds("PR20")
def tactical_control(facts: FactSet) -> None:
    carries = value(facts, "actor") in ("NAVY_WITH_LEDET", "PARTNER_WITH_LEDET")
    if not carries or not is_calm(facts) or is_held(facts):
        return
    before = ruled(facts)
    for other in (*changed(facts, tacon="DOD"), *changed(facts, insignia_displayed=False)):
        after = ruled(other)
        none_looser((*COERCIVE, "SINK"), before, after, other)
        for rung in (*COERCIVE, "SINK"):
            aid = rung == "BRD" and needs_aid(other) and after[rung] == "A"
            assert aid or after[rung] in ("P", *SHUT), (rung, after[rung])
