"""The state of a session in named parts, each with a short digest, so that a replay can say which parted first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from roe_trainer.files.canonical import canonical_json, canonical_list
from roe_trainer.session.canonical_vessels import short
from roe_trainer.session.under_way import UnderWay
from roe_trainer.vessels.own_ship import recorded_id
from roe_trainer.words.line import to_data

FIELDS = ("id", "position", "course and speed", "people", "mind", "danger", "look and state", "cargo and signs")


def state_parts(session: UnderWay) -> dict[str, str]:
    """Short digests by part; those of a vessel or contact hold one for each field, joined by dots."""
    world, picture = session.world, session.picture
    vessels = [session.canonical_vessels.of(vessel) for vessel in world.vessels.values()]
    parts = {f"vessel {recorded_id(each.vessel.id)}": each.digests for each in vessels if not each.vessel.background}
    parts["background traffic"] = short(canonical_list(each.unnamed for each in vessels if each.vessel.background))
    parts["own units"] = _short([unit.to_data() for unit in world.units.values()])
    parts["things afloat"] = _short([item.to_data() for item in world.items])
    parts["contacts"] = _short(
        [[c.track, c.leg.tick, c.leg.x_mm, c.leg.y_mm, int(c.clarity), c.lost] for c in picture.contacts.values()]
    )
    parts["requests"] = _short([[r.id, r.what, r.subject, r.due_tick, r.status] for r in picture.requests])
    parts["messages"] = _short([[m.tick, m.channel, to_data(m.sender), m.subject] for m in picture.messages])
    parts["ledger"] = _short([session.ledger_digest()])
    parts["decisions"] = _short([len(session.actions)])
    return parts


def differing_parts(recorded: Mapping[str, str], found: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
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


def _short(value: Any) -> str:
    return short(canonical_json(value))
