"""Articulation: was the legal basis right, and were the facts that carry the act the ones that were cited?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.judge import carrying_facts, right_bases
from roe_trainer.doctrine.marks import ArticulationModel
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action, Justification
from roe_trainer.law.kinds import Facts
from roe_trainer.law.labels import label_name
from roe_trainer.scoring.findings import Articulation
from roe_trainer.words.line import Several, line

MOST_NAMED = 6
MISSED = "scoring-flag-missed"
"""Key of the flag that names what was not cited."""


def carriers(fact_base: FactBase, track: str, names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """For each fact the numbers of the ledger entries that show it now."""
    return {name: tuple(entry.id for entry in fact_base.shown_by(track, name)) for name in names}


def required_of(
    pack: Pack, fact_base: FactBase, track: str, facts: Facts, rung: str, chosen: tuple[str, ...] | None
) -> dict[str, tuple[int, ...]]:
    """Facts that carry the act, with the entries that would do; only what was shown can be asked for."""
    if chosen is None:
        kinds = pack.vocabulary.kinds
        meant = pack.marks.articulation.carries.get(rung, ())
        known = [name for name in meant if facts.get(name, kinds[name].default) != kinds[name].default]
        chosen = tuple(dict.fromkeys((*known, *carrying_facts(pack, facts, rung))))
    shown = carriers(fact_base, track, chosen)
    return {name: entries for name, entries in shown.items() if entries}


def mark(
    marks: ArticulationModel,
    stated: Justification | None,
    shown: int,
    required: Mapping[str, tuple[int, ...]],
    bases: tuple[str, ...],
    afterwards: bool,
    exact: bool = False,
) -> Articulation:
    """Mark a justification: `shown` is the number of entries disclosed when the act was taken.

    `exact` asks for all required facts; otherwise so many of them as the marks call enough.
    """
    if stated is None:
        return Articulation(marks.unstated, "", bases, tuple(required), (), (), (line("scoring-flag-unstated"),))
    cited = tuple(dict.fromkeys(stated.cited))
    hit = tuple(name for name, entries in required.items() if set(entries) & set(cited))
    useful = {entry for name in hit for entry in required[name]}
    # entries that show one and the same fact count once, so that citing every sign of a suspicion costs nothing
    counted = len(hit) + sum(entry not in useful for entry in cited)
    wanted = len(required) if exact else min(len(required), max(marks.enough_facts, len(hit)))
    asked = counted + wanted
    loss = 0 if asked == 0 else 100 - 200 * len(hit) // asked
    missed = [label_name(name) for name in required if name not in hit]
    flags = [line(MISSED, facts=Several(tuple(missed[:MOST_NAMED]), "comma"))] if missed and loss else []
    if stated.basis not in bases:
        loss = min(100, loss + marks.wrong_basis)
        flags.insert(0, line("scoring-flag-basis"))
    if len(cited) > marks.most_facts:
        flags.append(line("scoring-flag-many", most=marks.most_facts))
    late = [entry for entry in cited if entry > shown]
    if late:
        loss = marks.undisclosed
        flags.insert(0, line("scoring-flag-undisclosed", entries=", ".join(map(str, late))))
    return Articulation(loss, stated.basis, bases, tuple(required), hit, cited, tuple(flags), afterwards)


def bases_of(pack: Pack, facts: Facts, rung: str) -> tuple[str, ...]:
    """Ids of the bases that hold on these facts."""
    return right_bases(pack, facts, rung)


def afterwards(marks: ArticulationModel, action: Action, later: Sequence[Action]) -> Justification | None:
    """The first justification given for an act within the time allowed afterwards."""
    for each in later:
        decision = each.decision
        if each.refused or decision.measure != "justify" or decision.option("action") != action.number:
            continue
        if action.tick <= each.tick <= action.tick + marks.afterwards_s:
            return decision.justification
    return None
