"""Material of a review from a session that has ended: here, and only here, the truth may be looked at."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer import __version__
from roe_trainer.law.labels import label_value
from roe_trainer.picture.perceive.care import help_given
from roe_trainer.review.at_large import carriers_at_large, handed_on
from roe_trainer.review.deeds import deeds_of, fired_into_water
from roe_trainer.review.evidence import kept_of
from roe_trainer.review.material import AtLarge, Logged, Material, Truth, TruthRow
from roe_trainer.review.reruns import Consequences
from roe_trainer.review.what_was import became, described, lost, touched
from roe_trainer.scoring.findings import Score
from roe_trainer.session.session import Session
from roe_trainer.words.say import shown
from roe_trainer.world.aftermath import aftermath
from roe_trainer.world.events.care import Assisted
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
        _log(session),
        answers or {},
        truth_of(session, score) if with_truth else None,
        consequences,
        aftermath(results(session.world, deeds_of(session))) if with_truth else (),
        kept_of(session.picture),
    )


def truth_of(session: Session, score: Score) -> Truth:
    """What was hidden: the variant, who was who, what became of the people."""
    variant = next(v for v in session.scenario.variants if v.id == session.variant)
    named = {contact.id for contact in session.scenario.contacts}
    met = {act.subject for act in score.decisions} | {duty.subject for duty in score.duties}
    wrecks = _wrecks(session)
    rows = []
    for vessel_id, track in session.observer.tracks.items():
        vessel = session.world.vessels.get(vessel_id)
        if vessel is not None and not vessel.own and (vessel_id in named or track in met):
            thrown = tuple(item.what for item in session.world.items if item.source == vessel_id)
            rows.append(
                TruthRow(
                    track,
                    vessel.name or "no name",
                    described(vessel, thrown, vessel_id in wrecks),
                    _held_for(session, track),
                )
            )
    outcome, went_well = _outcome(session, named, wrecks)
    large = carriers_at_large(session)
    told_others = all(handed_on(session, vessel_id) for vessel_id in large)
    at_large: AtLarge = "" if not large else "told" if told_others else "untold"
    told = tuple(text.strip() for text in (variant.debrief, session.scenario.debrief) if text.strip())
    ordered = tuple(sorted(rows, key=lambda r: r.track))
    return Truth(variant.id, variant.kind, told, ordered, outcome, went_well, at_large)


def _held_for(session: Session, track: str) -> str:
    contact = session.picture.contacts[track]
    facts = session.fact_base.facts(track)
    seen = shown(contact.kind_seen)
    suspicion = shown(label_value(facts.get("suspicion", "NONE")))
    return f"{seen}; you called it {contact.classification}; suspicion at the end: {suspicion}"


def _outcome(session: Session, named: set[str], wrecks: frozenset[str]) -> tuple[tuple[str, ...], bool | None]:
    """What became of the people and the vessels, and whether anybody was lost or one's own were hurt."""
    lines, dead = [], 0
    own_hurt = sum(vessel.mind.own_hurt or 0 for vessel in session.world.vessels.values() if vessel.own)
    if own_hurt:
        lines.append(f"Of your own crew: {own_hurt} hurt.")
    for vessel_id, vessel in session.world.vessels.items():
        if vessel.own or not vessel.people:
            continue
        dead += lost(vessel)
        if touched(vessel) or (vessel_id in named and vessel.hold != "AT_LARGE"):
            lines.append(f"{_called(session, vessel_id)}: {became(vessel, vessel_id in wrecks)}")
        track = session.observer.tracks.get(vessel_id)
        if track is not None and fired_into_water(session, track):
            lines.append(f"{track}: shots fell among her people in the water; whoever they killed is in the count.")
        lines += _helped(session, track)
    whole = dead == 0 and not own_hurt
    lines += ["Nobody was hurt."] if not lines and whole else []
    return (*lines, *_went_on(session)), whole


def _wrecks(session: Session) -> frozenset[str]:
    """Vessels in pieces that nobody destroyed in this watch."""
    deeds = deeds_of(session)
    return frozenset(
        vessel.id
        for vessel in session.world.vessels.values()
        if vessel.id in deeds and vessel.state == "destroyed" and "destroyed" not in deeds[vessel.id]
    )


def _helped(session: Session, track: str | None) -> list[str]:
    """What the watch's own help did for a vessel, as the team reported it."""
    if track is None:
        return []
    told = dict.fromkeys(help_given(seen.event) for seen in session.picture.of(Assisted, track))
    return [f"{track}: helped: {shown(done)}." for done in told]


def _went_on(session: Session) -> list[str]:
    """Carriers who were at large with their load at the end, and whether anybody else knew of them."""
    lines = []
    for vessel_id in carriers_at_large(session):
        told = "the command knew of her" if handed_on(session, vessel_id) else "nobody else had been told of her"
        lines.append(f"{_called(session, vessel_id)}: at large with her load when the watch ended; {told}.")
    return lines


def _called(session: Session, vessel_id: str) -> str:
    vessel = session.world.vessels[vessel_id]
    return session.observer.tracks.get(vessel_id) or f"{vessel.name or 'One without a name'}, never seen"


def _log(session: Session) -> tuple[Logged, ...]:
    """The log with the decisions in words: units by their names, options with what they are options of."""
    return tuple(Logged(line.tick, line.kind, shown(session.log_words(line))) for line in session.log)
