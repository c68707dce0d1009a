"""Laws of scoring: what must hold for every ledger and every list of acts. Each takes one generated watch and asserts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.ledger import Entry, EvidenceGrade
from roe_trainer.scoring.score import score
from roe_trainer.words.say import shown
from tests.scoring.generated import PACK, TICKS, VOCABULARY, GeneratedWatch, marked, renumbered, watches
from tests.scoring.story import TODAY

FORCE = ("entangle", "warning_shots", "disabling_fire", "self_defence_fire", "strike")
Check = Callable[..., None]


@dataclass(frozen=True)
class Law:
    """A check and what it is to be tried on."""

    strategies: tuple[SearchStrategy[object], ...]
    check: Check


LAWS: dict[str, Law] = {}


def law(*strategies: SearchStrategy[object]) -> Callable[[Check], Check]:
    """Put a check on the list, to be tried on what these strategies draw."""

    def keep(check: Check) -> Check:
        LAWS[check.__name__] = Law(strategies, check)
        return check

    return keep


@law(watches())
def the_lines_add_up_exactly_to_what_was_taken_off(watch: GeneratedWatch) -> None:
    result = marked(*watch)
    assert sum(line.tenths for line in result.deductions) == 1000 - result.total_tenths
    rounding = [line.tenths for line in result.deductions if line.words.key == "scoring-deduction-rounding"]
    assert all(abs(tenths) <= 10 * len(result.findings) + 60 for tenths in rounding)
    assert 0 <= result.total_tenths <= 1000


@law(watches())
def no_watch_with_a_critical_failure_is_a_go(watch: GeneratedWatch) -> None:
    result = marked(*watch)
    if result.critical:
        assert result.verdict == "NO-GO"
        assert result.total_tenths <= 400


@law(watches(), st.sampled_from(FORCE), st.integers(0, 24), st.integers(0, 60))
def more_unjustified_force_never_raises(watch: GeneratedWatch, measure: str, place: int, gap: int) -> None:
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


@law(watches(), st.integers(0, 24))
def dropping_an_act_that_met_an_obligation_and_cost_nothing_never_raises(watch: GeneratedWatch, place: int) -> None:
    entries, actions = watch
    before = marked(entries, actions)
    useful = [w.action for w in before.duties if w.outcome == "met" and not w.own_doing]
    clean = [a for a in before.decisions if a.number in useful and not a.losses and a.articulation is None]
    if not clean:
        return
    gone = clean[place % len(clean)].number
    after = marked(entries, renumbered([a for a in actions if a.number != gone]))
    assert after.total_tenths <= before.total_tenths


@law(watches(), st.integers(1, 900))
def an_answer_given_later_on_the_same_facts_never_raises(watch: GeneratedWatch, delay: int) -> None:
    entries, actions = watch
    base = (
        *entries,
        Entry(len(entries) + 1, 1000, "T01", "persons_in_water", True, "late", EvidenceGrade.VERIFIED, ""),
    )
    help_at = Action(0, 1005, len(base), Decision("assist", "T01"), "RESC")
    earlier = tuple(a for a in actions if a.tick < 1000)
    kept = tuple(e for e in base if e.tick <= 1000)
    kept = tuple(replace(e, id=n) for n, e in enumerate(kept, 1))
    first = replace(help_at, number=len(earlier) + 1, shown=len(kept))
    later = replace(first, tick=first.tick + delay)
    acts = tuple(replace(a, number=n, shown=min(a.shown, len(kept) - 1)) for n, a in enumerate(earlier, 1))
    assert marked(kept, (*acts, later)).total_tenths <= marked(kept, (*acts, first)).total_tenths


@law(watches(), st.integers(0, 24), st.sampled_from(["note", "bookmark", "monitor", "classify"]))
def harmless_padding_changes_nothing(watch: GeneratedWatch, place: int, measure: str) -> None:
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


@law(watches())
def names_and_words_of_entries_change_nothing(watch: GeneratedWatch) -> None:
    entries, actions = watch
    renamed = tuple(replace(e, source="another", text="other words") for e in entries)
    one, two = marked(entries, actions), marked(renamed, actions)
    assert (one.verdict, one.total_tenths, one.reasons) == (two.verdict, two.total_tenths, two.reasons)


@law(watches())
def the_same_watch_gives_the_same_bytes(watch: GeneratedWatch) -> None:
    assert repr(marked(*watch)) == repr(marked(*watch))


@law(watches(), st.sampled_from(["reported_armed", "group_designation_claimed"]))
def a_label_never_lowers_what_an_act_of_force_costs(watch: GeneratedWatch, label: str) -> None:
    entries, actions = watch
    labelled = (
        Entry(1, 0, "T01", label, True, "s", EvidenceGrade.VERIFIED, ""),
        *(replace(e, id=e.id + 1) for e in entries),
    )
    moved = tuple(replace(a, shown=a.shown + 1, decision=replace(a.decision, justification=None)) for a in actions)
    plain = tuple(replace(a, decision=replace(a.decision, justification=None)) for a in actions)
    assert [a.losses for a in marked(labelled, moved).decisions] == [a.losses for a in marked(entries, plain).decisions]


EXCULPATORY = ("fishing_gear_seen", "inspection_clean", "search_clean")


@law(watches(), st.sampled_from(EXCULPATORY))
def an_exculpatory_fact_never_lowers_what_force_costs(watch: GeneratedWatch, clean: str) -> None:
    entries, actions = watch
    known = (
        Entry(1, 0, "T01", clean, True, "s", EvidenceGrade.VERIFIED, ""),
        *(replace(e, id=e.id + 1) for e in entries),
    )
    silent = tuple(replace(a, decision=replace(a.decision, justification=None)) for a in actions)
    moved = tuple(replace(a, shown=a.shown + 1) for a in silent)
    for before, after in zip(marked(entries, silent).decisions, marked(known, moved).decisions, strict=True):
        if before.measure in FORCE and before.subject == "T01":
            assert after.loss >= before.loss


@law(watches(), st.sampled_from(["fired_upon", "weapon_pointed", "closing_to_ram"]))
def a_known_attack_never_raises_what_self_defence_costs(watch: GeneratedWatch, danger: str) -> None:
    entries, actions = watch
    attack = Entry(1, 0, "T01", danger, True, "s", EvidenceGrade.VERIFIED, "")
    known = (attack, *(replace(e, id=e.id + 1) for e in entries))
    silent = tuple(replace(a, decision=replace(a.decision, justification=None)) for a in actions)
    moved = tuple(replace(a, shown=a.shown + 1) for a in silent)
    for before, after in zip(marked(entries, silent).decisions, marked(known, moved).decisions, strict=True):
        if before.measure == "self_defence_fire" and before.subject == "T01":
            assert after.loss <= before.loss


@law(watches(), st.randoms(use_true_random=False))
def the_order_of_duties_and_assessments_in_the_pack_changes_nothing(watch: GeneratedWatch, shuffle: Random) -> None:
    duties, assessments = list(PACK.duties), list(PACK.assessments)
    shuffle.shuffle(duties)
    shuffle.shuffle(assessments)
    shuffled = replace(PACK, duties=tuple(duties), assessments=tuple(assessments))
    assert score(shuffled, *watch, TICKS, True, TODAY).to_data(shown) == marked(*watch).to_data(shown)


@law(watches(), st.sampled_from(sorted(VOCABULARY.facts)), st.integers(0, 24))
def an_extra_citation_never_lowers_what_an_act_costs(watch: GeneratedWatch, name: str, place: int) -> None:
    entries, actions = watch
    stated = [a for a in actions if a.decision.justification is not None]
    if not stated:
        return
    told = stated[place % len(stated)]
    why = told.decision.justification
    assert why is not None
    aside = Entry(1, 0, "T09", name, VOCABULARY.default(name), "s", EvidenceGrade.VERIFIED, "")
    known = (aside, *(replace(e, id=e.id + 1) for e in entries))
    moved = [cited_later(a, ()) for a in actions]
    padded = [cited_later(a, (1,) if a.number == told.number else ()) for a in actions]
    before = marked(known, tuple(moved)).decisions[told.number - 1]
    after = marked(known, tuple(padded)).decisions[told.number - 1]
    assert after.loss >= before.loss


def cited_later(action: Action, extra: tuple[int, ...]) -> Action:
    """An act in a ledger that begins with one more entry."""
    why = action.decision.justification
    if why is not None:
        why = replace(why, cited=(*(number + 1 for number in why.cited), *extra))
    return replace(action, shown=action.shown + 1, decision=replace(action.decision, justification=why))
