"""The evidence bag: every item with place, time, photographs and seal, and every hand-over in the custody log."""

from __future__ import annotations

from roe_trainer.picture.contacts import Custody, Evidence
from roe_trainer.picture.picture import Picture
from roe_trainer.world.world import World

PLACES = {"hold": "in the hold", "cabin": "in the cabin", "built_in": "behind built-in structure"}
PHOTOS = 3


def found(picture: Picture, world: World, track: str, what: str, where: str) -> None:
    """Photographed where it lay, with a fix, and taken by the boarding officer."""
    view = picture.boardings[track]
    number = len(view.evidence) + 1
    x_mm, y_mm = picture.contacts[track].position_at(picture.tick)
    lat_e7, lon_e7 = world.frame.to_geographic(x_mm, y_mm)
    item = Evidence(number, what, where, picture.tick, lat_e7, lon_e7, PHOTOS, "")
    line = Custody(picture.tick, number, "finder", "boarding officer", "photographed in place and bagged")
    picture.set_boarding(track, evidence=(*view.evidence, item), custody=(*view.custody, line))


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
