"""Watches that nobody wrote: entries and acts in time order, and the marks they get."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.ladder.decisions import Action, Decision, Justification
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade
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
TICKS = 2400

GeneratedWatch = tuple[tuple[Entry, ...], tuple[Action, ...]]


def value_of(name: str, pick: int) -> FactValue:
    kind = VOCABULARY.kinds[name]
    if kind.type == "bool":
        return pick % 4 != 0
    return pick if kind.type == "integer" else kind.values[pick % len(kind.values)]


@st.composite
def watches(draw: st.DrawFn) -> GeneratedWatch:
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
                st.sampled_from(list(EvidenceGrade)),
            ),
            max_size=24,
        )
    )
    tick = 0
    entries: list[Entry] = []
    actions: list[Action] = []
    for gap, is_act, name, pick, measure, track, grade in events:
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
            entries.append(Entry(len(entries) + 1, tick, subject, name, value_of(name, pick), "s", grade, ""))
    return tuple(entries), tuple(actions)


def marked(entries: tuple[Entry, ...], actions: tuple[Action, ...], ticks: int = TICKS) -> Score:
    return score(PACK, entries, actions, ticks, True, TODAY)


def renumbered(actions: list[Action]) -> tuple[Action, ...]:
    return tuple(replace(action, number=n) for n, action in enumerate(actions, 1))
