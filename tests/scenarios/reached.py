"""`python -m tests.scenarios.reached [PLAYER ...]`: which rules, duties, measures, sensors and facts the library uses."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field

from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.players.player import THINK_S
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.players.watch import Watch
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session

LOOK_EVERY_S = 30


@dataclass(slots=True)
class Reached:
    """What was met in the watches stood so far; rules and duties by pack."""

    packs: dict[str, Pack] = field(default_factory=dict)
    rules: dict[str, set[str]] = field(default_factory=dict)
    duties: dict[str, set[str]] = field(default_factory=dict)
    measures: set[str] = field(default_factory=set)
    sensors: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    _judged: set[tuple[str, int]] = field(default_factory=set)

    def stand(self, session: Session, player: str) -> None:
        """Let a player stand the watch, looking over its shoulder every half minute."""
        mind, watch = PLAYERS[player].make(), Watch(session)
        self.packs[session.pack.id] = session.pack
        while not session.finished:
            mind.think(watch)
            if not session.finished:
                session.advance(THINK_S)
            if session.tick % LOOK_EVERY_S < THINK_S:
                self._look(session)
        self._look(session)
        self.measures |= {a.decision.measure for a in session.actions if not a.refused}
        self.shown |= {entry.name for entry in session.picture.ledger.entries}
        duties = self.duties.setdefault(session.pack.id, set())
        duties |= {each.duty.id for each in session.duty_tracker.closed}
        duties |= {each.duty.id for each in session.duty_tracker.open}

    def _look(self, session: Session) -> None:
        pack, deciding = session.pack, self.rules.setdefault(session.pack.id, set())
        for track, contact in session.picture.contacts.items():
            self.sensors.update(contact.sensors)
            if session.observer.vessels[track].startswith("bg"):
                continue
            facts = session.fact_base.facts(track)
            self.shown.update(facts)
            known = (pack.id, hash(tuple(sorted((n, str(v)) for n, v in facts.items() if not n.endswith("_min")))))
            if known not in self._judged:
                self._judged.add(known)
                deciding.update(cited.rule for rung in pack.rungs for cited in judge(pack, facts, rung.id).rules)

    def undecided(self, pack: str) -> set[str]:
        """Rules of a pack that decided nothing in any story under any pack that has them."""
        met = set().union(*self.rules.values())
        return {rule.id for rule in self.packs[pack].rules} - met

    def unopened(self, pack: str) -> set[str]:
        met = set().union(*self.duties.values())
        return {duty.id for duty in self.packs[pack].duties} - met

    def unshown(self) -> set[str]:
        """Facts and indicators that no watch was ever shown."""
        return set(next(iter(self.packs.values())).vocabulary.kinds) - self.shown


def reached(players: Iterable[str], seeds: Iterable[int] = (1,)) -> Reached:
    """Every variant of every shipped scenario, stood by these players."""
    found = Reached()
    for path in sorted(scenario_root().glob("*.yaml")):
        source = load_scenario(path)
        for variant in source.model.variants:
            for seed in seeds:
                for player in players:
                    found.stand(Session.start(source, pack_for(source), seed, "exam", None, variant.id), player)
    return found


def main() -> None:
    found = reached(sys.argv[1:] or ("expert", "random"))
    for pack in found.packs:
        print(f"{pack}: rules that decide nothing: {', '.join(sorted(found.undecided(pack))) or 'none'}")
        print(f"{pack}: duties that never open: {', '.join(sorted(found.unopened(pack))) or 'none'}")
    print("measures not taken:", ", ".join(sorted(set(MEASURES) - found.measures)) or "none")
    print("sensors that held nothing:", ", ".join(sorted(set(SENSORS) - found.sensors)) or "none")
    print("facts never shown:", ", ".join(sorted(found.unshown())) or "none")


if __name__ == "__main__":
    main()
