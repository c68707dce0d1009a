"""The watch in a terminal: the same bridge, spoken; time passes when it is told to."""

from __future__ import annotations

from typing import Any

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.lesson import Lesson, load_steps
from roe_trainer.console.present.boarding import boarding_model
from roe_trainer.console.present.camera import camera_model
from roe_trainer.console.present.card import card_model
from roe_trainer.console.present.desk import ANSWERS, log_lines, message_lines, order_lines, request_lines, unit_lines
from roe_trainer.console.present.due import due_words, owed_words
from roe_trainer.console.present.ladder import LadderModel, ladder_model
from roe_trainer.console.present.order import order_model
from roe_trainer.console.present.strip import strip_model
from roe_trainer.console.present.words import IDENTITIES, clock_at
from roe_trainer.console.proposals import Proposal, propose
from roe_trainer.console.review import review_watch
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.ladder.decisions import Justification, OptionValue
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.terminal.console import Console, Room, Verb
from roe_trainer.terminal.orders import QUESTIONS, NotUnderstood, offers_for, read_order
from roe_trainer.terminal.rungs import ladder_lines, preview_lines, sheet_lines
from roe_trainer.terminal.speech import (
    authored,
    boarding_lines,
    camera_lines,
    card_lines,
    contact_lines,
    describe_requests,
    describe_units,
    message_line,
    proposal_line,
    strip_lines,
)
from roe_trainer.vessels.own_ship import id_of_now
from roe_trainer.words.line import Line, Several, line

MOST_WAIT_S = 4 * 3600


