"""Carriers who were free to go on with their load when a watch ended: nobody was hurt, and that is no good result."""

from __future__ import annotations

from roe_trainer.session.session import Session
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.team import goods_in
from roe_trainer.world.events.partners import PartnerBoarded


def carriers_at_large(session: Session) -> tuple[str, ...]:
    """Ids of the scenario's vessels that were in nobody's hands, had not stopped for us and had a load still aboard."""
    named = {contact.id for contact in session.scenario.contacts}
    taken = _taken_by_partners(session)
    return tuple(
        vessel.id
        for vessel in session.world.vessels.values()
        if vessel.id in named and vessel.id not in taken and not _lies_stopped(session, vessel.id) and _goes_on(vessel)
    )


def handed_on(session: Session, vessel_id: str) -> bool:
    """Whether the command had been told of her, by a report or a request: others may still meet her."""
    track = session.observer.tracks.get(vessel_id)
    if track is None:
        return False
    asked = any(request.subject == track for request in session.picture.requests)
    return asked or any(
        action.decision.measure == "report" and action.decision.target == track and not action.refused
        for action in session.actions
    )


def _lies_stopped(session: Session, vessel_id: str) -> bool:
    track = session.observer.tracks.get(vessel_id)
    return track is not None and session.picture.known(track, "stopped_after_order") is True


def _goes_on(vessel: Vessel) -> bool:
    moves = vessel.engines_working > 0 and vessel.max_speed_mm_s > 0
    return moves and not vessel.own and vessel.hold == "AT_LARGE" and not vessel.gone and bool(goods_in(vessel))


def _taken_by_partners(session: Session) -> frozenset[str]:
    """Those a partner had stopped and gone aboard of: the world keeps them at large for us, and in its hands."""
    return frozenset(seen.event.vessel for seen in session.picture.of(PartnerBoarded))
