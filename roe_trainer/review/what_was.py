"""What a vessel really was and what became of its people, in words for the end of a review."""

from __future__ import annotations

from roe_trainer.sea.states import state_name
from roe_trainer.vessels.classes import load_classes
from roe_trainer.vessels.vessel import Person, Vessel

CASTAWAY = "castaway"
# State ships are on no register of trade, and an aircraft on none of ships.
UNREGISTERED = ("foreign_warship", "foreign_patrol", "light_aircraft", CASTAWAY)
NOT_WORDS = ("", "none")
WRECKED = "wrecked"
STATES = {
    "dead": "died",
    "missing": "missing",
    "recovered": "taken aboard",
    "detained": "in custody",
    "in_water": "left in the water",
    "hidden": "hidden aboard",
    "hurt": "hurt",
}
HOLDS = {"AT_LARGE": "not held", "BOARDED": "boarded", "SEIZED": "seized", "LOST_OR_GONE": "lost"}


def described(vessel: Vessel, thrown: tuple[str, ...] = (), wreck: bool = False) -> str:
    """Kind, people, registry and what was not to be seen from afar.

    `thrown` is what went over the side, `wreck` that she was one before the watch.
    """
    wreck = (wreck or vessel.distress == WRECKED) and vessel.class_id != CASTAWAY
    crew = "nobody aboard" if not vessel.people else _count(len(vessel.people), "person", "people")
    parts = [load_classes()[vessel.class_id].title.lower(), crew]
    if vessel.flag not in NOT_WORDS:
        parts.append(f"registered in {state_name(vessel.flag)}")
    elif vessel.class_id not in UNREGISTERED:
        parts.append("of no registry")
    if vessel.hidden:
        parts.append("hidden aboard: " + ", ".join(_lots(vessel.hidden)))
    if vessel.bagged:
        parts.append("found aboard and kept: " + ", ".join(_lots(vessel.bagged)))
    if thrown:
        parts.append("thrown overboard: " + ", ".join(_lots(thrown)))
    if vessel.weapons not in NOT_WORDS:
        parts.append(f"weapons {vessel.weapons.replace('_', ' ')}")
    if wreck:
        parts.append("a wreck before the watch")
    elif vessel.distress not in NOT_WORDS:
        parts.append(vessel.distress.replace("_", " "))
    if vessel.state != "afloat" and vessel.class_id != CASTAWAY and not wreck:
        parts.append(vessel.state)
    return ", ".join(parts)


def became(vessel: Vessel, wreck: bool = False) -> str:
    """What became of the people and the vessel, or nothing where nothing did."""
    counts: dict[str, int] = {}
    hurt = 0
    for person in vessel.people:
        state = _state(person)
        counts[state] = counts.get(state, 0) + 1
        hurt += person.wounded and state in ("detained", "recovered", "in_water")
    told = [f"{n} {STATES.get(state, state.replace('_', ' '))}" for state, n in counts.items() if state != "well"]
    if hurt:
        told.append(f"{hurt} of them hurt")
    if vessel.class_id == CASTAWAY:
        return f"{', '.join(told) or 'nobody hurt'}."
    if wreck or vessel.distress == WRECKED:
        return f"{', '.join(told) or 'nobody hurt'}; her vessel was a wreck before the watch."
    fate = vessel.state if vessel.state != "afloat" else f"{HOLDS.get(vessel.hold, 'not held')}, afloat"
    return f"{', '.join(told) or 'nobody hurt'}; vessel {fate}."


def lost(vessel: Vessel) -> int:
    """How many of its people are dead, missing or still in the water."""
    return vessel.count("dead") + vessel.count("missing") + vessel.count("in_water")


def touched(vessel: Vessel) -> bool:
    """Whether anything happened to its people."""
    return any(_state(person) != "well" for person in vessel.people)


def _state(person: Person) -> str:
    return "hurt" if person.wounded and person.state not in STATES else person.state


def _lots(hidden: tuple[str, ...]) -> list[str]:
    kinds = {kind: hidden.count(kind) for kind in hidden}
    return [kind.replace("_", " ") + (f" ({many} lots)" if many > 1 else "") for kind, many in kinds.items()]


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
