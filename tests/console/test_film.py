"""The film of the debrief: where everybody really was."""

from __future__ import annotations

from roe_trainer.console.present.film import shot_of
from tests.console.watches import session_of


def test_a_boat_still_aboard_is_no_vessel_at_sea() -> None:
    session = session_of("familiarisation", ticks=60)
    aboard = {unit.title for unit in session.picture.own_units.values()}
    assert len(aboard) > 1
    assert not aboard & {mark.label for mark in shot_of(session, 60).truth}


def test_vessels_that_were_never_tracked_are_told_apart() -> None:
    session = session_of("familiarisation", ticks=60)
    untracked = [mark for mark in shot_of(session, 60).truth if not mark.held]
    assert len(untracked) > 1
    assert len({mark.vessel for mark in untracked}) == len(untracked)