class WatchRoom(Room):
    """Verbs of the watch. `wait` plays seconds and stops when something happens."""

    title = line("terminal-watch")

    def __init__(self, console: Console, bridge: Bridge) -> None:
        super().__init__(console)
        self.bridge, self.session = bridge, bridge.session
        self.lesson = Lesson(load_steps(bridge.session.scenario.id))
        self.told: tuple[Proposal, ...] = ()
        self.add(*self._looking(), *self._doing(), *self._ending())

    def _looking(self) -> tuple[Verb, ...]:
        return (
            Verb("status", line("terminal-verb-status"), lambda _: self._status()),
            Verb("contacts", line("terminal-verb-contacts"), lambda _: self._contacts()),
            Verb("select", line("terminal-verb-select"), self._select, takes="T01"),
            Verb("look", line("terminal-verb-look"), self._look, takes="[T01]"),
            Verb("ladder", line("terminal-verb-ladder"), lambda _: self.say(*ladder_lines(self._ladder("")))),
            Verb("rung", line("terminal-verb-rung"), self._rung, takes="STOP"),
            Verb("sheet", line("terminal-verb-sheet"), self._sheet, takes="STOP"),
            Verb("hint", line("terminal-verb-hint"), self._hint, takes="STOP"),
            Verb("messages", line("terminal-verb-messages"), self._messages, takes="[N]"),
            Verb("requests", line("terminal-verb-requests"), lambda _: self._requests()),
            Verb("units", line("terminal-verb-units"), lambda _: self._units()),
            Verb("boarding", line("terminal-verb-boarding"), lambda _: self._boarding()),
            Verb("log", line("terminal-verb-log"), lambda _: self._log()),
        )

    def _doing(self) -> tuple[Verb, ...]:
        order, questions = line("terminal-takes-order"), Several(QUESTIONS, "comma")
        return (
            Verb("wait", line("terminal-verb-wait"), self._wait, takes=line("terminal-takes-seconds")),
            Verb("do", line("terminal-verb-do"), self._do, takes=order),
            Verb("now", line("terminal-verb-now"), lambda words: self._do(words, later=True), takes=order),
            Verb("justify", line("terminal-verb-justify"), self._justify, takes="N basis=.. facts=.."),
            Verb("say", line("terminal-verb-say", questions=questions), self._say, takes="hail"),
            Verb("tell", line("terminal-verb-tell"), self._tell, raw=True, takes=line("terminal-takes-words")),
            Verb("send", line("terminal-verb-send"), self._send_told, takes="N"),
            Verb("ask", line("terminal-verb-ask"), lambda words: self._what("request", words), takes="boarding"),
            Verb("report", line("terminal-verb-report"), lambda words: self._what("report", words), takes="situation"),
            Verb("answer", line("terminal-verb-answer"), self._answer, takes="acknowledge"),
            Verb("order", line("terminal-verb-order"), self._order, takes=line("terminal-takes-unit-order")),
            Verb("helm", line("terminal-verb-helm"), self._helm, takes=line("terminal-takes-course-speed")),
            Verb("ensign", line("terminal-verb-ensign"), self._ensign, takes="up|down"),
            Verb("classify", line("terminal-verb-classify"), self._classify, takes="suspect"),
            Verb("note", line("terminal-verb-note"), self._note, raw=True, takes=line("terminal-takes-words")),
            Verb("mark", line("terminal-verb-mark"), lambda _: self._send("bookmark")),
        )

    def _ending(self) -> tuple[Verb, ...]:
        lesson = (
            Verb("step", line("terminal-verb-step"), lambda _: self._step()),
            Verb("skip", line("terminal-verb-skip"), lambda _: self._skip_step()),
        )
        return (
            *(lesson if self.lesson.steps else ()),
            Verb("end", line("terminal-verb-end"), self._end, takes="sure"),
        )

    # -- coming and going
    def greet(self) -> None:
        """How things stand when the watch begins or goes on."""
        self.say(line("terminal-watch-greeting"))
        self._status()
        self._contacts()
        self._news()
        self._step()

    def heard(self) -> None:
        """After each line: what the lesson has seen done, and what it asks next."""
        done = self.lesson.follow(self.bridge)
        if done and self.console.room is self:
            self.say(*(line("terminal-learned", title=authored(title)) for title in done))
            self._step()

    def _step(self) -> None:
        step = self.lesson.step
        if step is None:
            return
        told = {"title": authored(step.title), "words": authored(step.words), "text": authored(step.text)}
        self.say(line("terminal-step", number=self.lesson.at + 1, steps=len(self.lesson.steps), **told))

    def _skip_step(self) -> None:
        self.lesson.skip()
        self._step()

    def leave(self) -> None:
        """Close the record where it stands, and say that the watch can be gone on with."""
        sink, self.session.sink = self.session.sink, None
        if sink is not None:
            close = getattr(sink, "close", None)
            if close is not None:
                close()
            self.say(line("terminal-watch-not-ended", record=str(self.bridge.record)))

    def _end(self, words: list[str]) -> None:
        if words != ["sure"]:
            self.say(line("terminal-end-sure"))
            return
        self.session.finish()
        self._debrief()

    def _debrief(self) -> None:
        from roe_trainer.terminal.debrief import DebriefRoom

        self.console.enter(DebriefRoom(self.console, review_watch(self.session, self.bridge.record)))

    # -- looking
    def _status(self) -> None:
        model = strip_model(self.session, "", True, "", self.bridge.unread())
        self.say(*strip_lines(model))
        if self.session.mode == "coach":
            self.say(*(line("terminal-due", what=what) for what in due_words(self.session)))
        self.say(*self._owed())

    def _owed(self) -> list[Line]:
        return [line("terminal-owed", what=what) for what in owed_words(self.bridge.owed())]

    def _contacts(self) -> None:
        self.say(*contact_lines(self.session, self.bridge.selected))

    def _chosen(self, words: list[str]) -> bool:
        """Take up the contact that was named, if one was; False when there is none."""
        track = words[0].upper() if words else self.bridge.selected
        if track not in self.session.picture.contacts:
            self.say(line("terminal-no-such-contact", track=track) if track else line("terminal-select-first"))
            return False
        self.bridge.select(track)
        return True

    def _select(self, words: list[str]) -> None:
        if self._chosen(words or [""]):
            self.say(line("terminal-selected", track=self.bridge.selected))

    def _look(self, words: list[str]) -> None:
        if self._chosen(words):
            self.say(*camera_lines(camera_model(self.session, self.bridge.selected)))
            card = card_model(self.session, self.bridge.selected)
            self.say(*(card_lines(card) if card else ()))

    def _ladder(self, focus: str) -> LadderModel:
        bridge, session = self.bridge, self.session
        due = due_words(session) if session.mode == "coach" else ()
        return ladder_model(
            session, bridge.selected, focus, bridge.rulings(), bridge.offers(), due, owed_words(bridge.owed())
        )

    def _rung_id(self, words: list[str]) -> str:
        word = words[0] if words else ""
        rungs = self.session.pack.rungs
        named = next((r.id for r in rungs if word.upper() == r.id or word.lower() == r.key.lower()), "")
        offer = next((o for o in self.bridge.offers() if o.measure.id == word.lower()), None)
        return named or (offer.measure.rung if offer and offer.measure.rung else word.lower())

    def _rung(self, words: list[str]) -> None:
        self.say(*preview_lines(self._ladder(self._rung_id(words)).preview))

    def _sheet(self, words: list[str]) -> None:
        found = offers_for(self.bridge, words[0]) if words else []
        if not found:
            self.say(line("terminal-which-rung"))
            return
        rung = self._rung_id(words)
        on_ladder = any(r.id == rung for r in self.session.pack.rungs)
        model = order_model(self.session, found, rung if on_ladder else "", found[0].measure.id, self.bridge.selected)
        self.say(*sheet_lines(model))

    def _hint(self, words: list[str]) -> None:
        rung = self._rung_id(words)
        if self.session.mode == "exam":
            self.say(line("terminal-no-hints"))
            return
        if not self.bridge.selected:
            self.say(line("terminal-select-first"))
            return
        if self.session.mode == "practice":
            self.bridge.hinted.add((self.bridge.selected, rung))
            problem = self.bridge.note("hint", f"{self.bridge.selected} {rung}")
            self.say(*([problem] if problem else []))
        self._rung([rung])

    def _messages(self, words: list[str]) -> None:
        most = int(words[0]) if words and words[0].isascii() and words[0].isdigit() and len(words[0]) < 5 else 20
        messages = message_lines(self.session)[-most:]
        self.bridge.read = len(self.session.picture.messages)
        self.say(*map(message_line, messages) if messages else (line("terminal-no-messages"),))

    def _requests(self) -> None:
        self.say(*describe_requests(request_lines(self.session), order_lines(self.session)))

    def _units(self) -> None:
        self.say(*describe_units(unit_lines(self.session, self.bridge.offers())))

    def _boarding(self) -> None:
        model = boarding_model(self.session, self.bridge.selected, self.bridge.offers())
        self.say(*(boarding_lines(model) if model else ()))
        if model is None:
            self.say(line("terminal-nobody-aboard"))

    def _log(self) -> None:
        entries = log_lines(self.session)
        self.say(*(line("terminal-log", when=e.when, subject=e.subject, text=e.text) for e in entries))

    # -- time
    def _wait(self, words: list[str]) -> None:
        word = words[0] if words else "60"
        if not (word.isascii() and word.isdigit() and 0 < len(word) < 6 and 0 < int(word) <= MOST_WAIT_S):
            self.say(line("terminal-wait-how-long", most=MOST_WAIT_S))
            return
        start = self.session.tick
        notices: list[Any] = []
        try:
            while not notices and not self.session.finished and self.session.tick < start + int(word):
                notices = [n for n in self.session.advance(1) if n.priority >= 1]
        except RecordNotWritten as error:
            self.say(line("terminal-not-done", why=reason_of(error)))
        self.bridge.changed()
        clock = clock_at(self.session.start_utc, self.session.tick)
        self.say(line("terminal-passed", clock=clock, seconds=self.session.tick - start))
        self.say(*(line("terminal-alarm" if n.priority >= 2 else "terminal-notice", what=n.text) for n in notices))
        self._news()
        if self.session.finished:
            self.say(line("terminal-watch-over"))
            self._debrief()

    def _news(self) -> None:
        """Messages that have come since the last."""
        messages = message_lines(self.session)[self.bridge.read :]
        self.bridge.read = len(self.session.picture.messages)
        self.say(*map(message_line, messages))

    # -- doing
    def _send(
        self,
        measure: str,
        options: dict[str, OptionValue] | None = None,
        unit: str | None = None,
        stated: Justification | None = None,
        target: str | None = None,
    ) -> None:
        outcome = self.bridge.send(measure, options, target, unit, stated)
        self.say(line("terminal-done") if outcome.accepted else line("terminal-not-done", why=outcome.reason))
        self._news()

    def _do(self, words: list[str], later: bool = False) -> None:
        try:
            order = read_order(self.bridge, words)
        except NotUnderstood as error:
            self.say(line("terminal-cannot-be-read", why=error.why))
            return
        measure = order.measure
        if measure.coercive and order.stated is None and not later:
            self.say(line("terminal-state-basis"))
            return
        target = self.bridge.selected if measure.needs_target else None
        self._send(measure.id, order.options, order.unit, None if later else order.stated, target)
        if later:
            self.say(*(line("terminal-owed-justify", number=a.number) for a in self.bridge.owed()[-1:]))

    def _justify(self, words: list[str]) -> None:
        action = next((a for a in self.bridge.owed() if words and str(a.number) == words[0]), None)
        if action is None:
            self.say(line("terminal-none-owed"), *self._owed())
            return
        try:
            stated = read_order(self.bridge, [action.decision.measure, *words[1:]]).stated
        except NotUnderstood as error:
            self.say(line("terminal-cannot-be-read", why=error.why))
            return
        if stated is None:
            self.say(line("terminal-basis-missing"))
            return
        self._send("justify", {"action": action.number}, None, stated, action.decision.target)

    def _say(self, words: list[str]) -> None:
        word = words[0].lower() if words else "hail"
        self._do(["hail", *words[1:]] if word == "hail" else ["ask", f"question={word}", *words[1:]])

    def _tell(self, words: list[str]) -> None:
        try:
            self.told, unknown = propose(self.bridge, words[0])
        except (Unreadable, OSError):
            self.say(line("terminal-no-phrases"))
            return
        self.say(*([line("terminal-not-understood", words=Several(unknown, "comma"))] if unknown else []))
        if not self.told:
            self.say(line("terminal-nothing-fits"))
            return
        for number, proposal in enumerate(self.told, 1):
            self.say(proposal_line(number, proposal))
        self.say(line("terminal-send-number"))

    def _send_told(self, words: list[str]) -> None:
        number = words[0] if words else "1"
        if not (number.isascii() and number.isdigit() and len(number) < 3 and 0 < int(number) <= len(self.told)):
            self.say(line("terminal-not-proposed"))
            return
        chosen, self.told = self.told[int(number) - 1], ()
        if chosen.target:
            self.bridge.select(chosen.target)
        if chosen.sheet:
            typed = " ".join(["do", chosen.measure, *(f"{name}={value}" for name, value in chosen.options)])
            self.say(line("terminal-say-order", order=typed))
            self._sheet([chosen.measure])
        else:
            options: dict[str, OptionValue] = dict(chosen.options)
            self._send(chosen.measure, options, chosen.unit or None, None, chosen.target or None)

    def _what(self, measure: str, words: list[str]) -> None:
        if words:
            self._do([measure, f"what={words[0]}", *words[1:]])
        else:
            self._sheet([measure])

    def _answer(self, words: list[str]) -> None:
        order = next((o for o in order_lines(self.session) if o.open), None)
        if order is None or not words:
            how = line("terminal-answer-how", answers=Several(ANSWERS, "comma"))
            self.say(line("terminal-no-order-waits") if order is None else how)
            return
        if order.subject:
            self.bridge.select(order.subject)
        self._do(["answer_order", f"how={words[0]}"])

    def _order(self, words: list[str]) -> None:
        units = self.session.picture.own_units
        unit = id_of_now(words[0]) if words else None
        if len(words) < 2 or unit not in units:
            self.say(line("terminal-order-which-unit", units=Several(tuple(units), "comma")))
            return
        if len(words) > 2 and not self._chosen(words[2:]):
            return
        target = self.bridge.selected if words[1] in ("intercept", "shadow", "hold_off") else ""
        self._send("unit_order", {"order": words[1]}, unit, None, target)

    def _helm(self, words: list[str]) -> None:
        if len(words) != 2:
            self.say(line("terminal-helm-how"))
        else:
            self._do(["helm", f"course_deg={words[0]}", f"speed_kn={words[1]}"])

    def _ensign(self, words: list[str]) -> None:
        if words in (["up"], ["down"]):
            self._do(["display_insignia", f"up={'yes' if words == ['up'] else 'no'}"])
        else:
            self.say(line("terminal-ensign-how"))

    def _note(self, words: list[str]) -> None:
        self._send("note", {"text": words[0][:200]}, None, None, self.bridge.selected)

    def _classify(self, words: list[str]) -> None:
        if not words or words[0].lower() not in IDENTITIES:
            self.say(line("terminal-classify-how", identities=Several(tuple(IDENTITIES), "comma")))
        elif self._chosen([]):
            self._send("classify", {"as": words[0].lower()}, None, None, self.bridge.selected)
