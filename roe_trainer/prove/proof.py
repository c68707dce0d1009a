"""Proof that a scenario is fair: a lawful way through every variant, and no unlawful way that is worth more."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.doctrine.pack import Pack
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.scoring.score import score
from roe_trainer.session.session import Session
from roe_trainer.words.line import Line, line

LAWFUL = "expert"
SEEDS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One watch stood by a scripted trainee."""

    variant: str
    seed: int
    player: str
    verdict: str
    total_tenths: int
    critical: tuple[str, ...]
    ticks: int


@dataclass(frozen=True, slots=True)
class Proof:
    """All attempts, par for each variant (the worst total of the lawful way over the seeds), and what is not fair."""

    scenario: str
    attempts: tuple[Attempt, ...]
    par_tenths: dict[str, int]
    faults: tuple[Line, ...]

    @property
    def fair(self) -> bool:
        """Whether nothing is wrong with the scenario."""
        return not self.faults


def prove(source: ScenarioText, pack: Pack, seeds: tuple[int, ...] = SEEDS) -> Proof:
    """Stand every variant with every scripted trainee on a few seeds and compare."""
    attempts = [
        _attempt(source, pack, variant.id, seed, player)
        for variant in source.model.variants
        for seed in seeds
        for player in PLAYERS
    ]
    par: dict[str, int] = {}
    for variant in source.model.variants:
        lawful = [a.total_tenths for a in attempts if a.variant == variant.id and a.player == LAWFUL]
        par[variant.id] = min(lawful)
    faults = _faults(attempts, par) if source.model.marked else ()
    return Proof(source.id, tuple(attempts), par, faults)


def _attempt(source: ScenarioText, pack: Pack, variant: str, seed: int, player: str) -> Attempt:
    session = Session.start(source, pack, seed, "exam", None, variant)
    stand_watch(session, PLAYERS[player])
    model = source.model
    entries, ends_at = session.picture.ledger.entries, model.ends_after_min * 60
    result = score(pack, entries, session.actions, session.tick, model.marked, model.law_as_of, ends_at=ends_at)
    return Attempt(variant, seed, player, result.verdict, result.total_tenths, result.critical, session.tick)


def _faults(attempts: list[Attempt], par: dict[str, int]) -> tuple[Line, ...]:
    out = []
    for a in attempts:
        if a.player == LAWFUL and a.verdict != "GO":
            out.append(line("prove-lawful-way", variant=a.variant, seed=a.seed, verdict=a.verdict))
        if a.critical and a.verdict == "GO":
            out.append(line("prove-passes", variant=a.variant, seed=a.seed, player=a.player))
        if a.critical and a.total_tenths >= par[a.variant]:
            out.append(line("prove-worth-more", variant=a.variant, seed=a.seed, player=a.player))
    return tuple(out)
