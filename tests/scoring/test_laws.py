"""Laws of scoring, tried on watches that nobody wrote: what must hold for every ledger and every list of acts."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.ladder.decisions import Action, Decision, Justification
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.picture.ledger import OWN, Entry, Standing
from roe_trainer.scoring.findings import Score
from roe_trainer.scoring.score import score
from tests.scoring.story import TODAY

PACK = load_pack("us-coast-guard")
VOCABULARY = load_vocabulary()
TELLING = (
    "zone", "actor", "flag_status", "suspicion", "compliance", "order_notice", "approval_boarding", "vessel_status",
    "approval_use_of_force", "threat", "persons_in_water", "distress", "children_aboard", "warning_signal_given",
    "warning_ignored", "warning_arc", "disabling_arc", "visibility_adequate", "insignia_displayed",
    "language_understood", "marksman_ready", "drums_seen", "fast_transit", "fired_upon", "stopped_after_order",
    "ran_after_order",
    "contraband_seen", "flag_consent", "seizure_ground", "order_manifestly_unlawful", "order_from_above",
    "coastal_consent",
)  # fmt: skip
ACTS = (
    "hail", "ask", "order_stop", "board", "search", "seize", "release", "assist", "entangle", "warning_shots",
    "disabling_fire", "self_defence_fire", "strike", "request", "report", "cease", "inspect_safety", "display_insignia",
    "photograph", "monitor", "answer_order",
)  # fmt: skip
FORCE = ("entangle", "warning_shots", "disabling_fire", "self_defence_fire", "strike")
TICKS = 2400


def value_of(name: str, pick: int) -> FactValue:
    kind = VOCABULARY.kinds[name]
    if kind.type == "bool":
        return pick % 4 != 0
    return pick if kind.type == "integer" else kind.values[pick % len(kind.values)]


@st.composite
def watches(draw: st.DrawFn) -> tuple[tuple[Entry, ...], tuple[Action, ...]]:
    """Entries and acts in time order, each act with what had been shown when it was taken."""
    events = draw(
        st.lists(
            st.tuples(
                st.integers(0, 90),
                st.booleans(),
                st.sampled_from(TELLING),
                st.integers(0, 12),
                st.sampled_from(ACTS),
                st.sampled_from(["T01", "T01", "T02"]),
                st.sampled_from(list(Standing)),
            ),
            max_size=24,
        )
    )
    tick, entries, actions = 0, [], []
    for gap, is_act, name, pick, measure, track, standing in events:
        tick += gap
        if is_act:
            options = tuple((o.name, o.choices[pick % len(o.choices)]) for o in MEASURES[measure].options if o.choices)
            target = track if MEASURES[measure].needs_target else None
            why = Justification("without_nationality", tuple(range(1, min(4, len(entries)) + 1))) if pick % 2 else None
            decision = Decision(measure, target, None, tuple(sorted(options)), why)
            number = len(actions) + 1
            actions.append(Action(number, tick, len(entries), decision, MEASURES[measure].rung))
        else:
            subject = OWN if VOCABULARY.kinds[name].scope == "own_unit" else track
            entries.append(Entry(len(entries) + 1, tick, subject, name, value_of(name, pick), "s", standing, ""))
    return tuple(entries), tuple(actions)


def marked(entries: tuple[Entry, ...], actions: tuple[Action, ...], ticks: int = TICKS) -> Score:
    return score(PACK, entries, actions, ticks, True, TODAY)


def renumbered(actions: list[Action]) -> tuple[Action, ...]:
    return tuple(replace(action, number=n) for n, action in enumerate(actions, 1))


LAW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@LAW
@given(watches())
def test_the_lines_add_up_exactly_to_what_was_taken_off(watch: tuple[tuple[Entry, ...], tuple[Action, ...]]) -> None:
    result = marked(*watch)
    assert sum(line.tenths for line in result.deductions) == 1000 - result.total_tenths
    rounding = [line.tenths for line in result.deductions if line.words.startswith("Rounding")]
    assert all(abs(tenths) <= 10 * len(result.findings) + 60 for tenths in rounding)
    assert 0 <= result.total_tenths <= 1000


@LAW
@given(watches())
def test_no_watch_with_a_critical_failure_is_a_go(watch: tuple[tuple[Entry, ...], tuple[Action, ...]]) -> None:
    result = marked(*watch)
    if result.critical:
        assert result.verdict == "NO-GO"
        assert result.total_tenths <= 400


@LAW
@given(watches(), st.sampled_from(FORCE), st.integers(0, 24), st.integers(0, 60))
def test_more_unjustified_force_never_raises(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], measure: str, place: int, gap: int
) -> None:
    entries, actions = watch
    before = marked(entries, actions)
    at = min(place, len(actions))
    last = actions[at - 1] if at else None
    shown = last.shown if last else 0
    tick = min(
        (last.tick if last else 0) + gap, *(e.tick for e in entries[shown:]), *(a.tick for a in actions[at:]), TICKS
    )
    extra = Action(0, tick, shown, Decision(measure, "T01"), MEASURES[measure].rung)
    more = renumbered([*actions[:at], extra, *actions[at:]])
    after = marked(entries, more)
    if not after.decisions[at].lawful:
        assert after.total_tenths <= before.total_tenths
        assert not (before.verdict == "NO-GO" and after.verdict == "GO")


@LAW
@given(watches(), st.integers(0, 24))
def test_dropping_an_act_that_met_an_obligation_and_cost_nothing_never_raises(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], place: int
) -> None:
    entries, actions = watch
    before = marked(entries, actions)
    useful = [w.action for w in before.windows if w.outcome == "met" and not w.own_doing]
    clean = [a for a in before.decisions if a.number in useful and not a.losses and a.articulation is None]
    if not clean:
        return
    gone = clean[place % len(clean)].number
    after = marked(entries, renumbered([a for a in actions if a.number != gone]))
    assert after.total_tenths <= before.total_tenths


@LAW
@given(watches(), st.integers(1, 900))
def test_an_answer_given_later_on_the_same_facts_never_raises(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], delay: int
) -> None:
    entries, actions = watch
    base = (*entries, Entry(len(entries) + 1, 1000, "T01", "persons_in_water", True, "late", Standing.VERIFIED, ""))
    help_at = Action(0, 1005, len(base), Decision("assist", "T01"), "RESC")
    earlier = tuple(a for a in actions if a.tick < 1000)
    kept = tuple(e for e in base if e.tick <= 1000)
    kept = tuple(replace(e, id=n) for n, e in enumerate(kept, 1))
    first = replace(help_at, number=len(earlier) + 1, shown=len(kept))
    later = replace(first, tick=first.tick + delay)
    acts = tuple(replace(a, number=n, shown=min(a.shown, len(kept) - 1)) for n, a in enumerate(earlier, 1))
    assert marked(kept, (*acts, later)).total_tenths <= marked(kept, (*acts, first)).total_tenths


@LAW
@given(watches(), st.integers(0, 24), st.sampled_from(["note", "bookmark", "monitor", "classify"]))
def test_harmless_padding_changes_nothing(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], place: int, measure: str
) -> None:
    entries, actions = watch
    at = min(place, len(actions))
    neighbour = actions[at - 1] if at else None
    tick, shown = (neighbour.tick, neighbour.shown) if neighbour else (0, 0)
    padding = Action(0, tick, shown, Decision(measure, "T01"), MEASURES[measure].rung)
    padded = marked(entries, renumbered([*actions[:at], padding, *actions[at:]]))
    plain = marked(entries, actions)
    assert (padded.verdict, padded.total_tenths, padded.dimensions) == (
        plain.verdict,
        plain.total_tenths,
        plain.dimensions,
    )


@LAW
@given(watches())
def test_names_and_words_of_entries_change_nothing(watch: tuple[tuple[Entry, ...], tuple[Action, ...]]) -> None:
    entries, actions = watch
    renamed = tuple(replace(e, source="another", text="other words") for e in entries)
    one, two = marked(entries, actions), marked(renamed, actions)
    assert (one.verdict, one.total_tenths, one.reasons) == (two.verdict, two.total_tenths, two.reasons)


@LAW
@given(watches())
def test_the_same_watch_gives_the_same_bytes(watch: tuple[tuple[Entry, ...], tuple[Action, ...]]) -> None:
    assert repr(marked(*watch)) == repr(marked(*watch))


@LAW
@given(watches(), st.sampled_from(["reported_armed", "group_designation_claimed"]))
def test_a_label_never_lowers_what_an_act_of_force_costs(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], label: str
) -> None:
    entries, actions = watch
    labelled = (
        Entry(1, 0, "T01", label, True, "s", Standing.VERIFIED, ""),
        *(replace(e, id=e.id + 1) for e in entries),
    )
    moved = tuple(replace(a, shown=a.shown + 1, decision=replace(a.decision, justification=None)) for a in actions)
    plain = tuple(replace(a, decision=replace(a.decision, justification=None)) for a in actions)
    assert [a.losses for a in marked(labelled, moved).decisions] == [a.losses for a in marked(entries, plain).decisions]


EXCULPATORY = ("fishing_gear_seen", "inspection_clean", "search_clean")


@LAW
@given(watches(), st.sampled_from(EXCULPATORY))
def test_an_exculpatory_fact_never_lowers_what_force_costs(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], clean: str
) -> None:
    entries, actions = watch
    known = (Entry(1, 0, "T01", clean, True, "s", Standing.VERIFIED, ""), *(replace(e, id=e.id + 1) for e in entries))
    silent = tuple(replace(a, decision=replace(a.decision, justification=None)) for a in actions)
    moved = tuple(replace(a, shown=a.shown + 1) for a in silent)
    for before, after in zip(marked(entries, silent).decisions, marked(known, moved).decisions, strict=True):
        if before.measure in FORCE and before.subject == "T01":
            assert after.loss >= before.loss


@LAW
@given(watches())
def test_a_known_attack_never_raises_what_self_defence_costs(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]],
) -> None:
    entries, actions = watch
    attack = Entry(1, 0, "T01", "fired_upon", True, "s", Standing.VERIFIED, "")
    known = (attack, *(replace(e, id=e.id + 1) for e in entries))
    silent = tuple(replace(a, decision=replace(a.decision, justification=None)) for a in actions)
    moved = tuple(replace(a, shown=a.shown + 1) for a in silent)
    for before, after in zip(marked(entries, silent).decisions, marked(known, moved).decisions, strict=True):
        if before.measure == "self_defence_fire" and before.subject == "T01":
            assert after.loss <= before.loss


@LAW
@given(watches(), st.randoms(use_true_random=False))
def test_the_order_of_windows_and_assessments_in_the_pack_changes_nothing(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]], shuffle: Random
) -> None:
    windows, assessments = list(PACK.windows), list(PACK.assessments)
    shuffle.shuffle(windows)
    shuffle.shuffle(assessments)
    shuffled = replace(PACK, windows=tuple(windows), assessments=tuple(assessments))
    assert score(shuffled, *watch, TICKS, True, TODAY).to_data() == marked(*watch).to_data()


@pytest.mark.slow
@settings(max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(watches())
def test_twenty_thousand_watches_with_a_critical_failure_never_reach_a_go(
    watch: tuple[tuple[Entry, ...], tuple[Action, ...]],
) -> None:
    result = marked(*watch)
    assert not (result.critical and result.verdict == "GO")
