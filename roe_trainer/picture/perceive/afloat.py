"""What is taken out of the water again."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture import evidence
from roe_trainer.picture.evidence import label_goods
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.perceiver import Perceivers, of, title_of
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import OWN_UNIT
from roe_trainer.words.line import line
from roe_trainer.world.effects.team import CONTRABAND
from roe_trainer.world.events.afloat import Gathered, ItemRecovered
from roe_trainer.world.world import World


def item_recovered(picture: Picture, world: World, event: ItemRecovered, track: str) -> bool:
    """Marked, fished out, sealed; and known for what it is."""
    mark = picture.jettisoned.get(event.item)
    if mark is not None:
        picture.jettisoned[event.item] = replace(mark, recovered=True)
    evidence.fished_out(picture, world, track, event.what, event.item, world.units[event.unit].title)
    said = of(track, line("picture-item-recovered", item=event.item, what=label_goods(event.what)))
    picture.say("team", title_of(world, event.unit), said, track)
    if all(mark.recovered for mark in picture.jettisoned.values() if mark.track == track):
        _verified(picture, track, "jettison_afloat", False, "picture-none-afloat")
    picture.notice(1, said, track)
    if event.what in CONTRABAND:
        _verified(picture, track, "contraband_seen", True, "picture-thrown-contraband")
    return True


def _verified(picture: Picture, track: str, name: str, value: bool, key: str) -> None:
    picture.show(track, name, value, OWN_UNIT, EvidenceGrade.VERIFIED, line(key))


def gathered(picture: Picture, world: World, event: Gathered, track: str) -> bool:
    """The unit has looked and found nothing more."""
    picture.say("team", title_of(world, event.unit), of(track, line("picture-nothing-afloat")), track)
    return True


PERCEIVES: Perceivers = {ItemRecovered: item_recovered, Gathered: gathered}
