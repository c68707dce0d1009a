"""The desk under the chart: messages, what to say, the command net, own units, the boarding team, the log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.words import CHANNELS, STATUSES, Meaning, clock_at, plain, span
from roe_trainer.picture.contacts import Message, OrderReceived, OwnUnit
from roe_trainer.picture.sources import label_sender
from roe_trainer.sea.units import kn_of_mm_s
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.say import shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

ANSWERS = ("acknowledge", "clarify", "object", "alternative", "decline", "record")
STOPS = ("order_stop", "release", "cease")
UNIT_ORDERS = ("intercept", "shadow", "hold_off", "hold", "return")
TOWARDS = ("intercept", "shadow", "hold_off")


@dataclass(frozen=True, slots=True)
class MessageLine:
    id: int
    when: str
    channel: str
    sender: str
    text: str
    urgent: bool
    subject: str


@dataclass(frozen=True, slots=True)
class Say:
    """A thing that can be said: a measure with one choice filled in."""

    id: str
    words: str
    measure: str
    option: str
    value: str
    coercive: bool
    off: str
    tip: str


@dataclass(frozen=True, slots=True)
class RequestLine:
    what: str
    subject: str
    when: str
    status: Meaning
    text: str


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An order from above. `open` while it has not been answered for good."""

    id: str
    when: str
    sender: str
    text: str
    subject: str
    answers: tuple[str, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class UnitLine:
    id: str
    title: str
    kind: str
    motion: str
    task: str
    orders: tuple[str, ...]
    endurance: str


@dataclass(frozen=True, slots=True)
class LogLineModel:
    when: str
    kind: str
    text: str
    subject: str


def message_lines(session: Session) -> tuple[MessageLine, ...]:
    return tuple(_message(session, m) for m in session.picture.messages)


def _message(session: Session, m: Message) -> MessageLine:
    channel = CHANNELS.get(m.channel, m.channel)
    sender = shown(label_sender(m.sender))
    sender = sender[:1].upper() + sender[1:]
    when = clock_at(session.start_utc, m.tick)
    return MessageLine(m.id, when, channel, sender, shown(m.text), m.urgent, m.subject or "")


def sayings(offers: list[Any]) -> tuple[Say, ...]:
    """All that can be said to a contact: one entry for each question, one for each other signal."""
    out: list[Say] = []
    for offer in offers:
        measure = offer.measure
        if not measure.speaks:
            continue
        off = "" if offer.available else shown(offer.reason)
        question = next((o for o in measure.options if o.name not in ("means", "language") and o.choices), None)
        if question is None:
            out.append(
                Say(measure.id, shown(measure.title), measure.id, "", "", measure.coercive, off, shown(measure.help))
            )
            continue
        for value in question.choices:
            words = f"Ask: {plain(value).lower()}"
            out.append(
                Say(
                    f"{measure.id}.{value}",
                    words,
                    measure.id,
                    question.name,
                    value,
                    measure.coercive,
                    off,
                    shown(measure.help),
                )
            )
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Hoist:
    """A flag that own ship shows: a State's ensign by its code, or a signal flag by its letter."""

    code: str
    national: bool
    words: str


def hoisted(session: Session, track: str) -> tuple[Hoist, ...]:
    """What own ship shows: the ensign while it is up, and the signal to stop while the order to the contact stands."""
    out: list[Hoist] = []
    if session.picture.environment.insignia:
        out.append(Hoist(session.scenario.own.acting_state, True, "ensign"))
    orders = [
        a for a in session.actions if not a.refused and a.decision.target == track and a.decision.measure in STOPS
    ]
    if orders and orders[-1].decision.measure == "order_stop" and orders[-1].decision.option("means") == "flag_l":
        out.append(Hoist("L", False, "stop instantly"))
    return tuple(out)


def choices_of(offers: list[Any], measure_id: str, option: str) -> tuple[Say, ...]:
    """One entry for each choice of an option of a measure: requests, reports."""
    for offer in offers:
        if offer.measure.id != measure_id:
            continue
        off = "" if offer.available else shown(offer.reason)
        found = next((o for o in offer.measure.options if o.name == option), None)
        return tuple(
            Say(f"{measure_id}.{v}", plain(v), measure_id, option, v, False, off, shown(offer.measure.help))
            for v in (found.choices if found else ())
        )
    return ()


def request_lines(session: Session) -> tuple[RequestLine, ...]:
    return tuple(
        RequestLine(
            plain(r.what),
            r.subject or "",
            clock_at(session.start_utc, r.asked_tick),
            STATUSES.get(r.status, Meaning(r.status, "question", "text_quiet")),
            shown(r.text),
        )
        for r in reversed(session.picture.requests)
    )


def order_lines(session: Session) -> tuple[OrderLine, ...]:
    return tuple(_order(session, o) for o in reversed(session.picture.orders))


def _order(session: Session, o: OrderReceived) -> OrderLine:
    said = [how for how in o.answers if how != "record"]
    still_open = not said or said[-1] == "clarify"
    return OrderLine(
        o.id,
        clock_at(session.start_utc, o.tick),
        shown(o.sender),
        shown(o.text),
        o.subject or "",
        o.answers,
        still_open,
    )


def unit_lines(session: Session, offers: list[Any]) -> tuple[UnitLine, ...]:
    orders = next((o.measure.options[0].choices for o in offers if o.measure.id == "unit_order"), UNIT_ORDERS)
    return tuple(_unit(u, orders) for u in session.picture.own_units.values())


def _unit(unit: OwnUnit, orders: tuple[str, ...]) -> UnitLine:
    motion = f"{round(unit.course_mdeg / 1000) % 360:03d}° {kn_of_mm_s(unit.speed_mm_s):.0f} kn"
    ordered = f"{round(unit.ordered_course_mdeg / 1000) % 360:03d}° {kn_of_mm_s(unit.ordered_speed_mm_s):.0f} kn"
    where = motion if ordered == motion else f"{motion}, to {ordered}"
    task = f"{plain(unit.task)} {unit.task_target or ''}".strip() if unit.task else "No task"
    if not unit.deployed and unit.task == "hold":
        task = ""
    ship = unit.kind == "ship" or unit.id == OWN_SHIP
    left = "" if ship else f"endurance {span(unit.endurance_s)}"
    return UnitLine(
        unit.id,
        unit.title,
        "ship" if ship else unit.kind,
        where if unit.deployed or ship else "aboard, ready",
        task,
        tuple(o for o in orders if not (ship and o == "return") and (ship or unit.deployed or o in TOWARDS)),
        left,
    )


def order_words(unit: OwnUnit, order: str, track: str = "") -> str:
    """An order to an own unit as it is said: who, what, and to which contact."""
    look = unit.kind in ("aircraft", "helo", "drone") and order == "intercept"
    words = "go and look at" if look else {"hold_off": "hold off from"}.get(order, order.replace("_", " "))
    return f"{unit.title} to {words} {track}".rstrip()


def log_lines(session: Session, most: int = 400) -> tuple[LogLineModel, ...]:
    """The last lines of the log."""
    return tuple(
        LogLineModel(
            clock_at(session.start_utc, line.tick), line.kind, shown(session.log_words(line)), line.subject or ""
        )
        for line in session.log[-most:]
    )
