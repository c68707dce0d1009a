"""What the watch is shown by the session itself: the brief, standing facts, and facts read off the plot."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.law.labels import label_name
from roe_trainer.picture.facts import FACTS
from roe_trainer.picture.ledger import OWN, EvidenceGrade
from roe_trainer.picture.observe import tip
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import (
    EMBARKATION_RECORD,
    OWN_LOG,
    PLOT,
    STANDING_ORDERS,
    WATCH_BILL,
    intelligence,
)
from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Quoted, line
from roe_trainer.world.world import World

_ALWAYS = tuple(reading for reading in FACTS.values() if reading.always)
_ALL = tuple(FACTS.values())


def show_start(picture: Picture, scenario: ScenarioModel, world: World) -> None:
    """Facts of the own unit that the watch knows before it begins."""
    own = scenario.own
    picture.show(OWN, "actor", own.actor, OWN_LOG, EvidenceGrade.VERIFIED, line("session-who-we-are"))
    words = line("session-insignia-up" if own.insignia else "session-insignia-down")
    picture.show(OWN, "insignia_displayed", own.insignia, OWN_LOG, EvidenceGrade.VERIFIED, words)
    if own.actor == "CG_UNIT" or own.ship.cg_member:
        text = line("session-cg-member-fires")
        picture.show(OWN, "cg_member_in_firing_unit", True, WATCH_BILL, EvidenceGrade.VERIFIED, text)
    if own.shiprider_of is not None:
        text = line("session-officer-embarked", state=state_in_sentence(own.shiprider_of))
        picture.show(OWN, "shiprider_aboard", True, EMBARKATION_RECORD, EvidenceGrade.VERIFIED, text)
    for report in scenario.intelligence:
        sender = line("session-intelligence", reliability=Quoted(report.reliability))
        picture.say("command", sender, Quoted(report.text))


def disclose_new_tracks(picture: Picture, scenario: ScenarioModel, tracks: list[str]) -> None:
    """Standing facts of a case: who holds tactical control."""
    own = scenario.own
    for track in tracks:
        for name, value in scenario.standing.items():
            text = line("session-standing", fact=label_name(name))
            picture.show(track, name, value, STANDING_ORDERS, EvidenceGrade.REPORTED, text)
    if own.tacon == "NOT_APPLICABLE":
        return
    for track in tracks:
        picture.log_own(track, "tacon", own.tacon, line("session-tacon-with", holder=own.tacon))


def tie_intelligence(picture: Picture, scenario: ScenarioModel, vessel_id: str, track: str) -> None:
    """A report about this vessel, or about its kind, once it has been made out."""
    for report in scenario.intelligence:
        if report.about == vessel_id:
            told = Quoted(report.text)
            tip(picture, track, report.tip, report.reliability, told)
            source = intelligence(report.reliability)
            if report.armed:
                text = line("session-tip-armed")
                picture.show(track, "reported_armed", True, source, EvidenceGrade.REPORTED, text)
            if report.offence is not None:
                picture.show(track, "suspected_offence", report.offence, source, EvidenceGrade.REPORTED, told)
            if report.visit_ground is not None:
                picture.show(track, "visit_ground", report.visit_ground, source, EvidenceGrade.REPORTED, told)
            if report.explosive:
                text = line("session-tip-explosive")
                picture.show(track, "explosive_hazard", True, source, EvidenceGrade.REPORTED, text)
            if report.group_designated:
                text = line("session-tip-group")
                picture.show(track, "group_designation_claimed", True, source, EvidenceGrade.REPORTED, text)


def read_off(picture: Picture, track: str) -> None:
    """Read facts off the plot: a few for every contact, all for those the watch deals with."""
    if track not in picture.contacts or not picture.contacts[track].placed:
        return
    readings = _ALL if track in picture.engagements else _ALWAYS
    for reading in readings:
        found = reading.read(picture, track)
        if found is not None:
            subject = OWN if reading.own else track
            picture.show(subject, reading.id, found.value, PLOT, EvidenceGrade.OBSERVED, found.said, found.detail)


def refresh_environment(picture: Picture, world: World) -> None:
    """Own position, waters and insignia for the top strip."""
    x_mm, y_mm = world.position(OWN_SHIP)
    code, state = picture.zone_of(x_mm, y_mm)
    lat_e7, lon_e7 = world.frame.to_geographic(x_mm, y_mm)
    picture.environment = replace(
        picture.environment, zone_code=code, zone_state=state, insignia=world.insignia, lat_e7=lat_e7, lon_e7=lon_e7
    )
