"""What a vessel really was and what became of its people, told at the end of a review."""

from __future__ import annotations

from roe_trainer.picture.evidence import label_goods
from roe_trainer.review.words import quoted
from roe_trainer.sea.states import state_name
from roe_trainer.vessels.classes import load_classes
from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.words.line import Arg, Line, Several, line

CASTAWAY = "castaway"
# State ships are on no register of trade, and an aircraft on none of ships.
UNREGISTERED = ("foreign_warship", "foreign_patrol", "light_aircraft", CASTAWAY)
NOT_WORDS = ("", "none")
WRECKED = "wrecked"
KNOWN_STATES = ("dead", "missing", "recovered", "detained", "in_water", "hidden", "hurt")
AFLOAT = "afloat"


def described(vessel: Vessel, thrown: tuple[str, ...] = (), wreck: bool = False) -> Several:
    """Kind, people, registry and what was not to be seen from afar.

    `thrown` is what went over the side, `wreck` that she was one before the watch.
    """
    wreck = (wreck or vessel.distress == WRECKED) and vessel.class_id != CASTAWAY
    title = quoted(load_classes()[vessel.class_id].title)
    parts = [line("review-was-class", title=title), line("review-was-crew", people=len(vessel.people))]
    if vessel.flag not in NOT_WORDS:
        parts.append(line("review-was-registered", state=quoted(state_name(vessel.flag))))
    elif vessel.class_id not in UNREGISTERED:
        parts.append(line("review-was-of-no-registry"))
    for key, lots in (("hidden", vessel.hidden), ("kept", vessel.bagged), ("thrown", thrown)):
        if lots:
            parts.append(line(f"review-was-{key}", goods=_lots(lots)))
    if vessel.weapons not in NOT_WORDS:
        parts.append(line("review-was-armed", weapons=vessel.weapons))
    if wreck:
        parts.append(line("review-was-wreck"))
    elif vessel.distress not in NOT_WORDS:
        parts.append(line("review-was-in-distress", distress=vessel.distress))
    if vessel.state != AFLOAT and vessel.class_id != CASTAWAY and not wreck:
        parts.append(line("review-was-state", state=vessel.state))
    return Several(tuple(parts), "comma")


def became(vessel: Vessel, wreck: bool = False) -> Line:
    """What became of the people and the vessel."""
    people = _people(vessel)
    if vessel.class_id == CASTAWAY:
        return line("review-became", people=people)
    if wreck or vessel.distress == WRECKED:
        return line("review-became-of-wreck", people=people)
    fate = vessel.state if vessel.state != AFLOAT else vessel.hold
    return line("review-became-vessel", people=people, fate=fate)


def _people(vessel: Vessel) -> Arg:
    """What became of the people, state by state."""
    counts: dict[str, int] = {}
    hurt = 0
    for person in vessel.people:
        state = _state(person)
        counts[state] = counts.get(state, 0) + 1
        hurt += person.wounded and state in ("detained", "recovered", "in_water")
    told = [line("review-people", count=n, state=state) for state, n in counts.items() if state != "well"]
    if hurt:
        told.append(line("review-of-them-hurt", count=hurt))
    return Several(tuple(told), "comma") if told else line("review-nobody-hurt-aboard")


def lost(vessel: Vessel) -> int:
    """How many of its people are dead, missing or still in the water."""
    return vessel.count("dead") + vessel.count("missing") + vessel.count("in_water")


def touched(vessel: Vessel) -> bool:
    """Whether anything happened to its people."""
    return any(_state(person) != "well" for person in vessel.people)


def _state(person: Person) -> str:
    return "hurt" if person.wounded and person.state not in KNOWN_STATES else person.state


def _lots(goods: tuple[str, ...]) -> Several:
    kinds = {kind: goods.count(kind) for kind in goods}
    told = tuple(
        line("review-lots", goods=label_goods(kind), count=many) if many > 1 else label_goods(kind)
        for kind, many in kinds.items()
    )
    return Several(told, "comma")
