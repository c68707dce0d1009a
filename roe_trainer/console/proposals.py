"""From words typed to orders that could be given now: what the window and the terminal offer for confirmation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.desk import order_lines
from roe_trainer.console.present.phrases import MOST_PROPOSED, Heard, Phrase, chosen_of, listen, load_book, ranked
from roe_trainer.console.present.words import plain
from roe_trainer.ladder.decisions import OptionValue
from roe_trainer.words.say import shown

NEEDS_CONTACT = "Select a contact, or name one."
TOWARDS = ("intercept", "shadow", "hold_off")
# How a measure is told when one of its options is what is said.
TOLD = {"ask": "Ask: {}", "request": "Ask the command: {}", "report": "Report: {}", "answer_order": "Answer: {}"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One order as it would be recorded. `sheet` when it asks for more than words before it can be given."""

    measure: str
    options: tuple[tuple[str, OptionValue], ...]
    target: str
    unit: str
    words: str
    detail: str
    off: str
    sheet: bool

    @property
    def key(self) -> str:
        return f"{self.measure}:{self.unit}:{self.target}:" + ",".join(f"{k}={v}" for k, v in self.options)


def propose(bridge: Bridge, text: str) -> tuple[tuple[Proposal, ...], tuple[str, ...]]:
    """What the words may stand for, the best first; and the words that mean nothing here."""
    session = bridge.session
    kinds = tuple((u.id, u.title, u.kind) for u in session.picture.own_units.values())
    heard = listen(text, tuple(session.picture.contacts), kinds)
    target = heard.track or bridge.selected
    offers = {o.measure.id: o for o in (session.options(target) if heard.track else bridge.offers())}
    out: dict[str, Proposal] = {}
    for phrase in ranked(heard):
        offer = offers.get(phrase.measure)
        if offer is not None:
            for proposal in _proposals(bridge, phrase, offer, heard, target):
                out.setdefault(proposal.key, proposal)
    return tuple(list(out.values())[:MOST_PROPOSED]), heard.unknown


def _proposals(bridge: Bridge, phrase: Phrase, offer: Any, heard: Heard, target: str) -> list[Proposal]:
    if phrase.measure == "unit_order":
        return _unit_orders(bridge, dict(phrase.options)["order"], offer, heard, target)
    if phrase.measure == "helm":
        return _helm(bridge, offer, heard)
    measure, options = offer.measure, _options(bridge, phrase, offer.measure, heard)
    said = next((str(v) for _, v in phrase.options), "")
    words = shown(measure.title)
    if measure.id == "classify":
        words = f"Judge {target}: {plain(said).lower()}"
    elif measure.id == "display_insignia":
        words = f"{shown(measure.title)} {'up' if said == 'yes' else 'down'}"
    elif said:
        words = TOLD.get(measure.id, f"{shown(measure.title)}: {{}}").format(plain(said).lower())
    short = any(not o.optional and o.name not in options for o in measure.options)
    sheet = measure.coercive or short or measure.group in ("boarding", "ladder")
    off = "" if offer.available else shown(offer.reason)
    if measure.id == "answer_order":
        waiting = next((o for o in order_lines(bridge.session) if o.open), None)
        off, target = (off, waiting.subject or target) if waiting else ("No order waits for an answer.", target)
    aim = target if measure.needs_target else ""
    how = [plain(str(options[name])) for name in ("means", "language") if name in options]
    detail = " · ".join([*([aim] if aim else []), *how])
    if measure.needs_target and not target:
        off = off or NEEDS_CONTACT
    return [Proposal(measure.id, tuple(options.items()), aim, "", words, detail, off, sheet)]


def _options(bridge: Bridge, phrase: Phrase, measure: Any, heard: Heard) -> dict[str, OptionValue]:
    """Those of the phrase, then means and language as named or as set on the radio."""
    book, out = load_book(), dict[str, OptionValue](phrase.options)
    named = {"means": chosen_of(book.means, heard.words), "language": chosen_of(book.languages, heard.words)}
    standing = {"means": bridge.means, "language": bridge.language}
    for option in measure.options:
        if option.name in named:
            wanted = [v for v in (named[option.name], standing[option.name]) if v in option.choices]
            out[option.name] = wanted[0] if wanted else option.choices[0]
    return out


def _unit_orders(bridge: Bridge, order: str, offer: Any, heard: Heard, target: str) -> list[Proposal]:
    units = bridge.session.picture.own_units
    aim = target if order in TOWARDS else ""
    off = "" if offer.available else shown(offer.reason)
    if order in TOWARDS and not target:
        off = off or NEEDS_CONTACT
    out = []
    for unit in heard.units or tuple(units):
        words = f"{units[unit].title}: {plain(order).lower()} {aim}".strip()
        out.append(Proposal("unit_order", (("order", order),), aim, unit, words, "order to a unit", off, False))
    return out


def _helm(bridge: Bridge, offer: Any, heard: Heard) -> list[Proposal]:
    """Course, speed or both; what is not named stays as it was ordered."""
    if heard.course is None and heard.speed is None:
        return []
    ship = next(iter(bridge.session.picture.own_units.values()))
    course = heard.course if heard.course is not None else round(ship.ordered_course_mdeg / 1000) % 360
    speed = heard.speed if heard.speed is not None else round(ship.ordered_speed_mm_s * 3600 / 1_852_000)
    most = next(o.high for o in offer.measure.options if o.name == "speed_kn")
    off = f"Speed is at most {most} kn." if speed > most else "" if offer.available else shown(offer.reason)
    options = (("course_deg", course), ("speed_kn", speed))
    return [Proposal("helm", options, "", "", f"Helm: {course:03d}°, {speed} kn", "own ship", off, False)]


def confirm(bridge: Bridge, proposal: Proposal) -> Any:
    """Give the order as it was shown; returns what came of it."""
    return bridge.send(proposal.measure, dict(proposal.options), proposal.target or None, proposal.unit or None)
