"""The command: what is asked of it and when it answers, what it sends by itself, and what an order's answer brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest

from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.picture.contacts import OrderReceived, Request
from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.scenario.models import Answered, Approval, Cue, Inject
from roe_trainer.scenario.values import Between
from roe_trainer.session.command import Command
from roe_trainer.words.line import Line, Quoted, Several, line
from tests.picture.telling import NOW, a_picture, key_of
from tests.session.watches import CALM, pack
from tests.world.fixtures import TRACK

PACK = pack(CALM)
VERIFIED, REPORTED = EvidenceGrade.VERIFIED, EvidenceGrade.REPORTED


@dataclass
class Known:
    """Stands for the fact base: what is known of a contact."""

    known: Mapping[str, FactValue] = field(default_factory=dict)

    def facts(self, track: str) -> Mapping[str, FactValue]:
        assert track == TRACK
        return self.known


@dataclass
class Desk:
    """A command and the picture that it writes to."""

    command: Command
    picture: Picture = field(default_factory=a_picture)
    known: Known = field(default_factory=Known)
    registry: str = "COL:COL"
    reported: list[tuple[str, bool]] = field(default_factory=list)

    def ask(self, what: str = "boarding", track: str = TRACK, named: bool = True) -> Line | None:
        return self.command.ask(self.picture, PACK, what, track, named)

    def at(self, tick: int) -> None:
        """Let it be so late; what is due is carried out."""
        self.picture.tick = tick
        self.command.run_due(
            self.picture, PACK, cast("FactBase", self.known), {"boat": TRACK}, lambda track: self.registry,
            lambda vessel, where: self.reported.append((vessel, where)),
        )  # fmt: skip

    def answered(self, what: str = "boarding") -> Request:
        """Ask, and wait for the answer."""
        assert self.ask(what) is None
        self.at(self.picture.requests[-1].due_tick)
        return self.picture.requests[-1]

    def shown(self) -> dict[str, FactValue]:
        return {entry.name: entry.value for entry in self.picture.ledger.entries if entry.source == "command"}


def desk(*injects: Inject, seed: int = 1, **approvals: Approval) -> Desk:
    made = Command(seed, cast("Any", approvals), injects)
    made.begin()
    return Desk(made)


def told(**changes: Any) -> Inject:
    """A message in the tenth second, unless something else brings it about."""
    given = {"id": "news", "text": "Look out.", **changes}
    if not any(name.startswith("after_") for name in given):
        given.setdefault("at_s", 10)
    return Inject.model_validate(given)


def soon(**changes: Any) -> Approval:
    return Approval.model_validate({"delay_s": 60, **changes})


# What is due


def test_what_the_scenario_times_is_put_down_in_the_order_of_its_times() -> None:
    made = desk(told(at_s=50), told(at_s=10, plus_s=20), told(after_measure="hail")).command
    assert made.due == [(30, 1, "inject", 1), (50, 0, "inject", 0)]
    assert made.next_due() == 30
    assert desk().command.next_due() is None


def test_what_is_put_down_later_comes_after_what_was_put_down_for_the_same_second() -> None:
    made = desk(told(at_s=0), told(at_s=20), told(after_measure="hail"))
    made.at(0)
    assert made.command.fired == (0,)
    made.command.trigger(19, measure="hail")
    assert [(tick, number) for tick, _, _, number in made.command.due] == [(20, 1), (20, 2)]


@pytest.mark.parametrize("plus_s", [0, 7])
@pytest.mark.parametrize(
    ("waits", "comes", "other"),
    [
        ({"after_measure": "hail"}, {"measure": "hail"}, {"measure": "ask"}),
        ({"after_classified": "boat"}, {"classified": "boat"}, {"classified": "ship"}),
        ({"after_detected": "boat"}, {"detected": "boat"}, {"detected": "ship"}),
        (
            {"after_answer": {"order": "sink", "how": ["decline", "object"]}},
            {"answered": ("sink", "object")},
            {"answered": ("sink", "clarify")},
        ),
        (
            {"after_answer": {"order": "sink", "how": ["decline"]}},
            {"answered": ("sink", "decline")},
            {"answered": ("burn", "decline")},
        ),
    ],
)
def test_what_waits_for_something_is_sent_after_it_and_after_nothing_else(
    waits: dict[str, Any], comes: dict[str, Any], other: dict[str, Any], plus_s: int
) -> None:
    made = desk(told(plus_s=plus_s, **waits)).command
    for kind in ("measure", "classified", "detected"):
        elsewhere: dict[str, Any] = {kind: "none" if kind in comes else "boat"}
        made.trigger(5, **elsewhere)
    made.trigger(5)
    made.trigger(5, **other)
    assert made.due == []
    made.trigger(5, **comes)
    assert made.due == [(6 + plus_s, 0, "inject", 0)]
    made.trigger(6, **comes)
    assert len(made.due) == 1


def test_what_was_sent_is_not_sent_again_and_what_is_due_does_not_hold_up_others() -> None:
    made = desk(told(after_measure="hail"), told(at_s=99), told(after_measure="hail"))
    made.command.trigger(5, measure="hail")
    assert [number for _, _, _, number in made.command.due] == [0, 2, 1]
    made.at(6)
    made.command.trigger(7, measure="hail")
    assert [number for _, _, _, number in made.command.due] == [1]
    assert made.command.fired == (0, 2)


def test_a_timed_message_waits_for_nothing() -> None:
    made = desk(told(at_s=99)).command
    made.trigger(5)
    made.trigger(5, answered=("", ""))
    assert [tick for tick, _, _, _ in made.due] == [99]


def test_nothing_is_sent_before_its_second_and_all_of_it_in_it() -> None:
    made = desk(told(at_s=10), told(at_s=10), told(at_s=11))
    made.at(9)
    assert made.picture.messages == []
    made.at(10)
    assert len(made.picture.messages) == 2
    made.at(500)
    assert len(made.picture.messages) == 3


# Requests


def test_a_request_is_noted_sent_and_due() -> None:
    made = desk(boarding=soon())
    assert made.ask() is None
    assert made.picture.requests == [Request(1, "boarding", TRACK, NOW, NOW + 60)]
    (message,) = made.picture.messages
    assert (message.channel, message.sender, message.subject) == ("command", line("session-own-ship"), TRACK)
    asked = line("session-request-made", what=Quoted("no-objection to stop and board"), track=TRACK)
    assert message.text == asked
    assert made.command.due == [(NOW + 60, 0, "reply", 1)]
    assert made.shown() == {}


def test_one_request_of_a_kind_about_a_contact_is_on_its_way_at_a_time() -> None:
    made = desk(boarding=soon())
    made.picture.requests.append(Request(1, "boarding", "T09", 0, 0))
    made.picture.requests.append(Request(2, "tacon", TRACK, 0, 0))
    assert made.ask() is None
    assert made.picture.requests[-1].id == 3
    assert made.ask() == line("session-request-on-its-way")
    made.at(NOW + 60)
    assert made.ask() is None


def test_a_flag_state_can_be_asked_once_a_state_was_named_and_others_without() -> None:
    made = desk()
    assert made.ask("flag_inquiry", named=False) == line("session-no-state-named")
    assert made.picture.requests == []
    assert made.ask("flag_inquiry") is None
    assert made.ask("boarding", named=False) is None


def test_a_silent_answer_never_comes() -> None:
    made = desk(boarding=soon(answer="silent"))
    assert made.ask() is None
    assert made.command.due == []
    assert made.picture.requests[0].status == "pending"


def test_a_state_that_is_asked_is_shown_as_asked() -> None:
    made = desk(flag_inquiry=soon(clock_min=120))
    made.ask("flag_inquiry")
    assert made.shown() == {
        "registry_reply": "PENDING",
        "flag_consent": "REQUESTED",
        "flag_response_clock_min": 120,
    }
    assert made.picture.engagement(TRACK).flag_asked_tick == NOW
    unclocked = desk(flag_inquiry=soon())
    unclocked.ask("flag_inquiry")
    assert unclocked.shown() == {"registry_reply": "PENDING", "flag_consent": "REQUESTED"}
    coastal = desk()
    coastal.ask("coastal_consent")
    assert coastal.shown() == {"coastal_consent": "REQUESTED"}
    assert coastal.picture.engagements == {}
    other = desk()
    other.ask("boarding")
    assert other.shown() == {}


def test_a_consent_that_stands_is_not_put_in_doubt_by_asking_for_more() -> None:
    for what, fact in (("flag_inquiry", "flag_consent"), ("coastal_consent", "coastal_consent")):
        made = desk()
        made.picture.show(TRACK, fact, "FULL", "command", VERIFIED, "")
        made.ask(what)
        assert made.shown() == {fact: "FULL"}


@pytest.mark.parametrize(
    ("approvals", "what", "least_s", "most_s"),
    [
        ({"boarding": soon(delay_s=45)}, "boarding", 45, 45),
        ({"boarding": Approval()}, "boarding", 300, 600),
        ({"boarding": Approval(delay_s=Between(between=(30, 40)))}, "boarding", 30, 40),
    ],
)
def test_an_answer_takes_as_long_as_the_scenario_or_else_the_pack_says(
    approvals: dict[str, Approval], what: str, least_s: int, most_s: int
) -> None:
    for seed in range(4):
        made = desk(seed=seed, **approvals)
        made.ask(what)
        assert least_s <= made.picture.requests[0].due_tick - NOW <= most_s


# Answers


def test_a_grant_shows_what_it_grants_and_is_told() -> None:
    made = desk(boarding=soon(answer="grant"))
    found = made.answered()
    assert (found.status, found.answered_tick, found.text) == (
        "granted", NOW + 60, line("session-bare-answer", status="granted"),
    )  # fmt: skip
    assert made.shown() == {"approval_boarding": "BOARD_SEARCH"}
    entry = made.picture.ledger.counting(TRACK, "approval_boarding")
    assert entry is not None
    title = Quoted("no-objection to stop and board")
    assert (entry.grade, entry.text) == (
        VERIFIED, line("session-request-answered", what=title, status="granted"),
    )  # fmt: skip
    message = made.picture.messages[-1]
    assert (message.channel, message.sender, message.urgent, message.subject) == (
        "command", line("session-the-command"), True, TRACK,
    )  # fmt: skip
    assert message.text == line("session-answer", what=title, track=TRACK, status="granted")
    assert [(notice.priority, key_of(notice.text)) for notice in made.picture.notices] == [(1, "session-answers")]


def test_a_refusal_shows_nothing_and_gives_its_reason() -> None:
    made = desk(boarding=soon(answer="refuse", text="Not now."))
    found = made.answered()
    assert (found.status, found.text) == ("refused", Quoted("Not now."))
    assert made.shown() == {}
    told_ = made.picture.messages[-1].text
    assert isinstance(told_, Several)
    assert (told_.items[1], told_.joint) == (Quoted("Not now."), "sentences")


def test_what_the_scenario_leaves_to_the_rules_is_answered_by_them() -> None:
    refused = desk()
    found = refused.answered("national")
    assert (found.status, found.text) == ("refused", Quoted("No such direction is given."))
    agreed = desk()
    assert agreed.answered("tacon").status == "granted"
    assert agreed.shown() == {"tacon": "CG"}
    saved = desk()
    assert saved.answered("disposition").status == "refused"
    saved.picture.engagement(TRACK).saved = 1
    assert saved.answered("disposition").status == "granted"
    known = desk()
    known.known = Known({"vessel_status": "SEIZED"})
    assert known.answered("disposition").status == "granted"


def test_a_grant_may_go_less_far() -> None:
    made = desk(use_of_force=soon(answer="grant", scope="warning"))
    made.answered("use_of_force")
    assert made.shown() == {"approval_use_of_force": "WARNING", "new_fact_since_approval": False}


def test_a_second_answer_counts_once_something_was_given_of_this_kind_and_contact() -> None:
    made = desk(boarding=soon(answer="grant", again={"answer": "refuse", "delay_s": 5}))
    made.picture.requests.append(Request(1, "boarding", "T09", 0, 0, "granted"))
    made.picture.requests.append(Request(2, "tacon", TRACK, 0, 0, "granted"))
    made.picture.requests.append(Request(3, "boarding", TRACK, 0, 0, "refused"))
    assert made.answered().status == "granted"
    again = made.answered()
    assert (again.status, again.due_tick - again.asked_tick) == ("refused", 5)
    same = desk(boarding=soon(answer="grant"))
    assert [same.answered().status for _ in range(2)] == ["granted", "granted"]


@pytest.mark.parametrize(
    ("scope", "stood", "shown"),
    [
        (None, None, "REFUSED"),
        (None, "STOP_BOARD", "STOP_BOARD"),
        ("withdrawn", "STOP_BOARD", "WITHDRAWN"),
        ("entry", None, "ENTRY"),
    ],
)
def test_a_coastal_state_that_refuses_takes_back_only_what_it_says(
    scope: str | None, stood: str | None, shown: str
) -> None:
    made = desk(coastal_consent=soon(answer="refuse", scope=scope))
    if stood is not None:
        made.picture.show(TRACK, "coastal_consent", stood, "command", VERIFIED, "")
    made.answered("coastal_consent")
    assert made.shown()["coastal_consent"] == shown


def test_another_refusal_touches_no_coastal_state() -> None:
    made = desk(tacon=soon(answer="refuse", scope="entry"))
    made.answered("tacon")
    assert made.shown() == {}


def test_who_is_aboard_speaks_for_the_state() -> None:
    made = desk(coastal_consent=soon(answer="grant"))
    made.command.voices = {"coastal_consent": Quoted("The officer")}
    made.answered("coastal_consent")
    assert made.picture.messages[-1].sender == Quoted("The officer")
    notice = made.picture.notices[-1].text
    assert isinstance(notice, Line)
    assert notice.arg("voice") == Quoted("The officer")


# The flag State


def flag(registry: str = "COL:COL", stood: str | None = None, **approval: Any) -> Desk:
    made = desk(flag_inquiry=soon(**approval))
    made.registry = registry
    if stood is not None:
        made.picture.show(TRACK, "flag_consent", stood, "command", VERIFIED, "")
    made.answered("flag_inquiry")
    return made


@pytest.mark.parametrize(
    ("made", "reply", "consent", "status", "key"),
    [
        (flag(), "CONFIRMED", "BOARD_SEARCH", "granted", "session-flag-answer"),
        (flag(scope="board"), "CONFIRMED", "BOARD", "granted", "session-flag-answer"),
        (flag(answer="refuse"), "CONFIRMED", "REFUSED", "granted", "session-flag-answer"),
        (flag(answer="refuse", stood="BOARD"), "CONFIRMED", "BOARD", "granted", "session-flag-answer"),
        (flag(stood="BOARD"), "CONFIRMED", "BOARD_SEARCH", "granted", "session-flag-answer"),
        (flag("COL:PAN"), "DENIED", "NONE", "refused", "session-registry-denied"),
        (flag("COL:"), "DENIED", "NONE", "refused", "session-registry-denied"),
        (flag(scope="unconfirmed"), "UNCONFIRMED", "NONE", "refused", "session-flag-unconfirmed"),
        (flag("COL:PAN", scope="unconfirmed"), "UNCONFIRMED", "NONE", "refused", "session-flag-unconfirmed"),
    ],
)
def test_a_flag_state_answers_for_its_register_and_of_its_consent(
    made: Desk, reply: str, consent: str, status: str, key: str
) -> None:
    assert made.shown() == {"registry_reply": reply, "flag_consent": consent}
    request = made.picture.requests[-1]
    assert (request.status, key_of(cast("Line", request.text))) == (status, key)


@pytest.mark.parametrize(("approval", "given"), [({}, "yes"), ({"answer": "refuse"}, "no")])
def test_a_consent_is_told_as_given_or_not(approval: dict[str, Any], given: str) -> None:
    made = flag(**approval)
    told_ = made.picture.requests[-1].text
    entry = made.picture.ledger.counting(TRACK, "flag_consent")
    assert entry is not None
    assert isinstance(told_, Line)
    assert isinstance(entry.text, Line)
    assert (told_.arg("given"), entry.text.arg("given")) == (given, given)
    assert entry.text.key == "session-flag-consent"


# What is sent without being asked for


def test_a_message_is_said_noticed_and_shows_what_it_reports() -> None:
    made = desk(told(about="boat", sender="JIATF", shows={"reported_armed": True}))
    made.at(10)
    (message,) = made.picture.messages
    assert (message.channel, message.sender, message.text, message.subject, message.urgent) == (
        "command", Quoted("JIATF"), Quoted("Look out."), TRACK, False,
    )  # fmt: skip
    (notice,) = made.picture.notices
    assert (notice.priority, notice.subject) == (1, TRACK)
    assert notice.text == line("session-told-by", sender=Quoted("JIATF"), text=Quoted("Look out."))
    (entry,) = made.picture.ledger.entries
    assert (entry.subject, entry.name, entry.value, entry.source, entry.grade) == (
        TRACK, "reported_armed", True, "JIATF", REPORTED,
    )  # fmt: skip
    assert made.picture.orders == []
    assert made.command.fired == (0,)


def test_an_urgent_message_is_noticed_as_urgent() -> None:
    made = desk(told(urgent=True))
    made.at(10)
    assert (made.picture.messages[0].urgent, made.picture.notices[0].priority) == (True, 2)


def test_what_a_pack_takes_as_a_last_word_is_verified() -> None:
    made = desk(told(about="boat", shows={"flag_consent": "FULL", "reported_armed": True}))
    made.at(10)
    grades = {entry.name: entry.grade for entry in made.picture.ledger.entries}
    assert grades == {"flag_consent": VERIFIED, "reported_armed": REPORTED}


def test_of_a_contact_that_nobody_holds_nothing_is_shown_but_our_own_danger_is() -> None:
    made = desk(told(about="ship", shows={"reported_armed": True, "assisting_would_endanger_own_crew": True}))
    made.at(10)
    shown = {(entry.subject, entry.name) for entry in made.picture.ledger.entries}
    assert shown == {(OWN, "assisting_would_endanger_own_crew")}
    assert made.picture.messages[0].subject is None


@pytest.mark.parametrize(("about", "track"), [("boat", TRACK), ("ship", line("session-the-contact"))])
def test_a_message_names_the_contact_where_its_text_asks_for_it(about: str, track: Any) -> None:
    made = desk(told(about=about, text="Stop {track}."))
    made.at(10)
    assert made.picture.messages[0].text == Quoted("Stop {track}.", (("track", track),))


def test_a_cue_without_words_is_put_down_and_nobody_told() -> None:
    cue = Cue(to="boat", what="overboard")
    made = desk(told(text=None, cue=cue), told(cue=cue))
    made.at(10)
    assert made.command.cues == (("boat", "overboard"), ("boat", "overboard"))
    assert len(made.picture.messages) == 1


def test_a_report_tells_of_a_vessel_before_its_words_are_said() -> None:
    made = desk(told(about="boat", tells="where"), told(about="ship", tells="of_her"), told(about="boat"), told())
    made.at(10)
    assert made.reported == [("boat", True), ("ship", False)]


def order(kind: str = "STRIKE", **changes: Any) -> dict[str, Any]:
    return {"about": "boat", "order": {"kind": kind, **changes}}


def test_an_order_is_received_and_what_to_make_of_it_is_for_the_watch_to_see() -> None:
    made = desk(told(**order(manifestly_unlawful=True)))
    made.at(10)
    assert made.picture.orders == [OrderReceived("news", 10, Quoted("Command"), "STRIKE", TRACK, Quoted("Look out."))]
    assert made.shown() == {"order_from_above": "STRIKE", "order_manifestly_unlawful": True}
    entry = made.picture.ledger.counting(TRACK, "order_manifestly_unlawful")
    assert entry is not None
    assert entry.text == ""
    lawful = desk(told(**order()))
    lawful.at(10)
    assert lawful.shown() == {"order_from_above": "STRIKE"}


def test_an_order_about_nobody_that_is_held_is_received_all_the_same() -> None:
    made = desk(told(about="ship", order={"kind": "STRIKE"}))
    made.at(10)
    assert [received.subject for received in made.picture.orders] == [None]
    assert made.picture.ledger.entries == []


@pytest.mark.parametrize(
    ("kind", "status", "source", "comes"),
    [
        ("OTHER", "LOST_OR_GONE", "own_unit", False),
        ("STRIKE", "LOST_OR_GONE", "own_unit", True),
        ("OTHER", "LOST_OR_GONE", "lookout", True),
        ("OTHER", "SEIZED", "own_unit", True),
        ("OTHER", None, "own_unit", True),
    ],
)
def test_an_order_about_a_vessel_lost_under_our_eyes_is_not_sent(
    kind: str, status: str | None, source: str, comes: bool
) -> None:
    made = desk(told(**order(kind)))
    if status is not None:
        made.picture.show(TRACK, "vessel_status", status, source, VERIFIED, "")
    made.at(10)
    assert bool(made.picture.orders) is comes
    assert bool(made.picture.messages) is comes
    plain = desk(told(about="boat"))
    plain.picture.show(TRACK, "vessel_status", "LOST_OR_GONE", "own_unit", VERIFIED, "")
    plain.at(10)
    assert plain.picture.messages


# What an order's answer brings


def ordered(**changes: Any) -> Desk:
    made = desk(told(**order(**changes)), told(id="then", after_answer=Answered(order="news", how=["object"])))
    made.at(10)
    return made


def answer(made: Desk, how: str, track: str = TRACK) -> Line | None:
    return made.command.answer_order(made.picture, PACK, track, how)


def test_there_must_be_an_order_to_answer() -> None:
    assert answer(desk(), "decline") == line("session-no-order-received")
    assert answer(ordered(), "decline", "T09") == line("session-no-order-received")


def test_an_answer_goes_to_whoever_gave_the_order() -> None:
    made = ordered()
    assert answer(made, "acknowledge") is None
    message = made.picture.messages[-1]
    assert (message.channel, message.sender, message.subject) == ("command", line("session-own-ship"), TRACK)
    assert message.text == line(
        "session-answered", sender=Quoted("Command"), track=TRACK, how=line("measure-value-acknowledge")
    )
    assert made.picture.orders[0].answers == ("acknowledge",)
    assert made.command.due == []
    made.at(900)
    assert "order_clarified" not in made.shown()


def test_the_latest_order_about_a_contact_is_the_one_that_is_answered() -> None:
    made = desk(
        told(**order()), told(id="second", at_s=11, **order()), told(id="third", at_s=12, order={"kind": "OTHER"})
    )
    made.at(12)
    answer(made, "acknowledge")
    assert [received.answers for received in made.picture.orders] == [(), ("acknowledge",), ()]


def test_to_put_an_order_on_record_answers_nobody() -> None:
    made = ordered()
    assert answer(made, "record") is None
    message = made.picture.messages[-1]
    assert (message.channel, message.sender) == ("system", line("session-log"))
    assert message.text == line("session-put-on-record", sender=Quoted("Command"), text=Quoted("Look out."))
    assert made.command.due == []


def test_an_answer_wakes_what_waits_for_it() -> None:
    made = ordered()
    answer(made, "object")
    assert (made.picture.tick + 1, "inject", 1) in [(tick, kind, number) for tick, _, kind, number in made.command.due]


@pytest.mark.parametrize(
    ("how", "changes", "text"),
    [
        ("clarify", {}, line("session-order-stands-as-given")),
        ("clarify", {"clarified_text": "Meant as a joke."}, Quoted("Meant as a joke.")),
        ("decline", {}, line("session-order-stands")),
        ("decline", {"clarified_text": "Meant as a joke."}, line("session-order-stands")),
        ("object", {"withdrawn_if_declined": True}, line("session-order-withdrawn")),
        ("alternative", {"withdrawn_if_declined": True}, line("session-order-withdrawn")),
        ("clarify", {"withdrawn_if_declined": True}, line("session-order-stands-as-given")),
    ],
)
def test_who_asks_or_declines_is_told_after_a_while_how_the_order_stands(
    how: str, changes: dict[str, Any], text: Any
) -> None:
    made = ordered(**changes)
    answer(made, how)
    made.at(10 + 89)
    assert "order_clarified" not in made.shown()
    made.at(10 + 90)
    assert made.shown()["order_clarified"] is True
    message = [m for m in made.picture.messages if m.subject == TRACK][-1]
    assert (message.sender, message.text, message.urgent) == (Quoted("Command"), text, True)
    notice = made.picture.notices[-1]
    assert (notice.priority, notice.subject) == (1, TRACK)
    assert notice.text == line("session-told-by", sender=Quoted("Command"), text=text)


def test_who_declined_once_is_not_answered_a_second_time_but_may_still_ask() -> None:
    made = ordered()
    answer(made, "acknowledge")
    answer(made, "decline")
    answer(made, "object")
    assert [kind for _, _, kind, _ in made.command.due if kind != "inject"] == ["firm"]
    answer(made, "clarify")
    assert [kind for _, _, kind, _ in made.command.due if kind != "inject"] == ["firm", "clarified"]


def test_nothing_comes_back_about_an_order_of_which_no_contact_is_known() -> None:
    made = ordered()
    answer(made, "clarify")
    made.picture.orders[0] = replace(made.picture.orders[0], subject=None)
    made.at(10 + 90)
    assert len([m for m in made.picture.messages if m.urgent]) == 0
