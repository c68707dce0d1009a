"""Draw what a scenario leaves to the seed: numbers between two ends, one text of several, the variant."""

from __future__ import annotations

from roe_trainer.scenario.models import ScenarioModel, Truth, Variant
from roe_trainer.scenario.values import Between, Chance, Flag, OneOf, OneState, Perhaps, Text, Whole
from roe_trainer.sea import dice


def whole(seed: int, where: str, value: Whole) -> int:
    """A whole number: as written, or drawn for this place in the file."""
    if isinstance(value, Between):
        return dice.between(seed, where, "draw", 0, value.between[0], value.between[1])
    return value


def perhaps(seed: int, where: str, value: Perhaps) -> bool:
    """Yes or no: as written, or drawn."""
    if isinstance(value, Chance):
        return dice.chance(seed, where, "draw", 0, value.chance * 10)
    return value


def state(seed: int, where: str, value: Flag | None) -> str:
    """A State (ISO3 or two); "" for none."""
    drawn = dice.pick(seed, where, "draw", 0, value.one_of) if isinstance(value, OneState) else value
    return "" if drawn in (None, "none") else str(drawn)


def things(seed: int, where: str, always: list[str] | None, maybe: dict[str, int] | None) -> tuple[str, ...]:
    """A list of things with those that are there in a share of the seeds (per cent)."""
    drawn = [name for name, share in (maybe or {}).items() if dice.chance(seed, where, name, 0, share * 10)]
    return tuple(dict.fromkeys([*(always or []), *drawn]))


def text(seed: int, where: str, value: Text | None) -> str:
    """A text as it stands or one drawn of several; "" for none."""
    if isinstance(value, OneOf):
        return dice.pick(seed, where, "draw", 0, value.one_of)
    return value or ""


def variant(scenario: ScenarioModel, seed: int, wanted: str | None = None) -> Variant:
    """The variant of a seed, or the one asked for by id; raises KeyError when there is none."""
    if wanted is not None:
        for candidate in scenario.variants:
            if candidate.id == wanted:
                return candidate
        raise KeyError(wanted)
    weights = [v.weight for v in scenario.variants]
    return dice.pick_weighted(seed, scenario.id, "variant", 0, scenario.variants, weights)


def merged(base: Truth, over: Truth | None) -> Truth:
    """The truth of a contact with a variant's truth laid over it, key by key; claims are merged too."""
    if over is None:
        return base
    fields = {name: getattr(over, name) for name in over.model_fields_set}
    if over.claims is not None and base.claims is not None:
        said = {name: getattr(over.claims, name) for name in over.claims.model_fields_set}
        fields["claims"] = base.claims.model_copy(update=said)
    return base.model_copy(update=fields)
