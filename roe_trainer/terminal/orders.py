"""Reading an order typed as words: a rung or a measure, then name=value for options, unit, ground and confidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.order import MOST_CITED
from roe_trainer.ladder.decisions import Justification, OptionValue
from roe_trainer.ladder.measure import Measure
from roe_trainer.words.line import Line, Several, line

MOST_DIGITS = 9
QUESTIONS = ("name", "nationality", "master", "voyage", "people_cargo", "consent")
"""What `say` asks, as it is typed."""


class NotUnderstood(Exception):
    """The words are no order; `why` says what was wrong and what was expected."""

    def __init__(self, why: Line) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Ordered:
    """What was ordered; `stated` is None when no ground was given."""

    measure: Measure
    options: dict[str, OptionValue]
    unit: str | None
    stated: Justification | None


def read_order(bridge: Bridge, words: list[str]) -> Ordered:
    """The order that the words stand for; raises NotUnderstood."""
    if not words:
        raise NotUnderstood(line("terminal-order-empty"))
    measure = _measure(bridge, words[0]).measure
    given = _pairs(words[1:])
    unit = given.pop("unit", None)
    stated = _ground(bridge, given)
    options: dict[str, OptionValue] = {}
    for option in measure.options:
        standing = {"means": bridge.means, "language": bridge.language}.get(option.name)
        text = given.pop(option.name, None)
        if text is None:
            if option.optional or (option.text_max and not option.choices):
                continue
            first: OptionValue = option.choices[0] if option.choices else option.low
            options[option.name] = standing if standing is not None and standing in option.choices else first
            continue
        value: OptionValue = text if option.choices or option.text_max else _number(option.name, text)
        if problem := option.problem(value):
            raise NotUnderstood(line("terminal-order-option", problem=problem))
        options[option.name] = value
    if given:
        known = Several((*(o.name for o in measure.options), "unit", "basis", "facts", "sure"), "comma")
        raise NotUnderstood(line("terminal-order-no-such", measure=measure.id, name=next(iter(given)), known=known))
    return Ordered(measure, options, unit, stated)


def offers_for(bridge: Bridge, word: str) -> list[Any]:
    """The offers that a word names: a rung by id or key, or a measure by id."""
    offers = bridge.offers()
    rung = next((r.id for r in bridge.session.pack.rungs if word.upper() == r.id or word.lower() == r.key.lower()), "")
    if rung:
        return [o for o in offers if o.measure.rung == rung]
    return [o for o in offers if o.measure.id == word.lower()]


def _measure(bridge: Bridge, word: str) -> Any:
    found = offers_for(bridge, word)
    if not found:
        if bridge.selected:
            raise NotUnderstood(line("terminal-order-not-offered", word=word))
        raise NotUnderstood(line("terminal-order-not-offered-to-none", word=word))
    return next((o for o in found if o.available), found[0])


def _pairs(words: list[str]) -> dict[str, str]:
    out: dict[str, str] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign or not name:
            raise NotUnderstood(line("terminal-order-no-pair", word=word))
        out[name.lower()] = value
    return out


def _number(name: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise NotUnderstood(line("terminal-order-no-number", name=name, text=text))
    return int(text)


def _ground(bridge: Bridge, given: dict[str, str]) -> Justification | None:
    """Basis, facts and confidence, taken out of what was given."""
    basis, facts, sure = given.pop("basis", ""), given.pop("facts", ""), given.pop("sure", "")
    if not basis:
        if facts or sure:
            raise NotUnderstood(line("terminal-order-no-basis"))
        return None
    known = {b.id for rung in bridge.session.pack.rungs for b in rung.bases}
    if basis not in known:
        raise NotUnderstood(line("terminal-order-no-such-basis", basis=basis))
    cited = tuple(_number("facts", part) for part in facts.split(",") if part)
    entries = len(bridge.session.picture.ledger.entries)
    if len(cited) > MOST_CITED or any(not any(e.id == c for e in bridge.session.picture.ledger.entries) for c in cited):
        raise NotUnderstood(line("terminal-order-facts", most=MOST_CITED, entries=entries))
    percent = _number("sure", sure) if sure else None
    if percent is not None and percent > 100:
        raise NotUnderstood(line("terminal-order-sure"))
    return Justification(basis, cited, percent)
