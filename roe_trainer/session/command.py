"""The command: requests answered after a time on the facts then known, orders and messages from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.pack import Pack
from roe_trainer.law.labels import label_name, label_value
from roe_trainer.picture.contacts import OrderReceived, Request
from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.scenario import draw
from roe_trainer.scenario.models import Answer, Approval, ApprovalName, Between, Inject, Whole
from roe_trainer.sea.states import the_state
from roe_trainer.words.line import Line, Quoted, Several, Text, line

COMMAND = "command"
SUSPICION = ("NONE", "HUNCH", "RS", "PC", "CONFIRMED")
MATERIAL = (
    "children_aboard",
    "crowded_or_unstable",
    "persons_in_water",
    "hostage_threatened",
    "nationality_claim",
    "persons_wounded_or_ill",
)
TITLES = {
    "boarding": "no-objection to stop and board",
    "boarding_destructive": "no-objection to a destructive search",
    "use_of_force": "no-objection to warning shots and disabling fire",
    "omit_warning": "leave to omit the warning shot",
    "flag_inquiry": "inquiry to the flag State",
    "coastal_consent": "consent of the coastal State",
    "tacon": "shift of tactical control to the Coast Guard",
    "disposition": "disposition of people, vessel and cargo",
    "sink": "leave to destroy a hazard",
    "national": "national direction",
}
GRANTS: dict[str, tuple[tuple[str, FactValue], ...]] = {
    "boarding": (("approval_boarding", "BOARD_SEARCH"),),
    "boarding_destructive": (("approval_boarding", "BOARD_SEARCH_DESTRUCTIVE"),),
    "use_of_force": (("approval_use_of_force", "WARNING_AND_DISABLING"), ("new_fact_since_approval", False)),
    "omit_warning": (("approval_omit_warning", True),),
    "flag_inquiry": (("registry_reply", "CONFIRMED"),),
    "coastal_consent": (("coastal_consent", "STOP_BOARD"),),
    "tacon": (("tacon", "CG"),),
    "disposition": (("interagency_disposition", True),),
    "sink": (("approval_sink", True),),
    "national": (("national_direction", True),),
}
TRIED_RUNG = {
    "boarding": "BRD",
    "boarding_destructive": "SRCH",
    "use_of_force": "WARN",
    "omit_warning": "DISF",
    "sink": "SINK",
}
CLARIFY_S = 90
TRACK = "{track}"
GIVEN = {
    "flag_consent": ("BOARD", "BOARD_SEARCH", "BOARD_SEARCH_FORCE", "FULL"),
    "coastal_consent": ("ENTRY", "STOP_BOARD", "STOP_BOARD_FORCE", "FULL"),
}
FIRM = ("object", "alternative", "decline")
FIRM_WORD = ("flag_consent", "coastal_consent", "target_kind")
OWN_DANGER = "assisting_would_endanger_own_crew"
Registry = Callable[[str], str]
Report = Callable[[str, bool], None]
"""Makes a vessel of the scenario known though no sensor holds her: her id, and whether it is told where she lies."""


@dataclass(slots=True)
class Command:
    """Requests and injects that are due; `due` holds (tick, kind, number) in the order they were put.

    `usual_min` are the minutes that the pack's switches give an answer of which the scenario says nothing; 0 for none.
    `voices` names who answers a request when it is not the command. `cues` wait for the session to put them into the
    world: (contact id, what befalls it).
    """

    seed: int
    approvals: Mapping[ApprovalName, Approval]
    injects: tuple[Inject, ...]
    usual_min: Mapping[str, int] = field(default_factory=dict)
    voices: Mapping[str, Text] = field(default_factory=dict)
    due: list[tuple[int, int, str, int]] = field(default_factory=list)
    fired: tuple[int, ...] = ()
    cues: tuple[tuple[str, str], ...] = ()

    def begin(self) -> None:
        for number, inject in enumerate(self.injects):
            if inject.at_s is not None:
                self._put(inject.at_s + self._plus(inject), "inject", number)

    def _plus(self, inject: Inject) -> int:
        return draw.whole(self.seed, f"injects.{inject.id}.plus_s", inject.plus_s)

    def _put(self, tick: int, kind: str, number: int) -> None:
        self.due.append((tick, len(self.due) + len(self.fired), kind, number))
        self.due.sort()

    def next_due(self) -> int | None:
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

    def ask(self, picture: Picture, what: str, track: str, state_named: bool) -> Line | None:
        """Send a request; returns why it cannot be sent."""
        if any(r.what == what and r.subject == track and r.status == "pending" for r in picture.requests):
            return line("session-request-on-its-way")
        if what == "flag_inquiry" and not state_named:
            return line("session-no-state-named")
        approval = self._answer(picture, what, track)
        delay_s = draw.whole(self.seed, f"approvals.{what}", self._delay(what, approval))
        request = Request(len(picture.requests) + 1, what, track, picture.tick, picture.tick + delay_s)
        picture.requests.append(request)
        told = line("session-request-made", what=_title(what), track=track)
        picture.say(COMMAND, line("session-own-ship"), told, track)
        self._show_asked(picture, what, track, approval)
        if approval.answer != "silent":
            self._put(picture.tick + delay_s, "reply", request.id)
        return None

    def _answer(self, picture: Picture, what: str, track: str) -> Answer:
        """What the scenario has in store; another answer where something was given before and more is asked for."""
        approval = self.approvals.get(cast("ApprovalName", what), Approval())
        given = any(r.what == what and r.subject == track and r.status == "granted" for r in picture.requests)
        return approval.again if given and approval.again is not None else approval

    def _show_asked(self, picture: Picture, what: str, track: str, approval: Answer) -> None:
        """A State has been asked; what it has given already stands until it says otherwise."""
        if what == "flag_inquiry" and not _given(picture, track, "flag_consent"):
            picture.engagement(track).flag_asked_tick = picture.tick
            self._show(picture, track, "registry_reply", "PENDING", line("session-state-asked"))
            self._show(picture, track, "flag_consent", "REQUESTED", line("session-flag-consent-asked"))
            if approval.clock_min:
                text = line("session-clock-set", minutes=approval.clock_min)
                self._show(picture, track, "flag_response_clock_min", approval.clock_min, text)
        elif what == "coastal_consent" and not _given(picture, track, "coastal_consent"):
            self._show(picture, track, "coastal_consent", "REQUESTED", line("session-coastal-state-asked"))

    def _delay(self, what: str, approval: Answer) -> Whole:
        usual_s = 60 * self.usual_min.get(what, self.usual_min.get("", 0))
        if usual_s and what not in self.approvals:
            return usual_s
        return approval.delay_s or Between(between=(300, 600))

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
                self._inject(picture, inject, tracks)
            else:
                self._clarified(picture, number, kind == "firm")

    def _reply(self, picture: Picture, pack: Pack, fact_base: FactBase, number: int, registry: Registry) -> None:
        request = picture.requests[number - 1]
        track = request.subject or ""
        approval = self._answer(picture, request.what, track)
        if request.what == "flag_inquiry":
            why: Line | None = self._flag_answer(picture, track, approval, registry(track))
            granted = picture.known(track, "registry_reply") == "CONFIRMED"
        else:
            saved = picture.engagement(track).saved
            granted, why = self._decide(pack, fact_base, request.what, track, approval, saved)
        status, title = "granted" if granted else "refused", _title(request.what)
        words = why or line("session-request-answered", what=title, status=status)
        if granted and request.what != "flag_inquiry":
            for name, value in self._granted(request.what, approval):
                self._show(picture, track, name, value, words)
        elif request.what == "coastal_consent" and (approval.scope or not _given(picture, track, "coastal_consent")):
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

    def _granted(self, what: str, approval: Answer) -> tuple[tuple[str, FactValue], ...]:
        if approval.scope is None:
            return GRANTS[what]
        (name, _), *rest = GRANTS[what]
        return ((name, approval.scope.upper()), *rest)

    def _decide(
        self, pack: Pack, fact_base: FactBase, what: str, track: str, approval: Answer, saved: int
    ) -> tuple[bool, Line | None]:
        """What the command says: as the scenario lays down, or by the rules on what is known by now, and why."""
        if approval.answer != "auto":
            return approval.answer == "grant", None
        facts = dict(fact_base.facts(track))
        if what == "disposition":
            if facts.get("vessel_status") == "SEIZED" or facts.get("all_persons_in_custody") is True:
                return True, line("session-decides-bring-in")
            if saved or facts.get("vessel_status") == "LOST_OR_GONE":
                return True, line("session-decides-land-saved")
            return False, line("session-decides-no-custody")
        if what in ("tacon", "coastal_consent"):
            return True, line("session-decides-agreed")
        if what == "national":
            return False, line("session-decides-no-direction")
        rung = TRIED_RUNG[what]
        if rung not in {known.id for known in pack.rungs}:
            return False, line("session-decides-not-done-here")
        facts.update(dict(GRANTS[what]))
        code = judge(pack, facts, rung).code
        suspicion = SUSPICION.index(str(facts.get("suspicion", "NONE")))
        if code == "X":
            return False, line("session-decides-shut")
        if what in ("boarding", "use_of_force") and suspicion < 2 and facts.get("visit_ground", "NONE") == "NONE":
            return False, line("session-decides-no-grounds")
        if what == "use_of_force" and facts.get("order_notice") != "PERCEIVED":
            return False, line("session-decides-order-not-perceived")
        return True, line("session-decides-no-objection")

    def _flag_answer(self, picture: Picture, track: str, approval: Answer, registry: str) -> Line:
        """Registry and consent as the flag State tells them; `registry` is a pair "claimed:true" from the session."""
        claimed, _, true = registry.partition(":")
        named = the_state(claimed)
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
        if scope != "REFUSED" or not _given(picture, track, "flag_consent"):
            words = line("session-flag-consent", state=named, given=given, scope=label_value(scope))
            self._show(picture, track, "flag_consent", scope, words)
        return line("session-flag-answer", state=named, given=given, scope=label_value(scope))

    def _inject(self, picture: Picture, inject: Inject, tracks: dict[str, str]) -> None:
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
                firm = EvidenceGrade.VERIFIED if name in FIRM_WORD else EvidenceGrade.REPORTED
                picture.show(subject, name, value, inject.sender, firm, text)
        if inject.order is None:
            return
        picture.orders.append(OrderReceived(inject.id, picture.tick, sender, inject.order.kind, track, text))
        if track is not None:
            self._show(picture, track, "order_from_above", inject.order.kind, line("session-order-from", sender=sender))
            if inject.order.manifestly_unlawful:
                # Without words: what to make of an order is for the watch to see, and for the rules to know.
                self._show(picture, track, "order_manifestly_unlawful", True, "")

    def answer_order(self, picture: Picture, track: str, how: str) -> Line | None:
        """Answer the latest order about a contact; returns why there is none to answer."""
        for number in range(len(picture.orders) - 1, -1, -1):
            order = picture.orders[number]
            if order.subject == track:
                picture.orders[number] = replace(order, answers=(*order.answers, how))
                if how == "record":
                    kept = line("session-put-on-record", sender=order.sender, text=order.text)
                    picture.say("system", line("session-log"), kept, track)
                    return None
                said = line("session-answered", sender=order.sender, track=track, how=how)
                picture.say(COMMAND, line("session-own-ship"), said, track)
                self.trigger(picture.tick, answered=(order.id, how))
                firm_before = any(said in FIRM for said in order.answers)
                if how == "clarify" or (how in FIRM and not firm_before):
                    self._put(picture.tick + CLARIFY_S, "firm" if how in FIRM else "clarified", number)
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


def _title(what: str) -> Quoted:
    return Quoted(TITLES[what])


def _comes_too_late(picture: Picture, inject: Inject, track: str) -> bool:
    """An order about a vessel that was lost under the eyes of this watch is not sent; one about its people is."""
    status = picture.ledger.counting(track, "vessel_status")
    gone = status is not None and status.value == "LOST_OR_GONE" and status.source == "own unit"
    return gone and inject.order is not None and inject.order.kind == "OTHER"


def _given(picture: Picture, track: str, consent: str) -> bool:
    return picture.known(track, consent) in GIVEN[consent]


def note_material(picture: Picture, track: str, name: str) -> None:
    """A material fact learned after a force approval: the approver does not know it yet."""
    held = picture.known(track, "approval_use_of_force") not in (None, "NONE")
    if held and name in MATERIAL and picture.known(track, "new_fact_since_approval") is not True:
        text = line("session-learned-since", fact=label_name(name))
        picture.log_own(track, "new_fact_since_approval", True, text)
