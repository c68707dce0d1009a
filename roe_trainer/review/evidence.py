"""What the watch had in its hands at the end, who had held it, and what it saw and never had. Known things only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from roe_trainer.law.labels import label_name
from roe_trainer.picture.contacts import BoardingView, Comparison, Evidence
from roe_trainer.picture.evidence import label_goods, label_hand, label_place, label_why
from roe_trainer.picture.perceive.team import label_compared, label_papers
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.frame import position_text
from roe_trainer.sea.states import state_name
from roe_trainer.words.line import Arg, Line, Several, line

# What can be seen of a load from afar; it proves little once nobody can look at it again.
SEEN_ABOARD = ("packages_seen", "contraband_seen")
SHORT = "measures_short"


@dataclass(frozen=True, slots=True)
class Item:
    """A thing in the evidence bag: where and when it was taken, its photographs and seal, and who has it now."""

    track: str
    number: int
    what: Arg
    where: Arg
    tick: int
    position: str
    photographs: str
    seal: Arg
    holder: Arg


@dataclass(frozen=True, slots=True)
class HandOver:
    """A thing that went from one pair of hands to another."""

    track: str
    tick: int
    item: int
    giver: Arg
    taker: Arg
    why: Arg


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of the paper check, with States by their names; "" where nothing was said, shown or found."""

    track: str
    what: Arg
    said: Arg
    papers: Arg
    found: Arg
    agrees: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the review tells of evidence; `open_ends` are what was seen and never recovered, opened or searched."""

    items: tuple[Item, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    papers: tuple[Compared, ...] = ()
    open_ends: tuple[Line, ...] = ()


def kept_of(picture: Picture) -> Kept:
    """What the picture holds of evidence, contact by contact."""
    views = dict(sorted(picture.boardings.items()))
    items = tuple(_item(track, view, each) for track, view in views.items() for each in view.evidence)
    hands = tuple(
        HandOver(track, c.tick, c.item, label_hand(c.giver, c.unit), label_hand(c.taker, c.unit), label_why(c))
        for track, view in views.items()
        for c in view.custody
    )
    papers = tuple(_compared(track, each) for track, view in views.items() for each in view.comparisons)
    ends = [*_afloat(picture), *(end for view in views.values() for end in _aboard(picture, view))]
    return Kept(items, hands, papers, (*ends, *_seen_only(picture, views)))


def _item(track: str, view: BoardingView, each: Evidence) -> Item:
    hands = [(over.taker, over.unit) for over in view.custody if over.item == each.number]
    return Item(
        track,
        each.number,
        label_goods(each.what),
        label_place(each),
        each.tick,
        position_text(each.lat_e7, each.lon_e7),
        _photographs(each),
        each.seal or line("review-no-seal"),
        label_hand(*hands[-1]) if hands else line("review-no-holder"),
    )


def _photographs(each: Evidence) -> str:
    """Their number, whether the bag counts them or lists them."""
    taken: object = each.photos
    return str(len(taken) if isinstance(taken, tuple) else taken)


def _compared(track: str, each: Comparison) -> Compared:
    """A line of the paper check with States by their names."""
    said, papers, found = (_value(each, value) for value in (each.said, each.papers, each.found))
    return Compared(track, label_compared(each.what), said, papers, found, each.agrees)


def _value(each: Comparison, value: str) -> Arg:
    told = label_papers(each.what, value)
    return state_name(told) if isinstance(told, str) else told


def _afloat(picture: Picture) -> list[Line]:
    """What was thrown overboard in sight and not taken out of the water."""
    ends = []
    for track in sorted({mark.track for mark in picture.jettisoned.values()}):
        marks = [mark for mark in picture.jettisoned.values() if mark.track == track]
        left = _numbers(mark.number for mark in marks if not mark.recovered)
        if left.items:
            ends.append(line("review-end-afloat", track=track, marked=len(marks), left=left))
    return ends


def _aboard(picture: Picture, view: BoardingView) -> list[Line]:
    """What the team left unopened, unsearched or unsealed."""
    ends = []
    short = tuple(line("space", id=space.id) for space in view.spaces if space.state == SHORT)
    if short:
        ends.append(line("review-end-unopened", track=view.track, spaces=Several(short, "comma")))
    seized = picture.known(view.track, "vessel_status") == "SEIZED"
    if "search" not in view.done and (seized or picture.known(view.track, "contraband_seen") is True):
        ends.append(line("review-end-unsearched", track=view.track))
    loose = _numbers(each.number for each in view.evidence if not each.seal)
    if loose.items:
        ends.append(line("review-end-unsealed", track=view.track, left=loose))
    return ends


def _seen_only(picture: Picture, views: Mapping[str, BoardingView]) -> list[Line]:
    """What was seen from afar and never was in anybody's hands."""
    ends = []
    for track in sorted(picture.contacts):
        seen = tuple(label_name(name) for name in SEEN_ABOARD if picture.known(track, name) is True)
        if not seen or (track in views and (views[track].evidence or views[track].done)):
            continue
        gone = picture.known(track, "vessel_status") == "LOST_OR_GONE"
        fate = "lost" if gone else "never_boarded"
        ends.append(line("review-end-seen-only", track=track, seen=Several(seen, "comma"), fate=fate))
    return ends


def _numbers(found: Iterable[int]) -> Several:
    return Several(tuple(map(str, found)), "comma")
