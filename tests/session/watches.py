"""Watches for tests: shipped scenarios started, and a few ways to move them."""

from dataclasses import replace
from functools import cache

from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.record import Record
from roe_trainer.session.replay import header_of, pack_for
from roe_trainer.session.session import Session
from roe_trainer.session.sink import MemorySink

CALM = "familiarisation"
GO_FAST = "windward-passage-go-fast"
PANGA = "silent-panga-la-guajira"
DESTROYER = "destroyer-and-detachment"


@cache
def source(name: str) -> ScenarioText:
    return load_scenario(scenario_root() / f"{name}.yaml")


def pack(name: str) -> Pack:
    return pack_for(source(name))


def a_watch(name: str = GO_FAST, seed: int = 1, variant: str | None = None, recorded: bool = False) -> Session:
    sink = MemorySink(header_of(source(name), pack(name), seed, "practice")) if recorded else None
    return Session.start(source(name), pack(name), seed, "practice", sink, variant)


def with_truth(name: str, contact: str, **changes) -> ScenarioText:
    """The scenario with one contact's truth changed in every variant."""
    model = source(name).model
    contacts = [
        c.model_copy(update={"truth": c.truth.model_copy(update=changes)}) if c.id == contact else c
        for c in model.contacts
    ]
    return replace(source(name), model=model.model_copy(update={"contacts": contacts}))


def played(name: str, seed: int, player: str, variant: str | None = None) -> Session:
    session = a_watch(name, seed, variant, recorded=True)
    stand_watch(session, PLAYERS[player])
    return session


def kept(session: Session) -> Record:
    """The record of a watch that was stood with one."""
    assert isinstance(session.sink, MemorySink)
    return session.sink.record()


def decide(session: Session, measure: str, contact: str | None = None, unit: str | None = None, **options):
    """Decide about a scenario contact by its id; returns the outcome."""
    track = session.observer.tracks[contact] if contact else None
    return session.decide(Decision(measure, track, unit, tuple(sorted(options.items()))))
