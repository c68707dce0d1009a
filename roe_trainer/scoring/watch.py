"""The watch gone through once more, entry by entry and act by act, as it was known at each moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from roe_trainer.doctrine.duty_tracker import DutyTracker
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action
from roe_trainer.law.kinds import Facts
from roe_trainer.picture.ledger import OWN, Entry


class Watch:
    """Feeds entries and acts to the fact base and the duties in the order in which the watch saw them."""

    def __init__(self, pack: Pack, law_as_of: str) -> None:
        self.pack = pack
        self.fact_base = FactBase(pack, law_as_of)
        self.tracker = DutyTracker(pack, self.fact_base)
        self._history: dict[str, list[tuple[int, Facts]]] = {}

    def run(
        self,
        entries: Sequence[Entry],
        actions: Sequence[Action],
        ticks: int,
        on_act: Callable[[Action], None],
        left: bool = False,
    ) -> None:
        """Go through the whole watch; `on_act` is called for each act before anything that follows from it is known."""
        position = 0
        for action in actions:
            position = self._feed(entries, position, action.shown)
            self._settle(action.tick, [])
            on_act(action)
            self.tracker.act(action)
        self._feed(entries, position, len(entries))
        self.tracker.end(ticks, left)

    def before(self, track: str, tick: int, grace_s: int, holds: Callable[[Facts], bool]) -> Facts | None:
        """The facts before a condition that holds now began to hold, if that was at most `grace_s` ago."""
        began: int | None = None
        for when, facts in reversed(self._history.get(track, [])):
            if not holds(facts):
                return facts if began is not None and tick - began <= grace_s else None
            began = when
        return None

    def _feed(self, entries: Sequence[Entry], start: int, end: int) -> int:
        """Take entries up to number `end`, letting the duties look after each tick."""
        changed: dict[str, None] = {}
        position = start
        while position < min(end, len(entries)):
            entry = entries[position]
            self.fact_base.take(entry)
            changed.update(dict.fromkeys(self.fact_base.tracks if entry.subject == OWN else (entry.subject,)))
            position += 1
            if position == end or position == len(entries) or entries[position].tick != entry.tick:
                self._settle(entry.tick, list(changed))
                changed.clear()
        return position

    def _settle(self, tick: int, changed: list[str]) -> None:
        self.tracker.step(tick, changed)
        for track in changed:
            history = self._history.setdefault(track, [])
            facts = self.fact_base.facts(track)
            if not history or history[-1][1] is not facts:
                history.append((tick, facts))
