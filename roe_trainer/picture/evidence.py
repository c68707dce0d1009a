"""The evidence bag: every item with place, time, photographs and seal, and every hand-over in the custody log."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture.contacts import BoardingView, Custody, Evidence
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOARDING_TEAM
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.world.world import World

PLACES = ("hold", "cabin", "built_in", "in_view", "taken")
# In place, close up, and with its seal.
PHOTOS = 3


def label_goods(what: str) -> Line:
    """Goods and things by their ids; what only a scenario knows goes by its own name there."""
    return line("goods", what=what, own=Quoted(what.replace("_", " ")))


def label_place(item: Evidence) -> Line:
    """Where an item of evidence lay."""
    return (
        line("evidence-afloat", number=item.mark) if item.where == "afloat" else line("evidence-place", at=item.where)
    )


def label_hand(hand: str, unit: str) -> Line:
    """Who gave or took an item; a crew is that of a unit."""
    return line("evidence-crew", unit=Quoted(unit)) if hand == "crew" else line("evidence-hand", who=hand)


def label_why(custody: Custody) -> Line:
    """What a hand-over was for."""
    return line("evidence-sealed", seal=custody.seal) if custody.why == "sealed" else line("evidence-bagged")


def label_mark(found: str) -> Line:
    """What a boarding team found, as its view lists it: a weapon, bales, a positive test, or goods."""
    return line("boarding-mark", mark=found) if found in ("weapon", "bales", "positive") else label_goods(found)


def found(picture: Picture, world: World, track: str, what: str, where: str) -> None:
    """Photographed where it lay, with a fix, and taken by the boarding officer."""
    place_mm = picture.contacts[track].position_at(picture.tick)
    known = where if where in PLACES else "aboard"
    _bag(picture, world, track, place_mm, Evidence(0, what, known, picture.tick, 0, 0, PHOTOS, ""), "finder", "")


def fished_out(picture: Picture, world: World, track: str, what: str, number: int, unit: str) -> None:
    """Out of the water where it was marked, by the crew of a unit, and sealed at once by the custodian."""
    floated = world.items[number - 1]
    place_mm = (floated.x_mm, floated.y_mm)
    item = Evidence(0, what, "afloat", picture.tick, 0, 0, PHOTOS, "", number)
    _bag(picture, world, track, place_mm, item, "crew", unit)
    seal_all(picture, track)


def _bag(
    picture: Picture, world: World, track: str, place_mm: tuple[int, int], item: Evidence, giver: str, unit: str
) -> None:
    """Number the item, fix its place, and put it and its first hand-over down."""
    view = picture.boardings.get(track) or BoardingView(track, picture.tick)
    number = len(view.evidence) + 1
    lat_e7, lon_e7 = world.frame.to_geographic(*place_mm)
    numbered = replace(item, number=number, lat_e7=lat_e7, lon_e7=lon_e7)
    handed = Custody(picture.tick, number, giver, "boarding_officer", "bagged", unit)
    picture.set_boarding(track, evidence=(*view.evidence, numbered), custody=(*view.custody, handed))


def account_for(picture: Picture, track: str) -> None:
    """Evidence is dealt with once the vessel is seized and searched: what nobody looked for is not kept."""
    view = picture.boardings.get(track)
    if view is None or picture.known(track, "vessel_status") != "SEIZED":
        return
    if "search" not in view.done:
        said = line("picture-of", said=line("picture-not-searched-yet"), track=track)
        picture.say("team", BOARDING_TEAM, said, track)
        return
    said = line("picture-searched-and-logged")
    picture.show(track, "evidence_and_pollution_handled", True, BOARDING_TEAM, EvidenceGrade.VERIFIED, said)


def seal_all(picture: Picture, track: str) -> None:
    """Every item numbered and sealed, and handed to the custodian aboard."""
    view = picture.boardings.get(track)
    if view is None:
        return
    sealed = tuple(replace(e, seal=e.seal or f"{track}-{e.number:03d}") for e in view.evidence)
    log = [
        Custody(picture.tick, e.number, "boarding_officer", "custodian", "sealed", seal=f"{track}-{e.number:03d}")
        for e in view.evidence
        if not e.seal
    ]
    picture.set_boarding(track, evidence=sealed, custody=(*view.custody, *log))
