"""Deeds seen: what lookout, camera or boarding team make of what those aboard do, as messages and facts."""

from __future__ import annotations

from roe_trainer.picture.contacts import Clarity, Jettisoned
from roe_trainer.picture.ledger import EvidenceGrade, FactValue
from roe_trainer.picture.perceiver import Perceivers, of
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOARDING_TEAM, PLOT
from roe_trainer.words.line import line
from roe_trainer.world.events.deeds import DeedDone
from roe_trainer.world.world import World

DEEDS = (
    "acknowledge",
    "look_back",
    "run",
    "wave",
    "wave_back",
    "hands_up",
    "jettison",
    "show_weapon",
    "point_weapon",
    "point_at_others",
    "drop_weapon",
    "ram",
    "break_off",
    "fire",
    "shield",
    "clear_engines",
    "bar_the_rail",
    "stand_aside",
    "hoist_flag",
    "overboard",
    "abandon",
    "open_valves",
    "set_fire",
    "strike_hull",
    "struggle",
    "calm_down",
    "shoot_quarry",
    "board_quarry",
)
URGENT = (
    "point_weapon",
    "point_at_others",
    "fire",
    "ram",
    "overboard",
    "abandon",
    "open_valves",
    "set_fire",
    "struggle",
    "shoot_quarry",
)
REACTIONS = ("acknowledge", "look_back", "run", "hands_up", "wave_back", "bar_the_rail", "hoist_flag")
THREATS = ("point_weapon", "fire", "ram", "struggle")
FACTS: dict[str, tuple[tuple[str, FactValue], ...]] = {
    "jettison": (("jettison_seen", True),),
    "show_weapon": (("weapon_seen", True), ("threat_over", False)),
    "point_weapon": (("weapon_seen", True), ("weapon_pointed", True), ("threat_over", False)),
    "point_at_others": (
        ("weapon_seen", True),
        ("weapon_pointed", True),
        ("threat_toward", "OTHER_PERSONS"),
        ("threat_over", False),
    ),
    "fire": (("fired_upon", True), ("weapon_seen", True), ("threat_over", False)),
    "ram": (("closing_to_ram", True), ("threat_over", False)),
    "drop_weapon": (("threat_over", True), ("weapon_pointed", False)),
    "shield": (("persons_near_aim_point", True),),
    "clear_engines": (("persons_near_aim_point", False), ("hostage_threatened", False)),
    "bar_the_rail": (("refuses_boarding", True),),
    "stand_aside": (("refuses_boarding", False),),
    "abandon": (("persons_in_water", True),),
    "open_valves": (("distress", "EVIDENT"),),
    "set_fire": (("distress", "EVIDENT"),),
    "struggle": (("resists", True), ("threat_over", False)),
    "calm_down": (("resists", False),),
}


def deed(picture: Picture, world: World, event: DeedDone, track: str) -> bool:
    """A deed counts only where somebody was looking: a fresh look that classifies at least, or the team aboard."""
    what, source = event.deed, _who_sees(picture, track)
    if not source or what not in DEEDS:
        return False
    said = line("picture-deed", deed=what)
    channel = "team" if source == BOARDING_TEAM else "lookout"
    picture.say(channel, source, of(track, said), track, what in URGENT)
    picture.notice(2 if what in URGENT or what == "jettison" else 1, of(track, said), track)
    for name, value in _marks(picture, track, what):
        picture.show(track, name, value, source, EvidenceGrade.OBSERVED, said)
    if what == "jettison":
        _mark_place(picture, world, event, track)
    return True


def _who_sees(picture: Picture, track: str) -> str:
    if picture.known(track, "vessel_status") == "BOARDED":
        return BOARDING_TEAM
    contact = picture.contacts[track]
    if contact.look is None or contact.clarity < Clarity.CLASSIFIED or not contact.seen_within(60, picture.tick):
        return ""
    return contact.look.sensor


def _marks(picture: Picture, track: str, what: str) -> list[tuple[str, FactValue]]:
    ordered = track in picture.engagements and picture.engagements[track].first_order_tick >= 0
    marks: list[tuple[str, FactValue]] = list(FACTS.get(what, ()))
    if what in REACTIONS and ordered:
        marks.append(("reacted_to_order", True))
    if what == "run":
        marks.append(("ran_after_order" if ordered else "turned_away_on_sight", True))
    if what == "wave" and picture.known(track, "distress") in (None, "NONE") and not ordered:
        marks.append(("distress", "CLAIMED"))
    if what in THREATS:
        marks.append(("threat_toward", "OWN_UNIT"))
    threatened = any(picture.known(track, n) is True for n in ("closing_to_ram", "fired_upon", "weapon_pointed"))
    if what == "break_off" and threatened:
        marks.append(("threat_over", True))
    if what == "hands_up" and threatened and picture.known(track, "threat_over") is not True:
        marks.append(("threat_over", True))
    return [(name, value) for name, value in marks if value is not False or picture.known(track, name) is True]


def _mark_place(picture: Picture, world: World, event: DeedDone, track: str) -> None:
    """The place is marked on the plot, so that what fell there can be looked for later."""
    thrown = [i for i in world.items if i.source == event.vessel and i.tick <= event.tick and i.state == "afloat"]
    for item in thrown:
        if item.number not in picture.jettisoned:
            mark = Jettisoned(item.number, track, item.tick, item.x_mm, item.y_mm)
            picture.jettisoned[item.number] = mark
            said = of(track, line("picture-jettison-marked", number=item.number))
            picture.say("lookout", PLOT, said, track)
            picture.show(track, "jettison_afloat", True, PLOT, EvidenceGrade.OBSERVED, said)


PERCEIVES: Perceivers = {DeedDone: deed}
