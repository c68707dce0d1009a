"""The evidence bag: every item with place, time, photographs and seal, and every hand-over in the custody log."""

from __future__ import annotations

from roe_trainer.picture.contacts import BoardingView, Custody, Evidence
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.picture import Picture
from roe_trainer.world.world import World

PLACES = {"hold": "in the hold", "cabin": "in the cabin", "built_in": "behind built-in structure"}
# In place, close up, and with its seal.
PHOTOS = 3


def found(picture: Picture, world: World, track: str, what: str, where: str) -> None:
    """Photographed where it lay, with a fix, and taken by the boarding officer."""
    x_mm, y_mm = picture.contacts[track].position_at(picture.tick)
    _bag(picture, world, track, what, where, (x_mm, y_mm), ("finder", "boarding officer"))


def fished_out(picture: Picture, world: World, track: str, what: str, number: int, unit: str) -> None:
    """Out of the water where it was marked, by the crew of a unit, and sealed at once by the custodian."""
    item = world.items[number - 1]
    where = f"afloat, number {number} of the plot"
    _bag(picture, world, track, what, where, (item.x_mm, item.y_mm), (f"crew of {unit}", "boarding officer"))
    seal_all(picture, track)


def _bag(
    picture: Picture,
    world: World,
    track: str,
    what: str,
    where: str,
    place_mm: tuple[int, int],
    hands: tuple[str, str],
) -> None:
    view = picture.boardings.get(track) or BoardingView(track, picture.tick)
    number = len(view.evidence) + 1
    lat_e7, lon_e7 = world.frame.to_geographic(*place_mm)
    item = Evidence(number, what, where, picture.tick, lat_e7, lon_e7, PHOTOS, "")
    line = Custody(picture.tick, number, *hands, "photographed in place and bagged")
    picture.set_boarding(track, evidence=(*view.evidence, item), custody=(*view.custody, line))


def account_for(picture: Picture, track: str) -> None:
    """Evidence is dealt with once the vessel is seized and searched: what nobody looked for is not kept."""
    view = picture.boardings.get(track)
    if view is None or picture.known(track, "vessel_status") != "SEIZED":
        return
    if "search" not in view.done:
        text = f"{track}: not searched yet; what may be aboard is not accounted for."
        picture.say("team", "boarding team", text, track)
        return
    words = "Searched; evidence photographed, sealed and logged, fuel made safe."
    picture.show(track, "evidence_and_pollution_handled", True, "boarding team", EvidenceGrade.VERIFIED, words)


def seal_all(picture: Picture, track: str) -> None:
    """Every item numbered and sealed, and handed to the custodian aboard."""
    view = picture.boardings.get(track)
    if view is None:
        return
    sealed = tuple(
        Evidence(e.number, e.what, e.where, e.tick, e.lat_e7, e.lon_e7, e.photos, e.seal or f"{track}-{e.number:03d}")
        for e in view.evidence
    )
    log = [
        Custody(picture.tick, e.number, "boarding officer", "evidence custodian", f"sealed as {track}-{e.number:03d}")
        for e in view.evidence
        if not e.seal
    ]
    picture.set_boarding(track, evidence=sealed, custody=(*view.custody, *log))
