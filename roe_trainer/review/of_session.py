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
from roe_trainer.review.words import label_sender, quoted
from roe_trainer.scoring.findings import Score
from roe_trainer.session.session import DECISION, LogLine, Session
from roe_trainer.words.line import Arg, Line, line
from roe_trainer.world.aftermath import aftermath
from roe_trainer.world.events.care import Assisted
from roe_trainer.world.outcome import results


def material_of(
    session: Session,
    score: Score,
    answers: Mapping[Arg, str] | None = None,
    header: Mapping[str, Arg] | None = None,
    with_truth: bool = True,
    consequences: Consequences | None = None,
) -> Material:
    """Everything a review draws on.

    `header` adds rows on the record by their ids, `answers` are the trainee's own, by question.
    """
    model = session.scenario
    rows: dict[str, Arg] = {
        "scenario": quoted(model.title),
        "scenario_author": quoted(model.author),
        "seed_and_mode": line("review-seed-and-mode", seed=str(session.seed), mode=session.mode),
        **(header or {}),
        "engine": f"roe-trainer {__version__}",
        "scenario_digest": session.source.digest[:16],
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
                    vessel.name or line("review-no-name"),
                    described(vessel, thrown, vessel_id in wrecks),
                    _held_for(session, track),
                )
            )
    outcome, went_well = _outcome(session, named, wrecks)
    large = carriers_at_large(session)
    told_others = all(handed_on(session, vessel_id) for vessel_id in large)
    at_large: AtLarge = "" if not large else "told" if told_others else "untold"
    told = tuple(quoted(text.strip()) for text in (variant.debrief, session.scenario.debrief) if text.strip())
    ordered = tuple(sorted(rows, key=lambda r: r.track))
    return Truth(variant.id, variant.kind, told, ordered, outcome, went_well, at_large)


def _held_for(session: Session, track: str) -> Line:
    contact = session.picture.contacts[track]
    facts = session.fact_base.facts(track)
    return line(
        "review-held-for",
        kind=contact.kind_seen or line("review-a-contact"),
        classification=contact.classification,
        suspicion=label_value(facts.get("suspicion", "NONE")),
    )


def _outcome(session: Session, named: set[str], wrecks: frozenset[str]) -> tuple[tuple[Arg, ...], bool | None]:
    """What became of the people and the vessels, and whether anybody was lost or one's own were hurt."""
    told: list[Arg] = []
    dead = 0
    own_hurt = sum(vessel.mind.own_hurt or 0 for vessel in session.world.vessels.values() if vessel.own)
    if own_hurt:
        told.append(line("review-own-hurt", count=own_hurt))
    for vessel_id, vessel in session.world.vessels.items():
        if vessel.own or not vessel.people:
            continue
        dead += lost(vessel)
        if touched(vessel) or (vessel_id in named and vessel.hold != "AT_LARGE"):
            fate = became(vessel, vessel_id in wrecks)
            told.append(line("review-of-vessel", vessel=_called(session, vessel_id), told=fate))
        track = session.observer.tracks.get(vessel_id)
        if track is not None and fired_into_water(session, track):
            told.append(line("review-fired-into-water", track=track))
        told += _helped(session, track)
    whole = dead == 0 and not own_hurt
    told += [line("review-nobody-hurt")] if not told and whole else []
    return (*told, *_went_on(session)), whole


def _wrecks(session: Session) -> frozenset[str]:
    """Vessels in pieces that nobody destroyed in this watch."""
    deeds = deeds_of(session)
    return frozenset(
        vessel.id
        for vessel in session.world.vessels.values()
        if vessel.id in deeds and vessel.state == "destroyed" and "destroyed" not in deeds[vessel.id]
    )


def _helped(session: Session, track: str | None) -> list[Line]:
    """What the watch's own help did for a vessel, as the team reported it."""
    if track is None:
        return []
    told = dict.fromkeys(help_given(seen.event) for seen in session.picture.of(Assisted, track))
    return [line("review-helped", track=track, help=done) for done in told]


def _went_on(session: Session) -> list[Line]:
    """Carriers who were at large with their load at the end, and whether anybody else knew of them."""
    return [
        line(
            "review-went-on",
            vessel=_called(session, vessel_id),
            known="told" if handed_on(session, vessel_id) else "untold",
        )
        for vessel_id in carriers_at_large(session)
    ]


def _called(session: Session, vessel_id: str) -> Arg:
    track = session.observer.tracks.get(vessel_id)
    name = session.world.vessels[vessel_id].name
    return track or line("review-never-seen", name=name or line("review-one-without-a-name"))


def _log(session: Session) -> tuple[Logged, ...]:
    """The log: decisions described as everywhere, messages with their senders in words."""
    return tuple(Logged(each.tick, each.kind, _logged(session, each)) for each in session.log)


def _logged(session: Session, each: LogLine) -> Line:
    if each.kind == DECISION:
        return session.log_words(each)
    message = session.picture.messages[each.number - 1]
    return line("session-log-message", sender=label_sender(message.sender), text=message.text)
