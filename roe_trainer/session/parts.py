"""The state of a session in named parts, each with a short digest, so that a replay can say which parted first."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from roe_trainer.files.canonical import canonical_json
from roe_trainer.vessels.vessel import Vessel

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

FIELDS = ("id", "position", "course and speed", "people", "mind", "danger", "look and state", "cargo and signs")
DIGITS = 6


def parts_of(session: Session) -> dict[str, str]:
    """Short digests by part; those of a vessel or contact hold one for each field, joined by dots."""
    world, picture = session.world, session.picture
    parts = {}
    for vessel in world.vessels.values():
        if not vessel.background:
            parts[f"vessel {vessel.id}"] = _fields(vessel)
    parts["background traffic"] = _short([v.to_data()[1:] for v in world.vessels.values() if v.background])
    parts["own units"] = _short([unit.to_data() for unit in world.units.values()])
    parts["things afloat"] = _short([item.to_data() for item in world.items])
    parts["contacts"] = _short(
        [[c.track, c.leg.tick, c.leg.x_mm, c.leg.y_mm, c.tier, c.lost] for c in picture.contacts.values()]
    )
    parts["requests"] = _short([[r.id, r.what, r.subject, r.due_tick, r.status] for r in picture.requests])
    parts["messages"] = _short([[m.tick, m.channel, m.sender, m.text, m.subject] for m in picture.messages])
    parts["ledger"] = _short([session.ledger_digest()])
    parts["decisions"] = _short([len(session.actions)])
    return parts


def parted(recorded: Mapping[str, str], found: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """What differs: (part and field in words, recorded digest, digest now), vessels first."""
    for name in dict.fromkeys((*recorded, *found)):
        before, now = recorded.get(name, "absent"), found.get(name, "absent")
        if before == now:
            continue
        old, new = before.split("."), now.split(".")
        if len(old) != len(new) or len(old) == 1:
            yield name, before, now
            continue
        for field, one, other in zip(FIELDS, old, new, strict=True):
            if one != other:
                yield f"{name}, {field}", one, other


def _fields(vessel: Vessel) -> str:
    return ".".join(_short(part) for part in vessel.to_data())


def _short(value: Any) -> str:
    return hashlib.sha256(canonical_json(value)).hexdigest()[:DIGITS]
