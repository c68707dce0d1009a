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
from roe_trainer.terminal.orders import NotUnderstood, offers_for, read_order
from roe_trainer.terminal.speech import (
    boarding_lines,
    camera_lines,
    card_lines,
    contact_lines,
    describe_requests,
    describe_units,
    ladder_lines,
    message_line,
    preview_lines,
    sheet_lines,
    strip_lines,
)
from roe_trainer.vessels.own_ship import id_of_now
from roe_trainer.words.say import say, shown

MOST_WAIT_S = 4 * 3600


class WatchRoom(Room):
    """Verbs of the watch. `wait` plays seconds and stops when something happens."""

    title = "Watch"

    def __init__(self, console: Console, bridge: Bridge) -> None:
        super().__init__(console)
        self.bridge, self.session = bridge, bridge.session
        self.lesson = Lesson(load_steps(bridge.session.scenario.id))
        self.told: tuple[Proposal, ...] = ()
        self.add(*self._looking(), *self._doing(), *self._ending())

    def _looking(self) -> tuple[Verb, ...]:
        return (
            Verb("status", "clock, light, own ship, waters, control", lambda _: self._status()),
            Verb("contacts", "all contacts, the nearest first", lambda _: self._contacts()),
            Verb("select T01", "the contact that all else is about", self._select),
            Verb("look [T01]", "camera and card of the contact", self._look),
            Verb(
                "ladder", "all rungs, with rulings in coach mode", lambda _: self.say(*ladder_lines(self._ladder("")))
            ),
            Verb("rung STOP", "what one rung does and takes", self._rung),
            Verb("sheet STOP", "options, legal bases and facts for an order", self._sheet),
            Verb("hint STOP", "the ruling, in practice mode; the record keeps that you asked", self._hint),
            Verb("messages [N]", "the last messages", self._messages),
            Verb("requests", "what was asked and ordered, and what came of it", lambda _: self._requests()),
            Verb("units", "own units and what they can be told", lambda _: self._units()),
            Verb("boarding", "what the team aboard has reported", lambda _: self._boarding()),
            Verb("log", "the log", lambda _: self._log()),
        )

    def _doing(self) -> tuple[Verb, ...]:
        return (
            Verb("wait SECONDS", "let time pass; stops when something happens", self._wait),
            Verb("do STOP [name=value]", "give the order of a rung or measure, with its ground", self._do),
            Verb("now STOP [name=value]", "act at once and justify after", lambda words: self._do(words, later=True)),
            Verb("justify N basis=.. facts=..", "the ground of an act already taken", self._justify),
            Verb("say hail", "hail, or ask name, nationality, master, voyage, people_cargo, consent", self._say),
            Verb("tell WORDS", "an order in your own words; says what it may mean", self._tell, raw=True),
            Verb("send N", "give the order of that number, of those that tell has said", self._send_told),
            Verb("ask boarding", "a request to the command net", lambda words: self._what("request", words)),
            Verb("report situation", "a report to the command net", lambda words: self._what("report", words)),
            Verb("answer acknowledge", "answer an order from above", self._answer),
            Verb("order UNIT intercept [T01]", "tell an own unit what to do", self._order),
            Verb("helm COURSE KNOTS", "own course and speed", self._helm),
            Verb("ensign up|down", "show or strike ensign and insignia", self._ensign),
            Verb("classify suspect", "your own judgement of the contact", self._classify),
            Verb("note WORDS", "a line in the log", self._note, raw=True),
            Verb("mark", "bookmark this moment", lambda _: self._send("bookmark")),
        )

    def _ending(self) -> tuple[Verb, ...]:
        lesson = (
            Verb("step", "the step of the lesson again", lambda _: self._step()),
            Verb("skip", "the next step of the lesson", lambda _: self._skip_step()),
        )
        return (
            *(lesson if self.lesson.steps else ()),
            Verb("end sure", "end the watch and go to the debrief", self._end),
        )

    # -- coming and going
    def greet(self) -> None:
        self.say("Watch. Time stands still until you wait. help tells what can be said.")
        self._status()
        self._contacts()
        self._news()
        self._step()

    def heard(self) -> None:
        """After each line: what the lesson has seen done, and what it asks next."""
        done = self.lesson.follow(self.bridge)
        if done and self.console.room is self:
            self.say(*(f"Learned: {title}." for title in done))
            self._step()

    def _step(self) -> None:
        step = self.lesson.step
        if step is not None:
            number = f"Step {self.lesson.at + 1} of {len(self.lesson.steps)}"
            self.say(f"{number}, {step.title.lower()}: {step.words} Say: {step.text}")

    def _skip_step(self) -> None:
        self.lesson.skip()
        self._step()

    def leave(self) -> None:
        sink, self.session.sink = self.session.sink, None
        if sink is not None:
            close = getattr(sink, "close", None)
            if close is not None:
                close()
            self.say(f"The watch is not ended. Its record can be gone on with: {self.bridge.record}")

    def _end(self, words: list[str]) -> None:
        if words != ["sure"]:
            self.say("What is still open then counts as not done. Say: end sure")
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
            self.say(*(f"Due: {words}." for words in due_words(self.session)))
        self.say(*(f"Owed: {words}." for words in owed_words(self.bridge.owed())))

    def _contacts(self) -> None:
        self.say(*contact_lines(self.session, self.bridge.selected))

    def _chosen(self, words: list[str]) -> bool:
        """Take up the contact that was named, if one was; False when there is none."""
        track = words[0].upper() if words else self.bridge.selected
        if track not in self.session.picture.contacts:
            self.say(f"There is no contact {track}." if track else "Select a contact first.")
            return False
        self.bridge.select(track)
        return True

    def _select(self, words: list[str]) -> None:
        if self._chosen(words or [""]):
            self.say(f"{self.bridge.selected} selected.")

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
            self.say("Which rung or measure? ladder lists the rungs.")
            return
        rung = self._rung_id(words)
        on_ladder = any(r.id == rung for r in self.session.pack.rungs)
        model = order_model(self.session, found, rung if on_ladder else "", found[0].measure.id, self.bridge.selected)
        self.say(*sheet_lines(model))

    def _hint(self, words: list[str]) -> None:
        rung = self._rung_id(words)
        if self.session.mode == "exam":
            self.say("There are no hints in an exam.")
            return
        if not self.bridge.selected:
            self.say("Select a contact first.")
            return
        if self.session.mode == "practice":
            self.bridge.hinted.add((self.bridge.selected, rung))
            problem = self.bridge.note("hint", f"{self.bridge.selected} {rung}")
            self.say(*([problem] if problem else []))
        self._rung([rung])

    def _messages(self, words: list[str]) -> None:
        most = int(words[0]) if words and words[0].isascii() and words[0].isdigit() and len(words[0]) < 5 else 20
        lines = message_lines(self.session)[-most:]
        self.bridge.read = len(self.session.picture.messages)
        self.say(*([message_line(line) for line in lines] or ["No messages yet."]))

    def _requests(self) -> None:
        self.say(*describe_requests(request_lines(self.session), order_lines(self.session)))

    def _units(self) -> None:
        self.say(*describe_units(unit_lines(self.session, self.bridge.offers())))

    def _boarding(self) -> None:
        model = boarding_model(self.session, self.bridge.selected, self.bridge.offers())
        self.say(*(boarding_lines(model) if model else ["No team is aboard this contact."]))

    def _log(self) -> None:
        self.say(*(f"{line.when}Z {line.subject} {line.text}" for line in log_lines(self.session)))

    # -- time
    def _wait(self, words: list[str]) -> None:
        word = words[0] if words else "60"
        if not (word.isascii() and word.isdigit() and 0 < len(word) < 6 and 0 < int(word) <= MOST_WAIT_S):
            self.say(f"Cannot be read: wait 1 to {MOST_WAIT_S} seconds.")
            return
        start = self.session.tick
        notices: list[Any] = []
        try:
            while not notices and not self.session.finished and self.session.tick < start + int(word):
                notices = [n for n in self.session.advance(1) if n.priority >= 1]
        except RecordNotWritten as error:
            self.say(f"Not done: {say(reason_of(error))}")
        self.bridge.changed()
        self.say(f"{clock_at(self.session.start_utc, self.session.tick)}Z, {self.session.tick - start} s passed.")
        self.say(*(f"{'ALARM' if n.priority >= 2 else 'Notice'}: {shown(n.text)}" for n in notices))
        self._news()
        if self.session.finished:
            self.say("The watch is over.")
            self._debrief()

    def _news(self) -> None:
        """Messages that have come since the last."""
        lines = message_lines(self.session)[self.bridge.read :]
        self.bridge.read = len(self.session.picture.messages)
        self.say(*(message_line(line) for line in lines))

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
        self.say("Done." if outcome.accepted else f"Not done: {shown(outcome.reason)}")
        self._news()

    def _do(self, words: list[str], later: bool = False) -> None:
        try:
            order = read_order(self.bridge, words)
        except NotUnderstood as error:
            self.say(f"Cannot be read: {error}")
            return
        measure = order.measure
        if measure.coercive and order.stated is None and not later:
            self.say("State the legal basis (basis=, facts=; sheet lists them), or say now to act and justify after.")
            return
        target = self.bridge.selected if measure.needs_target else None
        self._send(measure.id, order.options, order.unit, None if later else order.stated, target)
        if later:
            self.say(*(f"Owed: justify {a.number} basis=.. facts=.." for a in self.bridge.owed()[-1:]))

    def _justify(self, words: list[str]) -> None:
        action = next((a for a in self.bridge.owed() if words and str(a.number) == words[0]), None)
        if action is None:
            self.say("No act of that number lacks its ground.", *(f"Owed: {w}" for w in owed_words(self.bridge.owed())))
            return
        try:
            stated = read_order(self.bridge, [action.decision.measure, *words[1:]]).stated
        except NotUnderstood as error:
            self.say(f"Cannot be read: {error}")
            return
        if stated is None:
            self.say("Cannot be read: the basis is missing; sheet lists those of a rung.")
            return
        self._send("justify", {"action": action.number}, None, stated, action.decision.target)

    def _say(self, words: list[str]) -> None:
        word = words[0].lower() if words else "hail"
        self._do(["hail", *words[1:]] if word == "hail" else ["ask", f"question={word}", *words[1:]])

    def _tell(self, words: list[str]) -> None:
        try:
            self.told, unknown = propose(self.bridge, words[0])
        except (Unreadable, OSError):
            self.say("The phrases of the trainer cannot be read; use the other verbs.")
            return
        self.say(*([f"Not understood: {', '.join(unknown)}."] if unknown else []))
        if not self.told:
            self.say("No order fits these words. Nothing is sent.")
            return
        for number, proposal in enumerate(self.told, 1):
            more = proposal.off or proposal.detail + (". Needs its ground" if proposal.sheet else "")
            self.say(f"{number}. {proposal.words} ({more})")
        self.say("Nothing is sent before you say send and its number.")

    def _send_told(self, words: list[str]) -> None:
        number = words[0] if words else "1"
        if not (number.isascii() and number.isdigit() and len(number) < 3 and 0 < int(number) <= len(self.told)):
            self.say("Nothing of that number was proposed; tell and words propose.")
            return
        chosen, self.told = self.told[int(number) - 1], ()
        if chosen.target:
            self.bridge.select(chosen.target)
        if chosen.sheet:
            given = " ".join(f"{name}={value}" for name, value in chosen.options)
            self.say(f"Say: do {chosen.measure} {given}".rstrip() + ", with basis= and facts= where it is coercive.")
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
            self.say("No order waits for an answer." if order is None else f"With what? {', '.join(ANSWERS)}")
            return
        if order.subject:
            self.bridge.select(order.subject)
        self._do(["answer_order", f"how={words[0]}"])

    def _order(self, words: list[str]) -> None:
        units = self.session.picture.own_units
        unit = id_of_now(words[0]) if words else None
        if len(words) < 2 or unit not in units:
            self.say(f"Cannot be read: order one of {', '.join(units)}, and what to do; units lists the orders.")
            return
        if len(words) > 2 and not self._chosen(words[2:]):
            return
        target = self.bridge.selected if words[1] in ("intercept", "shadow", "hold_off") else ""
        self._send("unit_order", {"order": words[1]}, unit, None, target)

    def _helm(self, words: list[str]) -> None:
        if len(words) != 2:
            self.say("Cannot be read: helm takes a course and a speed in knots.")
        else:
            self._do(["helm", f"course_deg={words[0]}", f"speed_kn={words[1]}"])

    def _ensign(self, words: list[str]) -> None:
        if words in (["up"], ["down"]):
            self._do(["display_insignia", f"up={'yes' if words == ['up'] else 'no'}"])
        else:
            self.say("Cannot be read: ensign up, or ensign down.")

    def _note(self, words: list[str]) -> None:
        self._send("note", {"text": words[0][:200]}, None, None, self.bridge.selected)

    def _classify(self, words: list[str]) -> None:
        if not words or words[0].lower() not in IDENTITIES:
            self.say(f"Cannot be read: classify as {', '.join(IDENTITIES)}.")
        elif self._chosen([]):
            self._send("classify", {"as": words[0].lower()}, None, None, self.bridge.selected)
