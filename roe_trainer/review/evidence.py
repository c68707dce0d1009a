"""What the watch had in its hands at the end, who had held it, and what it saw and never had. Known things only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from roe_trainer.law.labels import label_name
from roe_trainer.picture.contacts import BoardingView, Comparison, Evidence
from roe_trainer.picture.evidence import label_goods, label_hand, label_place, label_why
from roe_trainer.picture.perceive.team import label_compared, label_papers
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.frame import position_text
from roe_trainer.sea.states import state_name
from roe_trainer.words.say import say, shown

# What can be seen of a load from afar; it proves little once nobody can look at it again.
SEEN_ABOARD = ("packages_seen", "contraband_seen")
SHORT = "measures_short"


@dataclass(frozen=True, slots=True)
class Item:
    """A thing in the evidence bag: where and when it was taken, its photographs and seal, and who has it now."""

    track: str
    number: int
    what: str
    where: str
    tick: int
    position: str
    photographs: str
    seal: str
    holder: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """A thing that went from one pair of hands to another."""

    track: str
    tick: int
    item: int
    giver: str
    taker: str
    why: str


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the review tells of evidence; `open_ends` are what was seen and never recovered, opened or searched."""

    items: tuple[Item, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    papers: tuple[tuple[str, Comparison], ...] = ()
    open_ends: tuple[str, ...] = ()


def kept_of(picture: Picture) -> Kept:
    """What the picture holds of evidence, contact by contact."""
    views = dict(sorted(picture.boardings.items()))
    items = tuple(_item(track, view, each) for track, view in views.items() for each in view.evidence)
    lines = tuple(
        HandOver(
            track,
            c.tick,
            c.item,
            shown(label_hand(c.giver, c.unit)),
            shown(label_hand(c.taker, c.unit)),
            shown(label_why(c)),
        )
        for track, view in views.items()
        for c in view.custody
    )
    papers = tuple((track, _in_words(line)) for track, view in views.items() for line in view.comparisons)
    ends = [*_afloat(picture), *(end for view in views.values() for end in _aboard(picture, view))]
    return Kept(items, lines, papers, (*ends, *_seen_only(picture, views)))


def _item(track: str, view: BoardingView, each: Evidence) -> Item:
    hands = [(line.taker, line.unit) for line in view.custody if line.item == each.number]
    return Item(
        track,
        each.number,
        shown(label_goods(each.what)),
        shown(label_place(each)),
        each.tick,
        position_text(each.lat_e7, each.lon_e7),
        _photographs(each),
        each.seal or "none",
        shown(label_hand(*hands[-1])) if hands else "not recorded",
    )


def _photographs(each: Evidence) -> str:
    """Their number, whether the bag counts them or lists them."""
    taken: object = each.photos
    return str(len(taken) if isinstance(taken, tuple) else taken)


def _in_words(line: Comparison) -> Comparison:
    """A line of the paper check with States by their names."""
    said, papers, found = (_compared(line, value) for value in (line.said, line.papers, line.found))
    return Comparison(shown(label_compared(line.what)), said, papers, found, line.agrees)


def _compared(line: Comparison, value: str) -> str:
    papers = label_papers(line.what, value)
    return state_name(papers) if isinstance(papers, str) else shown(papers)


def _afloat(picture: Picture) -> list[str]:
    """What was thrown overboard in sight and not taken out of the water."""
    ends = []
    for track in sorted({mark.track for mark in picture.jettisoned.values()}):
        marks = [mark for mark in picture.jettisoned.values() if mark.track == track]
        left = [str(mark.number) for mark in marks if not mark.recovered]
        if left:
            words = f"{track}: {len(marks)} seen to go overboard and marked"
            ends.append(f"{words}; not recovered: number {', '.join(left)}.")
    return ends


def _aboard(picture: Picture, view: BoardingView) -> list[str]:
    """What the team left unopened, unsearched or unsealed."""
    ends = []
    short = [say("space", id=space.id) for space in view.spaces if space.state == SHORT]
    if short:
        ends.append(f"{view.track}: found too short for its place, and not opened: {', '.join(short)}.")
    seized = picture.known(view.track, "vessel_status") == "SEIZED"
    if "search" not in view.done and (seized or picture.known(view.track, "contraband_seen") is True):
        ends.append(f"{view.track}: never searched; what else was aboard is not known.")
    loose = [str(each.number) for each in view.evidence if not each.seal]
    if loose:
        ends.append(f"{view.track}: never sealed: item {', '.join(loose)}.")
    return ends


def _seen_only(picture: Picture, views: Mapping[str, BoardingView]) -> list[str]:
    """What was seen from afar and never was in anybody's hands."""
    ends = []
    for track in sorted(picture.contacts):
        seen = [shown(label_name(name)) for name in SEEN_ABOARD if picture.known(track, name) is True]
        if not seen or (track in views and (views[track].evidence or views[track].done)):
            continue
        gone = picture.known(track, "vessel_status") == "LOST_OR_GONE"
        fate = "lost with the vessel" if gone else "never looked at from aboard"
        ends.append(f"{track}: {', '.join(seen)}; {fate}, so that the sighting is all there is.")
    return ends
