"""Reports on custody, care and leave: seized, detained, helped, let go, sunk."""

from __future__ import annotations

from roe_trainer.picture import evidence
from roe_trainer.picture.hearing import Handler
from roe_trainer.picture.ledger import EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.world.world import Happening, World

UNSEAWORTHY = ("spss", "lpv", "uncrewed_lpv")
STILL = {
    "adrift": ["under tow and safe"],
    "sinking": ["the leak is stopped"],
    "going_down": ["the hull cannot be saved and is going down"],
}
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


def _show(picture: Picture, track: str, name: str, value: FactValue, text: str) -> None:
    picture.show(track, name, value, "boarding team", EvidenceGrade.VERIFIED, text)


def _say(picture: Picture, track: str, text: str, priority: int = 1) -> None:
    picture.say("team", "boarding team", f"{track}: {text}", track)
    picture.notice(priority, f"{track}: {text}", track)


def _task_done(picture: Picture, track: str, task: str) -> None:
    view = picture.boardings.get(track)
    picture.set_boarding(track, done=(*(view.done if view else ()), task), busy_with="", busy_until=0)


def _seized(picture: Picture, world: World, event: Happening, track: str) -> None:
    vessel = world.vessels[event.vessel]
    _show(picture, track, "vessel_status", "SEIZED", "Vessel and cargo in custody.")
    if vessel.engines_working == 0 or vessel.class_id in UNSEAWORTHY:
        _show(picture, track, "hazard_to_navigation", True, "Adrift and unfit for sea, she is a hazard.")
    evidence.seal_all(picture, track)
    _task_done(picture, track, "seize")
    bag = len(picture.boardings[track].evidence)
    sealed = f"{bag} item{'s' if bag != 1 else ''} of evidence sealed and logged"
    words = sealed if bag else "nothing in the evidence bag"
    _say(picture, track, f"vessel seized; {words}.")
    evidence.account_for(picture, track)


def _detained(picture: Picture, world: World, event: Happening, track: str) -> None:
    people, hurt = int(event.get("people", 0)), int(event.get("hurt", 0))
    if picture.known(track, "vessel_status") in ("SEIZED", "LOST_OR_GONE") and people:
        text = f"{people} people in custody aboard, counted and cared for."
        _show(picture, track, "all_persons_in_custody", True, text)
    if hurt:
        _show(picture, track, "persons_wounded_or_ill", True, f"{hurt} of those in custody need care.")
    _task_done(picture, track, "detain")
    picture.set_boarding(track, detained=people)
    _say(picture, track, f"{people} people in custody aboard.")


def _sunk(picture: Picture, world: World, event: Happening, track: str) -> None:
    _show(picture, track, "vessel_status", "LOST_OR_GONE", "The hazard is sunk.")
    left = int(event.get("people", 0))
    if left:
        _show(picture, track, "persons_in_water", True, f"{left} people are in the water.")
    _task_done(picture, track, "sink")
    words = f"sunk with {left} people aboard, who are in the water." if left else "sunk."
    _say(picture, track, words, 2 if left else 1)


def _released(picture: Picture, world: World, event: Happening, track: str) -> None:
    engagement = picture.engagement(track)
    engagement.first_order_tick = engagement.last_order_tick = engagement.warned_tick = -1
    if picture.known(track, "vessel_status") in ("BOARDED", "SEIZED"):
        _show(picture, track, "vessel_status", "AT_LARGE", "The team is off and she may go.")
    words = "Let go; the order to stop is spent."
    for name, value in SPENT:
        entry = picture.ledger.counting(track, name)
        if entry is not None and entry.value not in (value, None):
            picture.show(track, name, value, entry.source, entry.grade, words)
    if track in picture.boardings:
        picture.set_boarding(track, busy_with="", busy_until=0)
    _say(picture, track, "released; she may go.", 0)


def _helping(picture: Picture, world: World, event: Happening, track: str) -> None:
    title = world.units[str(event.get("unit"))].title
    picture.say("team", title, f"{track}: alongside, helping.", track)


def _broken_off(picture: Picture, world: World, event: Happening, track: str) -> None:
    title = world.units[str(event.get("unit"))].title
    picture.say("team", title, f"{track}: called away before the help was done.", track, True)
    picture.notice(2, f"{track}: help broken off.", track)


def _assisted(picture: Picture, world: World, event: Happening, track: str) -> None:
    for name, text in (
        ("persons_in_water", "Everybody who can be found is out of the water."),
        ("persons_wounded_or_ill", "The hurt are treated."),
    ):
        if picture.known(track, name) is True:
            _show(picture, track, name, False, text)
    was, taken_off = str(event.get("was")), int(event.get("taken_off", 0))
    picture.engagement(track).saved += taken_off + int(event.get("recovered", 0))
    if picture.known(track, "distress") not in (None, "NONE"):
        well = was == "none" and not event.get("recovered", 0) and not event.get("treated", 0)
        words = "Nothing is wrong aboard." if well else "Help is given; they are safe."
        _show(picture, track, "distress", "NONE", words)
    if taken_off:
        _show(picture, track, "persons_aboard_count", 0, "Everybody has been taken off.")
        if picture.known(track, "children_aboard") is True:
            _show(picture, track, "children_aboard", False, "The children have been taken off.")
        _show(picture, track, "uncrewed_confirmed", True, "Nobody is left aboard: all have been taken off.")
        _show(picture, track, "crowded_or_unstable", False, "Nobody is left aboard.")
        _show(picture, track, "hazard_to_navigation", True, "Left adrift, she is a danger to others.")
    done = [f"{event.get('recovered')} recovered from the water"] if event.get("recovered", 0) else []
    done += [f"{event.get('treated')} treated"] if event.get("treated", 0) else []
    done += [f"{taken_off} taken off"] if taken_off else []
    done += STILL.get(was, []) if not taken_off or was == "going_down" else []
    dead = int(event.get("dead", 0))
    missing = int(event.get("missing", 0))
    done += [f"{dead} found dead"] if dead else []
    done += [f"{missing} not to be found"] if missing else []
    _say(picture, track, f"assistance given: {', '.join(done) or 'nothing was wrong that we could find'}.")


CUSTODY_HANDLERS: dict[str, Handler] = {
    "seized": _seized,
    "detained": _detained,
    "sunk": _sunk,
    "released": _released,
    "helping": _helping,
    "help_broken_off": _broken_off,
    "assisted": _assisted,
}
