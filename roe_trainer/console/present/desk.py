"""The desk under the chart: messages, what to say, the command net, own units, the boarding team, the log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.words import CHANNELS, STATUSES, Meaning, choice_words, clock_at, span
from roe_trainer.picture.contacts import Message, OrderReceived, OwnUnit
from roe_trainer.picture.sources import label_sender
from roe_trainer.sea.units import kn_of_mm_s
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

ANSWERS = ("acknowledge", "clarify", "object", "alternative", "decline", "record")
STOPS = ("order_stop", "release", "cease")
UNIT_ORDERS = ("intercept", "shadow", "hold_off", "hold", "return")
TOWARDS = ("intercept", "shadow", "hold_off")


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A message as it is read: when, by what channel, from whom; `subject` is a track or empty."""

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
    """What was asked of the command, of which contact, and how it stands."""

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
    """An own unit: what it does, the orders it can be given, and how long it lasts."""

    id: str
    title: str
    kind: str
    motion: str
    task: str
    orders: tuple[str, ...]
    endurance: str


@dataclass(frozen=True, slots=True)
class LogLineModel:
    """A line of the log, with the track it is about, if any."""

    when: str
    kind: str
    text: str
    subject: str


def message_lines(session: Session) -> tuple[MessageLine, ...]:
    """All messages, the newest last."""
    return tuple(_message(session, m) for m in session.picture.messages)


def _message(session: Session, m: Message) -> MessageLine:
    channel = shown(CHANNELS.get(m.channel, m.channel))
    sender = say("console-sender", voice=label_sender(m.sender)) if m.sender else ""
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
            words = say("console-ask", question=choice_words(value))
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
        out.append(Hoist(session.scenario.own.acting_state, True, say("console-hoist-ensign")))
    orders = [
        a for a in session.actions if not a.refused and a.decision.target == track and a.decision.measure in STOPS
    ]
    if orders and orders[-1].decision.measure == "order_stop" and orders[-1].decision.option("means") == "flag_l":
        out.append(Hoist("L", False, say("console-hoist-stop")))
    return tuple(out)


def choices_of(offers: list[Any], measure_id: str, option: str) -> tuple[Say, ...]:
    """One entry for each choice of an option of a measure: requests, reports."""
    for offer in offers:
        if offer.measure.id != measure_id:
            continue
        off = "" if offer.available else shown(offer.reason)
        found = next((o for o in offer.measure.options if o.name == option), None)
        return tuple(
            Say(f"{measure_id}.{v}", choice_words(v), measure_id, option, v, False, off, shown(offer.measure.help))
            for v in (found.choices if found else ())
        )
    return ()


def request_lines(session: Session) -> tuple[RequestLine, ...]:
    """All requests, the newest first."""
    return tuple(
        RequestLine(
            choice_words(r.what),
            r.subject or "",
            clock_at(session.start_utc, r.asked_tick),
            STATUSES.get(r.status, Meaning(r.status, "question", "text_quiet")),
            shown(r.text),
        )
        for r in reversed(session.picture.requests)
    )


def order_lines(session: Session) -> tuple[OrderLine, ...]:
    """All orders from above, the newest first."""
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
    """Own units in the order of the scenario."""
    orders = next((o.measure.options[0].choices for o in offers if o.measure.id == "unit_order"), UNIT_ORDERS)
    return tuple(_unit(u, orders) for u in session.picture.own_units.values())


def _unit(unit: OwnUnit, orders: tuple[str, ...]) -> UnitLine:
    ship = unit.kind == "ship" or unit.id == OWN_SHIP
    left = "" if ship else say("console-unit-endurance", left=span(unit.endurance_s))
    return UnitLine(
        unit.id,
        shown(Quoted(unit.title)),
        "ship" if ship else unit.kind,
        _unit_motion(unit) if unit.deployed or ship else say("console-unit-aboard"),
        _unit_task(unit),
        tuple(o for o in orders if not (ship and o == "return") and (ship or unit.deployed or o in TOWARDS)),
        left,
    )


def motion_words(course_mdeg: int, speed_mm_s: int) -> Line:
    """Course and speed: "270° 12 kn"."""
    course, knots = f"{round(course_mdeg / 1000) % 360:03d}", f"{kn_of_mm_s(speed_mm_s):.0f}"
    return line("console-motion", course=course, knots=knots)


def _unit_motion(unit: OwnUnit) -> str:
    motion = motion_words(unit.course_mdeg, unit.speed_mm_s)
    ordered = motion_words(unit.ordered_course_mdeg, unit.ordered_speed_mm_s)
    return shown(motion if ordered == motion else line("console-motion-changing", motion=motion, ordered=ordered))


def _unit_task(unit: OwnUnit) -> str:
    if not unit.deployed and unit.task == "hold":
        return ""
    if not unit.task:
        return say("console-task-none")
    task = line(f"console-task-{unit.task}")
    return shown(line("console-task-of", task=task, track=unit.task_target) if unit.task_target else task)


def order_words(unit: OwnUnit, order: str, track: str = "") -> Line:
    """An order to an own unit as it is said: who, what, and to which contact, if there is one."""
    look = unit.kind in ("aircraft", "helo", "drone") and order == "intercept"
    if not track:
        return line("console-unit-order", unit=Quoted(unit.title), order=order)
    return line("console-unit-order-to", unit=Quoted(unit.title), order="look" if look else order, track=track)


def log_lines(session: Session, most: int = 400) -> tuple[LogLineModel, ...]:
    """The last lines of the log."""
    return tuple(
        LogLineModel(
            clock_at(session.start_utc, line.tick), line.kind, shown(session.log_words(line)), line.subject or ""
        )
        for line in session.log[-most:]
    )
