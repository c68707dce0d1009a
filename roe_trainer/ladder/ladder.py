"""The ladder as configuration: tracks, rungs, the authorities that can be missing, and the legal bases of a rung."""

from __future__ import annotations

from dataclasses import dataclass

LETTERS = "FCMDIN"
"""Letters of an approval in the order in which a verdict shows them."""


@dataclass(frozen=True, slots=True)
class Track:
    """A way up with its own gate: information, jurisdiction, compelling a stop, self-defence, rescue."""

    id: str
    title: str
    opened_by: str
    closed_by: str


@dataclass(frozen=True, slots=True)
class Authority:
    """Somebody whose approval a verdict can ask for; `letter` is what AP-x shows."""

    letter: str
    title: str


@dataclass(frozen=True, slots=True)
class Basis:
    """A legal basis a trainee may state for a rung; `tempting` ones are never right and are there to be refused."""

    id: str
    title: str
    source: str
    tempting: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """One kind of act. `act` is what is done as the subject of a sentence, `takes` how long, `does` its effect at sea.

    `force_level` counts steps of force (0 none), `stakes` is 1 information, 2 jurisdiction, 3 force or life;
    `role` is what it is for, whatever it is called ("" where the pack does not say);
    `standing` rungs are duties and rights that exist in every pack and are no step of its ladder.
    """

    id: str
    title: str
    short: str
    act: str
    track: str
    key: str
    force_level: int
    stakes: int
    coercive: bool
    force: bool
    help: str
    takes: str
    does: str
    authority: str
    role: str = ""
    standing: bool = False
    carries: tuple[str, ...] = ()
    bases: tuple[Basis, ...] = ()
