"""The state of a session in named parts, each with a short digest, so that a replay can say which parted first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from roe_trainer.files.canonical import canonical_json, canonical_list
from roe_trainer.session.canonical_vessels import short
from roe_trainer.session.under_way import UnderWay
from roe_trainer.vessels.own_ship import recorded_id

FIELDS = ("id", "position", "helm", "people", "mind", "danger", "look", "cargo", "bagged")
"""What the digests of a vessel are of, in their order; the last stands only where something is in the bag."""
FIRST_NAMES = {
    "background-traffic": "traffic",
    "own-units": "units",
    "things-afloat": "items",
    "contacts": "contacts",
    "requests": "requests",
    "decisions": "decisions",
}
"""Parts of a record of the first format that can be compared, by their names there with hyphens for spaces; its other
parts hold sentences."""
COMPARED = ("vessel", *FIRST_NAMES.values())
PARTS = (*COMPARED, "messages", "ledger", "session")
"""What a part can be called; behind `vessel:` stands which. `session` is the whole."""


def state_parts(session: UnderWay) -> dict[str, str]:
    """Short digests by part; those of a vessel hold one for each field, joined by dots; no words."""
    world, picture = session.world, session.picture
    vessels = [session.canonical_vessels.of(vessel) for vessel in world.vessels.values()]
    parts = {f"vessel:{recorded_id(each.vessel.id)}": each.digests for each in vessels if not each.vessel.background}
    parts["traffic"] = short(canonical_list(each.unnamed for each in vessels if each.vessel.background))
    parts["units"] = _short([unit.to_data() for unit in world.units.values()])
    parts["items"] = _short([item.to_data() for item in world.items])
    parts["contacts"] = _short(
        [[c.track, c.leg.tick, c.leg.x_mm, c.leg.y_mm, int(c.clarity), c.lost] for c in picture.contacts.values()]
    )
    parts["requests"] = _short([[r.id, r.what, r.subject, r.due_tick, r.status] for r in picture.requests])
    parts["messages"] = _short([[m.tick, m.channel, m.subject] for m in picture.messages])
    parts["ledger"] = _short([session.ledger_digest()])
    parts["decisions"] = _short([len(session.actions)])
    return parts


def comparable(
    recorded: Mapping[str, str], found: Mapping[str, str], first: bool
) -> tuple[dict[str, str], dict[str, str]]:
    """What of two states can be compared: of the first format all but what holds sentences, else what both know."""
    if first:
        return _as_now(recorded), {n: d for n, d in found.items() if n.partition(":")[0] in COMPARED}
    both = [name for name in recorded if name in found]
    return {name: recorded[name] for name in both}, {name: found[name] for name in both}


def _as_now(recorded: Mapping[str, str]) -> dict[str, str]:
    """Parts of a record of the first format under the names they have now, those left out that hold sentences."""
    vessels = {f"vessel:{n.removeprefix('vessel ')}": d for n, d in recorded.items() if n.startswith("vessel ")}
    return vessels | {
        FIRST_NAMES[now]: digest for name, digest in recorded.items() if (now := name.replace(" ", "-")) in FIRST_NAMES
    }


def differing_parts(recorded: Mapping[str, str], found: Mapping[str, str]) -> Iterator[tuple[str, str, str, str]]:
    """What differs: (part, field or "", recorded digest, digest now), vessels first; "" where there is none."""
    for name in dict.fromkeys((*recorded, *found)):
        before, now = recorded.get(name, ""), found.get(name, "")
        if before == now:
            continue
        old, new = before.split("."), now.split(".")
        if len(old) != len(new) or len(old) == 1:
            yield name, "", before, now
            continue
        for field, one, other in zip(FIELDS[: len(old)], old, new, strict=True):
            if one != other:
                yield name, field, one, other


def _short(value: Any) -> str:
    return short(canonical_json(value))
