"""Watches of shipped scenarios, some seconds old, for the tests of everything that shows one."""

from __future__ import annotations

from functools import cache

from roe_trainer.files.places import scenario_root
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Mode, Session


@cache
def scenario(name: str) -> ScenarioText:
    """A shipped scenario by the start of its file name."""
    return load_scenario(next(p for p in sorted(scenario_root().rglob("*.yaml")) if p.stem.startswith(name)))


def session_of(name: str, seed: int = 7, mode: Mode = "coach", ticks: int = 0) -> Session:
    """A watch of a shipped scenario, some seconds old."""
    source = scenario(name)
    session = Session.start(source, pack_for(source), seed, mode)
    if ticks:
        session.advance(ticks)
    return session
