"""From words typed to orders that could be given now: what the window and the terminal offer for confirmation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.desk import order_lines
from roe_trainer.console.present.phrases import MOST_PROPOSED, Heard, Phrase, chosen_of, listen, load_book, ranked
from roe_trainer.console.present.words import choice_words
from roe_trainer.ladder.decisions import OptionValue
from roe_trainer.ladder.measure import Measure
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.words.say import say, shown

NEEDS_CONTACT = line("console-propose-needs-contact")
TOWARDS = ("intercept", "shadow", "hold_off")


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
        """What tells one proposal from another."""
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
    words = _words(measure, said, target)
    short = any(not o.optional and o.name not in options for o in measure.options)
    sheet = measure.coercive or short or measure.group in ("boarding", "ladder")
    off = "" if offer.available else shown(offer.reason)
    if measure.id == "answer_order":
        waiting = next((o for o in order_lines(bridge.session) if o.open), None)
        off, target = (off, waiting.subject or target) if waiting else (say("console-propose-no-order"), target)
    aim = target if measure.needs_target else ""
    how = [choice_words(str(options[name])) for name in ("means", "language") if name in options]
    detail = " · ".join([*([aim] if aim else []), *how])
    if measure.needs_target and not target:
        off = off or say(NEEDS_CONTACT)
    return [Proposal(measure.id, tuple(options.items()), aim, "", say(words), detail, off, sheet)]


def _words(measure: Measure, said: str, target: str) -> Line:
    """How a measure is told when one of its options is what is said."""
    if not said:
        return measure.title
    choice = choice_words(said)
    if measure.id == "classify":
        return line("console-propose-judge", track=target, choice=choice)
    if measure.id == "display_insignia":
        return line("console-propose-insignia", title=measure.title, up=said)
    if measure.id == "ask":
        return line("console-ask", question=choice)
    if measure.id == "request":
        return line("console-propose-request", said=choice)
    if measure.id == "report":
        return line("console-propose-report", said=choice)
    if measure.id == "answer_order":
        return line("console-propose-answer", said=choice)
    return line("console-propose-with", title=measure.title, said=choice)


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
        off = off or say(NEEDS_CONTACT)
    out = []
    for unit in heard.units or tuple(units):
        title, told = Quoted(units[unit].title), choice_words(order)
        words = (
            say("console-propose-unit-to", unit=title, order=told, track=aim)
            if aim
            else say("console-propose-unit", unit=title, order=told)
        )
        detail = say("console-propose-to-a-unit")
        out.append(Proposal("unit_order", (("order", order),), aim, unit, words, detail, off, False))
    return out


def _helm(bridge: Bridge, offer: Any, heard: Heard) -> list[Proposal]:
    """Course, speed or both; what is not named stays as it was ordered."""
    if heard.course is None and heard.speed is None:
        return []
    ship = next(iter(bridge.session.picture.own_units.values()))
    course = heard.course if heard.course is not None else round(ship.ordered_course_mdeg / 1000) % 360
    speed = heard.speed if heard.speed is not None else round(ship.ordered_speed_mm_s * 3600 / 1_852_000)
    most = next(o.high for o in offer.measure.options if o.name == "speed_kn")
    off = "" if offer.available else shown(offer.reason)
    off = say("console-propose-too-fast", most=most) if speed > most else off
    options = (("course_deg", course), ("speed_kn", speed))
    words = say("console-propose-helm", course=f"{course:03d}", speed=speed)
    return [Proposal("helm", options, "", "", words, say("console-propose-own-ship"), off, False)]


def confirm(bridge: Bridge, proposal: Proposal) -> Any:
    """Give the order as it was shown; returns what came of it."""
    return bridge.send(proposal.measure, dict(proposal.options), proposal.target or None, proposal.unit or None)
