"""A small decision procedure for clauses: an assignment that satisfies them, or the certainty that there is none.

Unit propagation with watched literals, learning from every conflict, jumping back to where it arose. Literals are
whole numbers, -n is the denial of n. The same clauses in the same order give the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush

MOST_CONFLICTS = 50_000
"""Where the search gives up: far beyond what any pack we know asks of it, a minute or so of work."""


class Undecided(Exception):
    """There were too many conflicts to tell."""


class Clauses:
    """Clauses over numbered variables; grows only."""

    def __init__(self) -> None:
        self.size = 0
        self._clauses: list[list[int]] = []
        self._watched: dict[int, list[list[int]]] = {}
        self._value: list[int] = [0]
        self._level: list[int] = [0]
        self._reason: list[list[int] | None] = [None]
        self._weight: list[int] = [0]
        self._saved: list[int] = [0]
        self._heap: list[tuple[int, int]] = []
        self._trail: list[int] = []
        self._limits: list[int] = []
        self._head = 0
        self._step = 1
        self._units: list[int] = []

    def variable(self) -> int:
        """A new variable."""
        self.size += 1
        for row, start in ((self._value, 0), (self._level, 0), (self._weight, 0), (self._saved, -1)):
            row.append(start)
        self._reason.append(None)
        self._watched[self.size] = []
        self._watched[-self.size] = []
        heappush(self._heap, (0, self.size))
        return self.size

    def add(self, literals: Iterable[int]) -> None:
        """One more clause: at least one of the literals holds."""
        clause = list(dict.fromkeys(literals))
        if any(-literal in clause for literal in clause):
            return
        if len(clause) == 1:
            self._units.append(clause[0])
        else:
            self._keep(clause)

    def solve(self, wanted: Iterable[int] = ()) -> set[int] | None:
        """The literals that hold in an assignment with all of `wanted`; None when there is no such assignment.

        Raises Undecided when that would take too long to tell.
        """
        self._forget()
        conflicts = 0
        if not all(self._take(unit) for unit in self._units):
            return None
        asked = list(wanted)
        while True:
            conflict = self._propagate()
            if conflict is not None:
                if not self._limits:
                    return None
                conflicts += 1
                if conflicts > MOST_CONFLICTS:
                    raise Undecided
                learned, level = self._learn(conflict)
                self._back_to(level)
                self._assert(learned)
                continue
            choice = self._next(asked)
            if choice is None:
                return {number * sign for number, sign in enumerate(self._value) if sign}
            if self._holds(choice) < 0:
                return None
            self._limits.append(len(self._trail))
            self._set(choice, None)

    # ---- what holds ----

    def _holds(self, literal: int) -> int:
        return self._value[literal] if literal > 0 else -self._value[-literal]

    def _take(self, unit: int) -> bool:
        if self._holds(unit) < 0:
            return False
        if self._holds(unit) == 0:
            self._set(unit, None)
        return True

    def _set(self, literal: int, reason: list[int] | None) -> None:
        number = abs(literal)
        self._value[number] = 1 if literal > 0 else -1
        self._level[number] = len(self._limits)
        self._reason[number] = reason
        self._trail.append(literal)

    def _next(self, asked: list[int]) -> int | None:
        for literal in asked:
            if self._holds(literal) <= 0:
                return literal
        while self._heap:
            _, number = heappop(self._heap)
            if self._value[number] == 0:
                return number * self._saved[number]
        return None

    def _forget(self) -> None:
        """Nothing is assigned any more; what was learned stays."""
        self._limits.insert(0, 0)
        self._back_to(0)

    def _back_to(self, level: int) -> None:
        start = self._limits[level]
        for literal in self._trail[start:]:
            number = abs(literal)
            self._saved[number] = self._value[number]
            self._value[number] = 0
            heappush(self._heap, (-self._weight[number], number))
        del self._trail[start:]
        del self._limits[level:]
        self._head = min(self._head, start)

    # ---- consequences ----

    def _keep(self, clause: list[int]) -> None:
        self._clauses.append(clause)
        self._watched[-clause[0]].append(clause)
        self._watched[-clause[1]].append(clause)

    def _propagate(self) -> list[int] | None:
        """Everything that follows; the clause that cannot hold any more, if there is one."""
        value = self._value
        while self._head < len(self._trail):
            false = -self._trail[self._head]
            self._head += 1
            watching = self._watched[-false]
            kept: list[list[int]] = []
            for place, clause in enumerate(watching):
                if clause[0] == false:
                    clause[0], clause[1] = clause[1], false
                first = clause[0]
                now = value[first] if first > 0 else -value[-first]
                if now > 0 or not self._watch_another(clause):
                    kept.append(clause)
                    if now < 0:
                        kept += watching[place + 1 :]
                        self._watched[-false] = kept
                        return clause
                    if now == 0:
                        self._set(first, clause)
            self._watched[-false] = kept
        return None

    def _watch_another(self, clause: list[int]) -> bool:
        value = self._value
        for place in range(2, len(clause)):
            literal = clause[place]
            if (value[literal] if literal > 0 else -value[-literal]) >= 0:
                clause[1], clause[place] = literal, clause[1]
                self._watched[-literal].append(clause)
                return True
        return False

    # ---- learning ----

    def _learn(self, conflict: list[int]) -> tuple[list[int], int]:
        """What the conflict teaches, with the literal that follows first, and the level it follows on."""
        seen: set[int] = set()
        others: list[int] = []
        open_ones, place = 0, len(self._trail) - 1
        clause, here = conflict, len(self._limits)
        while True:
            for literal in clause:
                number = abs(literal)
                if number in seen or self._level[number] == 0 or self._value[number] * literal > 0:
                    continue
                seen.add(number)
                self._heavier(number)
                if self._level[number] == here:
                    open_ones += 1
                else:
                    others.append(literal)
            while abs(self._trail[place]) not in seen:
                place -= 1
            found = self._trail[place]
            place -= 1
            open_ones -= 1
            if open_ones == 0:
                break
            clause = self._reason[abs(found)] or []
        self._step += 1 + self._step // 16
        others.sort(key=lambda literal: -self._level[abs(literal)])
        return [-found, *others], self._level[abs(others[0])] if others else 0

    def _heavier(self, number: int) -> None:
        self._weight[number] += self._step

    def _assert(self, learned: list[int]) -> None:
        if len(learned) == 1:
            self._units.append(learned[0])
            self._set(learned[0], None)
            return
        self._keep(learned)
        self._set(learned[0], learned)
