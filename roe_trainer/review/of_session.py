"""Material of a review from a session that has ended: here, and only here, the truth may be looked at."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer import __version__
from roe_trainer.review.deeds import deeds_of
from roe_trainer.review.material import Logged, Material, Truth, TruthRow
from roe_trainer.review.reruns import Consequences
from roe_trainer.scoring.findings import Score
from roe_trainer.session.session import Session
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.aftermath import aftermath
from roe_trainer.world.outcome import results

NOT_WORDS = ("", "none")
STATES = {"dead": "died", "missing": "missing", "recovered": "recovered from the water", "detained": "in custody"}


def material_of(
    session: Session,
    score: Score,
    answers: Mapping[str, str] | None = None,
    header: Mapping[str, str] | None = None,
    with_truth: bool = True,
    consequences: Consequences | None = None,
) -> Material:
    """Everything a review draws on. `header` adds rows on the record, `answers` are the trainee's own, by question."""
    model = session.scenario
    rows = {
        "Scenario": model.title,
        "Scenario author": model.author,
        "Seed and mode": f"{session.seed}, {session.mode}",
        **(header or {}),
        "Engine": f"roe-trainer {__version__}",
        "Scenario digest": session.source.digest[:16],
    }
    return Material(
        session.pack,
        score,
        session.picture.ledger.entries,
        session.actions,
        session.tick,
        session.start_utc,
        rows,
        tuple(Logged(line.tick, line.kind, line.text) for line in session.log),
        answers or {},
        truth_of(session, score) if with_truth else None,
        consequences,
        aftermath(results(session.world, deeds_of(session))) if with_truth else (),
    )


def truth_of(session: Session, score: Score) -> Truth:
    """What was hidden: the variant, who was who, what became of the people."""
    variant = next(v for v in session.scenario.variants if v.id == session.variant)
    named = {contact.id for contact in session.scenario.contacts}
    met = {act.subject for act in score.decisions} | {window.subject for window in score.windows}
    rows = []
    for vessel_id, track in session.observer.tracks.items():
        vessel = session.world.vessels.get(vessel_id)
        if vessel is not None and not vessel.own and (vessel_id in named or track in met):
            rows.append(TruthRow(track, vessel.name or "no name", _was(vessel), _held_for(session, track)))
    outcome, went_well = _outcome(session, named)
    told = tuple(text.strip() for text in (variant.debrief, session.scenario.debrief) if text.strip())
    return Truth(variant.id, variant.kind, told, tuple(sorted(rows, key=lambda r: r.track)), outcome, went_well)


def _was(vessel: Vessel) -> str:
    parts = [vessel.class_id.replace("_", " "), f"{len(vessel.people)} people"]
    if vessel.flag not in NOT_WORDS:
        parts.append(f"registered in {vessel.flag}")
    else:
        parts.append("of no registry")
    if vessel.hidden:
        parts.append("hidden aboard: " + ", ".join(item.replace("_", " ") for item in vessel.hidden))
    if vessel.weapons not in NOT_WORDS:
        parts.append(f"weapons {vessel.weapons.replace('_', ' ')}")
    if vessel.distress not in NOT_WORDS:
        parts.append(vessel.distress)
    if vessel.state != "afloat":
        parts.append(vessel.state)
    return ", ".join(parts)


def _held_for(session: Session, track: str) -> str:
    contact = session.picture.contacts[track]
    facts = session.casebook.facts(track)
    seen = contact.kind_seen or "a contact"
    return f"{seen}; you called it {contact.classification}; suspicion {str(facts.get('suspicion', 'NONE')).lower()}"


def _outcome(session: Session, named: set[str]) -> tuple[tuple[str, ...], bool | None]:
    """What became of the people and the vessels, and whether anybody was lost."""
    lines, lost = [], 0
    for vessel_id, vessel in session.world.vessels.items():
        if vessel.own or not vessel.people:
            continue
        counts: dict[str, int] = {}
        for person in vessel.people:
            state = "hurt" if person.wounded and person.state not in STATES else person.state
            counts[state] = counts.get(state, 0) + 1
        lost += counts.get("dead", 0) + counts.get("missing", 0)
        told = [f"{n} {STATES.get(state, state.replace('_', ' '))}" for state, n in counts.items() if state != "well"]
        if told or (vessel_id in named and vessel.hold != "AT_LARGE"):
            track = session.observer.tracks.get(vessel_id, "unseen")
            held = vessel.hold.replace("_", " ").lower()
            lines.append(f"{track}: {', '.join(told) or 'nobody hurt'}; vessel {held}, {vessel.state}.")
    return tuple(lines) or ("Nobody was hurt.",), lost == 0
