"""Vessels as bytes for digests: one that has not changed is not written anew."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from roe_trainer.files.canonical import canonical_json, canonical_list
from roe_trainer.vessels.vessel import Vessel

DIGITS = 6


def short(data: bytes) -> str:
    """The short digest of a part."""
    return hashlib.sha256(data).hexdigest()[:DIGITS]


@dataclass(frozen=True, slots=True)
class CanonicalVessel:
    """A vessel and its canonical bytes: the whole, all but the id, and a short digest of each field."""

    vessel: Vessel
    whole: bytes
    unnamed: bytes
    digests: str


@dataclass(slots=True)
class CanonicalVessels:
    """Keeps what it wrote. Vessels are frozen, so the same object is the same bytes."""

    _kept: dict[str, CanonicalVessel] = field(default_factory=dict)

    def of(self, vessel: Vessel) -> CanonicalVessel:
        """The bytes of a vessel."""
        kept = self._kept.get(vessel.id)
        if kept is None or kept.vessel is not vessel:
            kept = self._kept[vessel.id] = _write(vessel)
        return kept


def _write(vessel: Vessel) -> CanonicalVessel:
    fields = [canonical_json(part) for part in vessel.to_data()]
    # background traffic is told apart by nobody, so its fields need no digests of their own
    digests = "" if vessel.background else ".".join(short(part) for part in fields)
    return CanonicalVessel(vessel, canonical_list(fields), canonical_list(fields[1:]), digests)
