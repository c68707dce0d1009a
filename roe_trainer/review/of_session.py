"""Material of a review from a session that has ended: here, and only here, the truth may be looked at."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer import __version__
from roe_trainer.law.said import said_value
from roe_trainer.review.deeds import deeds_of
from roe_trainer.review.material import Logged, Material, Truth, TruthRow
from roe_trainer.review.reruns import Consequences
from roe_trainer.review.what_was import became, described, lost, touched
from roe_trainer.scoring.findings import Score
from roe_trainer.session.session import Session
from roe_trainer.world.aftermath import aftermath
from roe_trainer.world.outcome import results


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
            rows.append(TruthRow(track, vessel.name or "no name", described(vessel), _held_for(session, track)))
    outcome, went_well = _outcome(session, named)
    told = tuple(text.strip() for text in (variant.debrief, session.scenario.debrief) if text.strip())
    return Truth(variant.id, variant.kind, told, tuple(sorted(rows, key=lambda r: r.track)), outcome, went_well)


def _held_for(session: Session, track: str) -> str:
    contact = session.picture.contacts[track]
    facts = session.casebook.facts(track)
    seen = (contact.kind_seen or "a contact").replace("_", " ")
    suspicion = said_value(facts.get("suspicion", "NONE"))
    return f"{seen}; you called it {contact.classification}; suspicion at the end: {suspicion}"


def _outcome(session: Session, named: set[str]) -> tuple[tuple[str, ...], bool | None]:
    """What became of the people and the vessels, and whether anybody was lost or one's own were hurt."""
    lines, dead = [], 0
    own_hurt = sum(int(vessel.remembers("own_hurt")) for vessel in session.world.vessels.values() if vessel.own)
    if own_hurt:
        lines.append(f"Of your own crew: {own_hurt} hurt.")
    for vessel_id, vessel in session.world.vessels.items():
        if vessel.own or not vessel.people:
            continue
        dead += lost(vessel)
        if touched(vessel) or (vessel_id in named and vessel.hold != "AT_LARGE"):
            lines.append(f"{session.observer.tracks.get(vessel_id, 'unseen')}: {became(vessel)}")
    return tuple(lines) or ("Nobody was hurt.",), dead == 0 and not own_hurt
