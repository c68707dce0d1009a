"""The spaces of a vessel as a boarding team counts them: name and kind (open, hold, cabin, structure)."""

from __future__ import annotations

from roe_trainer.vessels.vessel import Vessel

SMALL_M, MIDDLE_M = 16, 40
CLOSED = ("spss", "lpv", "uncrewed_lpv")
_OPEN_BOAT = (("deck", "open"), ("bow locker", "hold"), ("under the console", "cabin"), ("hull liner", "structure"))
_CLOSED_HULL = (
    ("hatch and helm", "open"),
    ("cargo space", "hold"),
    ("engine space", "cabin"),
    ("double skin", "structure"),
)
_CABIN_BOAT = (
    ("deck and wheelhouse", "open"),
    ("fish or cargo hold", "hold"),
    ("cabin and bunks", "cabin"),
    ("engine space", "cabin"),
    ("tanks and bulkheads", "structure"),
)
_YACHT = (
    ("deck and cockpit", "open"),
    ("lockers and bilge", "hold"),
    ("saloon and berths", "cabin"),
    ("engine space", "cabin"),
    ("keel and tanks", "structure"),
)
_SHIP = (
    ("bridge and decks", "open"),
    ("holds", "hold"),
    ("stores", "hold"),
    ("accommodation", "cabin"),
    ("engine room", "cabin"),
    ("ballast tanks and voids", "structure"),
)


def spaces_of(vessel: Vessel) -> tuple[tuple[str, str], ...]:
    """Spaces by the build of the vessel; the same for all of a kind, whatever they carry."""
    if vessel.class_id in CLOSED:
        return _CLOSED_HULL
    if vessel.class_id == "yacht":
        return _YACHT
    length_m = vessel.length_mm // 1000
    if length_m < SMALL_M:
        return _OPEN_BOAT
    return _CABIN_BOAT if length_m < MIDDLE_M else _SHIP
