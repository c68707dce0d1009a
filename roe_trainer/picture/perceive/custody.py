"""Vessels and people in our hands: seized, detained, sunk, let go."""

from __future__ import annotations

from roe_trainer.picture import evidence
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.perceiver import Perceivers, task_done, team_shows, team_tells
from roe_trainer.picture.picture import Picture
from roe_trainer.words.line import line
from roe_trainer.world.events.custody import Detained, Released, Seized, Sunk
from roe_trainer.world.world import World

UNSEAWORTHY = ("spss", "lpv", "uncrewed_lpv")
# What an order left behind, undone when the vessel is let go: the order is spent.
SPENT: tuple[tuple[str, FactValue], ...] = (
    ("order_notice", "NOT_GIVEN"),
    ("order_age_s", 0),
    ("reacted_to_order", False),
    ("ran_after_order", False),
    ("stopped_after_order", False),
    ("warning_ignored", False),
    ("refuses_boarding", False),
)


def seized(picture: Picture, world: World, event: Seized, track: str) -> bool:
    """The bag is sealed with the vessel."""
    vessel = world.vessels[event.vessel]
    team_shows(picture, track, "vessel_status", "SEIZED", line("picture-seized-known"))
    if vessel.engines_working == 0 or vessel.class_id in UNSEAWORTHY:
        team_shows(picture, track, "hazard_to_navigation", True, line("picture-hazard-adrift"))
    evidence.seal_all(picture, track)
    task_done(picture, track, "seize")
    items = len(picture.boardings[track].evidence)
    team_tells(picture, track, line("picture-seized", items=items) if items else line("picture-seized-nothing"))
    evidence.account_for(picture, track)
    return True


def detained(picture: Picture, world: World, event: Detained, track: str) -> bool:
    """People in custody, counted."""
    people, hurt = event.people, event.hurt
    if picture.known(track, "vessel_status") in ("SEIZED", "LOST_OR_GONE") and people:
        said = line("picture-in-custody-cared-for", people=people)
        team_shows(picture, track, "all_persons_in_custody", True, said, (("people", people),))
    if hurt:
        said = line("picture-custody-need-care", people=hurt)
        team_shows(picture, track, "persons_wounded_or_ill", True, said, (("people", hurt),))
    task_done(picture, track, "detain")
    picture.set_boarding(track, detained=people)
    team_tells(picture, track, line("picture-in-custody", people=people))
    return True


def sunk(picture: Picture, world: World, event: Sunk, track: str) -> bool:
    """The hazard is gone; people left aboard are in the water."""
    left = event.people
    team_shows(picture, track, "vessel_status", "LOST_OR_GONE", line("picture-hazard-sunk"))
    if left:
        said = line("picture-people-are-in-water", people=left)
        team_shows(picture, track, "persons_in_water", True, said, (("people", left),))
    task_done(picture, track, "sink")
    said = line("picture-sunk-with-people", people=left) if left else line("picture-sunk")
    team_tells(picture, track, said, 2 if left else 1)
    return True


def released(picture: Picture, world: World, event: Released, track: str) -> bool:
    """She may go, and the order to stop is spent."""
    engagement = picture.engagement(track)
    engagement.first_order_tick = engagement.last_order_tick = engagement.warned_tick = -1
    if picture.known(track, "vessel_status") in ("BOARDED", "SEIZED"):
        team_shows(picture, track, "vessel_status", "AT_LARGE", line("picture-team-off"))
    said = line("picture-order-spent")
    for name, value in SPENT:
        entry = picture.ledger.counting(track, name)
        if entry is not None and entry.value not in (value, None):
            picture.show(track, name, value, entry.source, entry.grade, said)
    if track in picture.boardings:
        picture.set_boarding(track, busy_with="", busy_until=0)
    team_tells(picture, track, line("picture-released"), 0)
    return True


PERCEIVES: Perceivers = {Seized: seized, Detained: detained, Sunk: sunk, Released: released}
