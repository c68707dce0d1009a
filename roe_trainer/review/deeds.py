"""What was done to each vessel and what the sea made of it, gathered at the end of a watch for the aftermath."""

from __future__ import annotations

from roe_trainer.ladder.effects.by_unit import Fire
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.review.at_large import carriers_at_large
from roe_trainer.session.session import Session
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.events.gunfire import FiredIntoWater

CONSENTS_TO_ACT = ("STOP_BOARD", "STOP_BOARD_FORCE", "FULL")
"""What a coastal State may have consented to short of mere entry."""
SHOTS = frozenset(
    measure.id
    for measure in MEASURES.values()
    if isinstance(measure.effect, Fire) and measure.effect.purpose != "entangle"
)
PARTNER = "partner_patrol"
TASKS = {"board": "boarded", "search": "search_done", "seize": "seized", "detain": "detained"}


def deeds_of(session: Session) -> dict[str, tuple[str, ...]]:
    """By vessel id, and "" for the whole watch: measures carried out and their results, for `world.outcome.results`."""
    found: dict[str, list[str]] = {"": _whole_watch(session)}
    for action in session.actions:
        track = action.decision.target
        if track is not None and not action.refused and track in session.observer.vessels:
            measure = action.decision.measure
            done = found.setdefault(session.observer.vessels[track], [])
            done.append("released" if measure == "release" else measure)
    partner_near = any(vessel.behaviour == PARTNER for vessel in session.world.vessels.values())
    for vessel_id, track in session.observer.tracks.items():
        vessel = session.world.vessels.get(vessel_id)
        if vessel is not None:
            view = session.picture.boardings.get(track)
            aboard = [TASKS[task] for task in (view.done if view else ()) if task in TASKS]
            thrown = ["jettison_seen"] if session.picture.known(track, "jettison_seen") is True else []
            done = found.setdefault(vessel_id, [])
            done.extend([*aboard, *thrown, *_marks_of(vessel, done, partner_near)])
            done.extend(["fired_into_water"] if fired_into_water(session, track) else [])
    return {vessel: tuple(dict.fromkeys(done)) for vessel, done in found.items()}


def _marks_of(vessel: Vessel, done: list[str], partner_near: bool) -> list[str]:
    """What the hull and the people show of what happened to them; a wreck may have been one before the watch."""
    marks = []
    # help given to a wreck ends its distress; nobody can have destroyed what nobody fired at
    fired_at = partner_near or not SHOTS.isdisjoint(done)
    if vessel.state == "destroyed" and vessel.distress != "wrecked" and fired_at:
        marks.append("destroyed")
        if "strike" not in done and partner_near:
            marks.append("partner_fired")
    if vessel.engines_working < vessel.engines and "disabling_fire" in done:
        marks.append("engine_hit")
    if vessel.max_speed_mm_s == 0 and "entangle" in done:
        marks.append("entangled")
    return marks


def fired_into_water(session: Session, track: str) -> bool:
    """Whether shots fell among people in the water, of a wreck or of a vessel that an earlier shot had sunk."""
    return any(session.picture.of(FiredIntoWater, track))


def _whole_watch(session: Session) -> list[str]:
    consents = {each.id: each.stands[0] for each in session.pack.approvals.requests.values() if each.stands is not None}
    asked = [request for request in session.picture.requests if request.what in consents]
    marks = ["consent_asked"] if asked else []
    said = [session.picture.known(request.subject or "", consents[request.what]) for request in asked]
    # whoever goes on with a load has got away, whether or not anybody ran
    marks += ["escaped"] if carriers_at_large(session) else []
    marks += ["consent_refused"] if "REFUSED" in said else []
    marks += ["own_hurt"] if any(v.own and v.mind.own_hurt for v in session.world.vessels.values()) else []
    if any(_in_foreign_sea(session, number) for number in range(len(session.actions))):
        marks.append("force_in_foreign_sea")
    return marks + _orders(session)


def _in_foreign_sea(session: Session, number: int) -> bool:
    """Whether a forcible act was done against a contact that was then plotted in another State's territorial sea."""
    action = session.actions[number]
    track = action.decision.target
    if action.refused or action.decision.measure not in session.pack.approvals.forcible or track is None:
        return False
    known: dict[str, object] = {}
    for entry in session.picture.ledger.entries[: action.shown]:
        if entry.subject == track and entry.name in ("zone", "coastal_consent"):
            known[entry.name] = entry.value
    agreed = str(known.get("coastal_consent", "NONE")) in CONSENTS_TO_ACT
    return known.get("zone") == "F_TS" and not agreed


def _orders(session: Session) -> list[str]:
    marks = []
    approvals = session.pack.approvals
    for order in session.picture.orders:
        track = order.subject or ""
        shown = [e for e in session.picture.ledger.about(track) if e.name == "order_manifestly_unlawful" and e.value]
        if not any(entry.tick == order.tick for entry in shown):
            continue
        # what was done before the order came was done without it
        after = [a for a in session.actions if a.tick >= order.tick and a.decision.target == track and not a.refused]
        done = [action.decision.measure for action in after]
        obeying = approvals.obeyed_by.get(order.kind, ())
        obeyed = any(measure in done for measure in obeying) or order.answers == ("acknowledge",)
        declined = any(how in approvals.declined_by for how in order.answers) and not obeyed
        marks += ["unlawful_order_obeyed"] if obeyed else []
        marks += ["unlawful_order_declined"] if declined else []
    return marks
