"""Consistent sets of facts for property tests: a scene of the pack, or nothing, with a few things changed.

One byte decides one fact, so that a failing set shrinks towards the scene it came from.
"""

from __future__ import annotations

from hypothesis import strategies as st

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.law.kinds import FactKind, FactValue
from roe_trainer.law.vocabulary import load_vocabulary

FactSet = dict[str, FactValue]

VOCABULARY = load_vocabulary()
PACK = load_pack("us-coast-guard")
KINDS = tuple(VOCABULARY.kinds[name] for name in VOCABULARY.facts)
SCENES: tuple[FactSet, ...] = ({}, *(dict(scene.facts) for scene in PACK.scenes.values()))
NUMBERS = (0, 1, 30, 60, 120)
CHANGED = 232
"""A byte from here up changes its fact: about one fact in eleven."""


def from_bytes(data: bytes) -> FactSet:
    """The consistent set of facts that a row of bytes stands for."""
    facts = dict(SCENES[data[0] % len(SCENES)])
    for kind, byte in zip(KINDS, data[1:], strict=True):
        if byte >= CHANGED:
            facts[kind.name] = _value(kind, byte - CHANGED)
    return mended(facts)


def mended(facts: FactSet) -> FactSet:
    """The nearest consistent set: what belongs together is set together, and what still contradicts falls back."""
    facts = dict(facts)
    _link(facts)
    for _ in range(len(KINDS)):
        broken = [rule for rule in VOCABULARY.consistency if rule.never.holds(facts)]
        if not broken:
            return facts
        changed = next((name for name in broken[0].never.reads if name in facts), None)
        assert changed is not None, f"defaults contradict each other: {broken[0].text}"
        del facts[changed]
        _link(facts)
    raise AssertionError("no consistent set within reach")


def _link(facts: FactSet) -> None:
    carries = facts.get("actor") in ("NAVY_WITH_LEDET", "PARTNER_WITH_LEDET")
    if carries != (facts.get("tacon", "NOT_APPLICABLE") != "NOT_APPLICABLE"):
        facts["tacon"] = "CG" if carries else "NOT_APPLICABLE"
    threatened = facts.get("threat", "NONE") not in ("NONE", "ENDED")
    if threatened != (facts.get("threat_against", "NONE") != "NONE"):
        facts["threat_against"] = "OWN_UNIT" if threatened else "NONE"


def _value(kind: FactKind, index: int) -> FactValue:
    if kind.type == "bool":
        return index % 2 == 0
    if kind.type == "integer":
        return NUMBERS[index % len(NUMBERS)]
    return kind.values[index % len(kind.values)]


def fact_sets() -> st.SearchStrategy[FactSet]:
    """Consistent sets of facts."""
    size = len(KINDS) + 1
    return st.binary(min_size=size, max_size=size).map(from_bytes)


def consistent(facts: FactSet) -> bool:
    return not any(rule.never.holds(facts) for rule in VOCABULARY.consistency)


def value(facts: FactSet, name: str) -> FactValue:
    return facts.get(name, VOCABULARY.default(name))
