"""The command: requests answered after a time on the facts then known, orders and messages from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.pack import Pack
from roe_trainer.law.labels import label_value
from roe_trainer.picture.contacts import OrderReceived, Request
from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import OWN_UNIT
from roe_trainer.scenario import draw
from roe_trainer.scenario.models import Answer, Approval, ApprovalName, Inject
from roe_trainer.scenario.values import Between, Whole
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.session.answers import decide, stands, title_of, usual_s
from roe_trainer.words.line import Line, Quoted, Several, Text, line

COMMAND = "command"
TRACK = "{track}"
OWN_DANGER = "assisting_would_endanger_own_crew"
Registry = Callable[[str], str]
Report = Callable[[str, bool], None]
"""Makes a vessel of the scenario known though no sensor holds her: her id, and whether it is told where she lies."""


@dataclass(slots=True)
class Command:
    """Requests and injects that are due; `due` holds (tick, kind, number) in the order they were put.

    `voices` names who answers a request when it is not the command. `cues` wait for the session to put them into the
    world: (contact id, what befalls it).
    """

    seed: int
    approvals: Mapping[ApprovalName, Approval]
    injects: tuple[Inject, ...]
    voices: Mapping[str, Text] = field(default_factory=dict)
    due: list[tuple[int, int, str, int]] = field(default_factory=list)
    fired: tuple[int, ...] = ()
    cues: tuple[tuple[str, str], ...] = ()

    def begin(self) -> None:
        """Put what happens at set times on the list."""
        for number, inject in enumerate(self.injects):
            if inject.at_s is not None:
                self._put(inject.at_s + self._plus(inject), "inject", number)

    def _plus(self, inject: Inject) -> int:
        return draw.whole(self.seed, f"injects.{inject.id}.plus_s", inject.plus_s)

    def _put(self, tick: int, kind: str, number: int) -> None:
        self.due.append((tick, len(self.due) + len(self.fired), kind, number))
        self.due.sort()

    def next_due(self) -> int | None:
        """The tick of the next answer or inject, None with none on the list."""
        return self.due[0][0] if self.due else None

    def trigger(
        self,
        tick: int,
        measure: str = "",
        classified: str = "",
        answered: tuple[str, str] = ("", ""),
        detected: str = "",
    ) -> None:
        """A measure taken, a contact found or classified, an order answered: what waits for that is sent, once."""
        for number, inject in enumerate(self.injects):
            wanted = inject.after_answer
            waits = (
                (inject.after_measure == measure and measure)
                or (inject.after_classified == classified and classified)
                or (inject.after_detected == detected and detected)
                or (wanted is not None and wanted.order == answered[0] and answered[1] in wanted.how)
            )
            if waits and number not in self.fired and not any(k == "inject" and n == number for _, _, k, n in self.due):
                self._put(tick + 1 + self._plus(inject), "inject", number)

    def ask(self, picture: Picture, pack: Pack, what: str, track: str, state_named: bool) -> Line | None:
        """Send a request; returns why it cannot be sent."""
        if any(r.what == what and r.subject == track and r.status == "pending" for r in picture.requests):
            return line("session-request-on-its-way")
        if what == "flag_inquiry" and not state_named:
            return line("session-no-state-named")
        approval = self._answer(picture, what, track)
        delay_s = draw.whole(self.seed, f"approvals.{what}", self._delay(pack, what, approval))
        request = Request(len(picture.requests) + 1, what, track, picture.tick, picture.tick + delay_s)
        picture.requests.append(request)
        told = line("session-request-made", what=title_of(pack, what), track=track)
        picture.say(COMMAND, line("session-own-ship"), told, track)
        self._show_asked(picture, pack, what, track, approval)
        if approval.answer != "silent":
            self._put(picture.tick + delay_s, "reply", request.id)
        return None

    def _answer(self, picture: Picture, what: str, track: str) -> Answer:
        """What the scenario has in store; another answer where something was given before and more is asked for."""
        approval = self.approvals.get(cast("ApprovalName", what), Approval())
        given = any(r.what == what and r.subject == track and r.status == "granted" for r in picture.requests)
        return approval.again if given and approval.again is not None else approval

    def _show_asked(self, picture: Picture, pack: Pack, what: str, track: str, approval: Answer) -> None:
        """A State has been asked; what it has given already stands until it says otherwise."""
        if stands(pack, picture, what, track):
            return
        if what == "flag_inquiry":
            picture.engagement(track).flag_asked_tick = picture.tick
            self._show(picture, track, "registry_reply", "PENDING", line("session-state-asked"))
            self._show(picture, track, "flag_consent", "REQUESTED", line("session-flag-consent-asked"))
            if approval.clock_min:
                text = line("session-clock-set", minutes=approval.clock_min)
                self._show(picture, track, "flag_response_clock_min", approval.clock_min, text)
        elif what == "coastal_consent":
            self._show(picture, track, "coastal_consent", "REQUESTED", line("session-coastal-state-asked"))

    def _delay(self, pack: Pack, what: str, approval: Answer) -> Whole:
        usual = usual_s(pack, what)
        if usual and what not in self.approvals:
            return usual
        return approval.delay_s or Between(between=pack.approvals.answer_s)

    def run_due(
        self,
        picture: Picture,
        pack: Pack,
        fact_base: FactBase,
        tracks: dict[str, str],
        registry: Registry,
        report: Report,
    ) -> None:
        """Carry out what is due at the picture's tick. `tracks` gives the track of a scenario contact id."""
        while self.due and self.due[0][0] <= picture.tick:
            _, _, kind, number = self.due.pop(0)
            if kind == "reply":
                self._reply(picture, pack, fact_base, number, registry)
            elif kind == "inject":
                self.fired = (*self.fired, number)
                inject = self.injects[number]
                if inject.tells is not None and inject.about is not None:
                    report(inject.about, inject.tells == "where")
                self._inject(picture, pack, inject, tracks)
            else:
                self._clarified(picture, number, kind == "firm")

    def _reply(self, picture: Picture, pack: Pack, fact_base: FactBase, number: int, registry: Registry) -> None:
        request = picture.requests[number - 1]
        track = request.subject or ""
        approval = self._answer(picture, request.what, track)
        if request.what == "flag_inquiry":
            why: Text | None = self._flag_answer(picture, pack, track, approval, registry(track))
            granted = picture.known(track, "registry_reply") == "CONFIRMED"
        else:
            saved = picture.engagement(track).saved
            granted, why = approval.answer == "grant", None
            if approval.answer == "auto":
                granted, why = decide(pack, request.what, fact_base.facts(track), saved)
        status, title = "granted" if granted else "refused", title_of(pack, request.what)
        words = why or line("session-request-answered", what=title, status=status)
        if granted and request.what != "flag_inquiry":
            for name, value in _granted(pack, request.what, approval):
                self._show(picture, track, name, value, words)
        elif request.what == "coastal_consent" and (approval.scope or not stands(pack, picture, request.what, track)):
            self._show(picture, track, "coastal_consent", (approval.scope or "REFUSED").upper(), words)
        reason = Quoted(approval.text) if approval.text else why
        text = reason or line("session-bare-answer", status=status)
        picture.requests[number - 1] = replace(request, status=status, answered_tick=picture.tick, text=text)
        answer = line("session-answer", what=title, track=track, status=status)
        told = answer if reason is None else Several((answer, reason), "sentences")
        voice = self.voices.get(request.what, line("session-the-command"))
        picture.say(COMMAND, voice, told, track, True)
        notice = line("session-answers", voice=voice, what=title, track=track, status=status)
        picture.notice(1, notice, track)

    def _flag_answer(self, picture: Picture, pack: Pack, track: str, approval: Answer, registry: str) -> Line:
        """Registry and consent as the flag State tells them; `registry` is a pair "claimed:true" from the session."""
        claimed, _, true = registry.partition(":")
        named = state_in_sentence(claimed)
        if approval.scope == "unconfirmed":
            words = line("session-registry-unconfirmed", state=named)
            self._show(picture, track, "registry_reply", "UNCONFIRMED", words)
            self._show(picture, track, "flag_consent", "NONE", line("session-no-consent-unconfirmed"))
            return line("session-flag-unconfirmed", state=named)
        if claimed != true:
            denied = line("session-registry-denied", state=named)
            self._show(picture, track, "registry_reply", "DENIED", denied)
            self._show(picture, track, "flag_consent", "NONE", line("session-no-consent-denied"))
            return denied
        self._show(picture, track, "registry_reply", "CONFIRMED", line("session-registry-confirmed", state=named))
        scope = "REFUSED" if approval.answer == "refuse" else (approval.scope or "board_search").upper()
        given = "no" if scope == "REFUSED" else "yes"
        if scope != "REFUSED" or not stands(pack, picture, "flag_inquiry", track):
            words = line("session-flag-consent", state=named, given=given, scope=label_value(scope))
            self._show(picture, track, "flag_consent", scope, words)
        return line("session-flag-answer", state=named, given=given, scope=label_value(scope))

    def _inject(self, picture: Picture, pack: Pack, inject: Inject, tracks: dict[str, str]) -> None:
        track = tracks.get(inject.about or "")
        if track is not None and _comes_too_late(picture, inject, track):
            return
        if inject.cue is not None:
            self.cues = (*self.cues, (inject.cue.to, inject.cue.what))
        if inject.text is None:
            return
        sender, text = Quoted(inject.sender), Quoted(inject.text)
        if TRACK in inject.text:
            text = Quoted(inject.text, (("track", track or line("session-the-contact")),))
        picture.say(COMMAND, sender, text, track, inject.urgent)
        picture.notice(2 if inject.urgent else 1, line("session-told-by", sender=sender, text=text), track)
        for name, value in inject.shows.items():
            subject = OWN if name == OWN_DANGER else track
            if subject is not None:
                firm = EvidenceGrade.VERIFIED if name in pack.approvals.last_word else EvidenceGrade.REPORTED
                picture.show(subject, name, value, inject.sender, firm, text)
        if inject.order is None:
            return
        picture.orders.append(OrderReceived(inject.id, picture.tick, sender, inject.order.kind, track, text))
        if track is not None:
            self._show(picture, track, "order_from_above", inject.order.kind, line("session-order-from", sender=sender))
            if inject.order.manifestly_unlawful:
                # Without words: what to make of an order is for the watch to see, and for the rules to know.
                self._show(picture, track, "order_manifestly_unlawful", True, "")

    def answer_order(self, picture: Picture, pack: Pack, track: str, how: str) -> Line | None:
        """Answer the latest order about a contact; returns why there is none to answer."""
        for number in range(len(picture.orders) - 1, -1, -1):
            order = picture.orders[number]
            if order.subject == track:
                picture.orders[number] = replace(order, answers=(*order.answers, how))
                if how == "record":
                    kept = line("session-put-on-record", sender=order.sender, text=order.text)
                    picture.say("system", line("session-log"), kept, track)
                    return None
                said = line("session-answered", sender=order.sender, track=track, how=line(f"measure-value-{how}"))
                picture.say(COMMAND, line("session-own-ship"), said, track)
                self.trigger(picture.tick, answered=(order.id, how))
                policy = pack.approvals
                firm = how in policy.declined_by
                firm_before = any(said in policy.declined_by for said in order.answers)
                if how == "clarify" or (firm and not firm_before):
                    self._put(picture.tick + policy.explained_s, "firm" if firm else "clarified", number)
                return None
        return line("session-no-order-received")

    def _clarified(self, picture: Picture, number: int, firm: bool) -> None:
        """What comes back: the order explained, or withdrawn from whoever will not carry it out, or left standing."""
        order = picture.orders[number]
        model = next(i.order for i in self.injects if i.id == order.id)
        if model is None or order.subject is None:
            return
        text: Text = Quoted(model.clarified_text) if model.clarified_text else line("session-order-stands-as-given")
        if firm:
            text = line("session-order-withdrawn" if model.withdrawn_if_declined else "session-order-stands")
        picture.say(COMMAND, order.sender, text, order.subject, True)
        picture.notice(1, line("session-told-by", sender=order.sender, text=text), order.subject)
        words = line("session-order-answered", sender=order.sender, text=text)
        self._show(picture, order.subject, "order_clarified", True, words)

    @staticmethod
    def _show(picture: Picture, track: str, name: str, value: FactValue, text: str | Text) -> None:
        picture.show(track, name, value, COMMAND, EvidenceGrade.VERIFIED, text)


def _granted(pack: Pack, what: str, approval: Answer) -> tuple[tuple[str, FactValue], ...]:
    """The facts that a yes shows; the scenario may say how far it goes."""
    request = pack.approvals.requests.get(what)
    grants = () if request is None else request.grants
    if approval.scope is None or not grants:
        return grants
    (name, _), *rest = grants
    return ((name, approval.scope.upper()), *rest)


def _comes_too_late(picture: Picture, inject: Inject, track: str) -> bool:
    """An order about a vessel that was lost under the eyes of this watch is not sent; one about its people is."""
    status = picture.ledger.counting(track, "vessel_status")
    gone = status is not None and status.value == "LOST_OR_GONE" and status.source == OWN_UNIT
    return gone and inject.order is not None and inject.order.kind == "OTHER"
