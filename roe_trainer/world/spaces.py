"""The spaces of a vessel as a boarding team counts them: id and kind (open, hold, cabin, structure)."""

from __future__ import annotations

from roe_trainer.vessels.vessel import Vessel

SMALL_M, MIDDLE_M = 16, 40
CLOSED = ("spss", "lpv", "uncrewed_lpv")
_OPEN_BOAT = (("deck", "open"), ("bow_locker", "hold"), ("under_the_console", "cabin"), ("hull_liner", "structure"))
_CLOSED_HULL = (
    ("hatch_and_helm", "open"),
    ("cargo_space", "hold"),
    ("engine_space", "cabin"),
    ("double_skin", "structure"),
)
_CABIN_BOAT = (
    ("deck_and_wheelhouse", "open"),
    ("fish_or_cargo_hold", "hold"),
    ("cabin_and_bunks", "cabin"),
    ("engine_space", "cabin"),
    ("tanks_and_bulkheads", "structure"),
)
_YACHT = (
    ("deck_and_cockpit", "open"),
    ("lockers_and_bilge", "hold"),
    ("saloon_and_berths", "cabin"),
    ("engine_space", "cabin"),
    ("keel_and_tanks", "structure"),
)
_SHIP = (
    ("bridge_and_decks", "open"),
    ("holds", "hold"),
    ("stores", "hold"),
    ("accommodation", "cabin"),
    ("engine_room", "cabin"),
    ("ballast_tanks_and_voids", "structure"),
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
