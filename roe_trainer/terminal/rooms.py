"""Library and briefing in a terminal."""

from __future__ import annotations

import secrets
from pathlib import Path

from roe_trainer.console.present.briefing import MODES, briefing_model
from roe_trainer.console.present.cards import ScenarioCard
from roe_trainer.console.present.library import (
    RecordCard,
    last_and_best,
    read_cards,
    read_record_card,
    record_files,
    result_words,
    shown_cards,
)
from roe_trainer.console.start import SEEDS, begin_watch, mode_of
from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import pack_for
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.terminal.console import Console, Room, Verb
from roe_trainer.terminal.speech import brief_lines
from roe_trainer.words.say import say

MOST_SEED_DIGITS = 18


class LibraryRoom(Room):
    """Scenarios to stand and records to review, by number or by name."""

    title = "Library"

    def __init__(self, console: Console, mode: str = "coach") -> None:
        super().__init__(console)
        self.mode = mode
        self.cards: tuple[ScenarioCard, ...] = ()
        self.paths: list[Path] = []
        self.add(
            Verb("list [WORDS]", "the scenarios, or those in which the words occur", self._list),
            Verb("about N", "one scenario in full", self._about),
            Verb("open N", "the briefing of a scenario, by number or name", self._open),
            Verb("records", "watches stood before, the latest first", lambda _: self._records()),
            Verb("review N", "the debrief of a record, by its number in records", self._review),
            Verb("resume N", "go on with a watch that was broken off", self._resume),
        )

    def greet(self) -> None:
        self.say("Library. list names the scenarios, open starts one, help tells the rest.")

    def _list(self, words: list[str]) -> None:
        self.cards = shown_cards(list(read_cards()), "", " ".join(words))
        records = [read_record_card(path) for path in record_files()]
        for number, card in enumerate(self.cards, 1):
            if card.problem:
                self.say(f"{number}. {card.title}: cannot be used: {card.problem.splitlines()[0]}")
                continue
            best = last_and_best(records, card.id)[1]
            said = f"; best so far {best}" if best else ""
            self.say(f"{number}. {card.title} ({card.id}), {card.place}, {card.level}, {card.length_min} min{said}")
        if not self.cards:
            self.say("No scenario has these words.")

    def _card(self, words: list[str]) -> ScenarioCard | None:
        self.cards = self.cards or shown_cards(list(read_cards()), "", "")
        word = " ".join(words).lower()
        index = int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 6 else -1
        named = [c for c in self.cards if word and word in (c.id, c.title.lower())]
        named = named or [c for c in self.cards if word and (word in c.id or word in c.title.lower())]
        card = self.cards[index] if 0 <= index < len(self.cards) else named[0] if len(named) == 1 else None
        if card is None:
            self.say("Which one? Give its number in list, or its name.")
        elif card.problem:
            self.say(*card.problem.splitlines())
        return card if card is not None and not card.problem else None

    def _about(self, words: list[str]) -> None:
        card = self._card(words)
        if card is not None:
            self.say(f"{card.title}, {card.place}, {card.level}, about {card.length_min} min. Theme: {card.theme}.")
            self.say(card.situation, *(f"  You will practise: {o}" for o in card.objectives))

    def _open(self, words: list[str]) -> None:
        from roe_trainer.scenario.load import load_scenario

        card = self._card(words)
        if card is None:
            return
        try:
            self.console.enter(BriefingRoom(self.console, load_scenario(card.path), None, self.mode))
        except Unreadable as error:
            self.say(*say(reason_of(error)).splitlines())

    def _records(self) -> None:
        self.paths = record_files()
        for number, path in enumerate(self.paths, 1):
            self.say(f"{number}. {_record(read_record_card(path))}")
        if not self.paths:
            self.say("No records yet.")

    def _path(self, words: list[str]) -> Path | None:
        self.paths = self.paths or record_files()
        word = words[0] if words else ""
        index = int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 6 else -1
        if not 0 <= index < len(self.paths):
            self.say("Which one? Give its number in records.")
            return None
        return self.paths[index]

    def _review(self, words: list[str]) -> None:
        from roe_trainer.console.review import review_record
        from roe_trainer.session.record import Damaged, LaterFormat
        from roe_trainer.terminal.debrief import DebriefRoom

        path = self._path(words)
        if path is None:
            return
        try:
            self.console.enter(DebriefRoom(self.console, review_record(path)))
        except (Unreadable, Damaged, LaterFormat, RecordNotWritten, OSError) as error:
            self.say(f"This record cannot be opened: {say(reason_of(error)).splitlines()[0]}")

    def _resume(self, words: list[str]) -> None:
        from roe_trainer.console.bridge import Bridge
        from roe_trainer.records.keep import resume_watch
        from roe_trainer.session.record import Damaged, LaterFormat
        from roe_trainer.terminal.watch import WatchRoom

        path = self._path(words)
        if path is None:
            return
        try:
            session = resume_watch(path).session
        except (Unreadable, Damaged, LaterFormat, RecordNotWritten, OSError) as error:
            self.say(f"This watch cannot go on: {say(reason_of(error)).splitlines()[0]}")
            return
        self.console.enter(WatchRoom(self.console, Bridge(session, record=path)))


def _record(card: RecordCard) -> str:
    if card.problem:
        return f"{card.path.name}: cannot be read: {card.problem}"
    return f"{card.title}, {card.mode}, draw {card.seed}, {card.started}: {result_words(card)}"


class BriefingRoom(Room):
    """The brief, the mode, the draw, and the start."""

    title = "Briefing"

    def __init__(self, console: Console, source: ScenarioText, seed: int | None, mode: str) -> None:
        super().__init__(console)
        self.source, self.pack = source, pack_for(source)
        self.seed = secrets.randbelow(SEEDS) if seed is None else seed
        self.mode = mode_of(mode)
        self.add(
            Verb("brief", "the brief again", lambda _: self.greet()),
            Verb("mode coach|practice|exam", "how much help the watch gets", self._mode),
            Verb("draw N", "which draw of the scenario", self._draw),
            Verb("start", "start the watch", lambda _: self._start()),
            Verb("library", "back to the library", lambda _: console.enter(LibraryRoom(console, self.mode))),
        )

    def greet(self) -> None:
        self.say(*brief_lines(briefing_model(self.source, self.pack)), "", self._standing())

    def _standing(self) -> str:
        return f"Mode {self.mode}, draw {self.seed}. {MODES[self.mode]} start begins the watch."

    def _mode(self, words: list[str]) -> None:
        if words[:1] and words[0] in MODES:
            self.mode = mode_of(words[0])
            self.say(self._standing())
        else:
            self.say("Cannot be read: the modes are coach, practice and exam.")

    def _draw(self, words: list[str]) -> None:
        word = words[0] if words else ""
        if word.isascii() and word.isdigit() and len(word) <= MOST_SEED_DIGITS:
            self.seed = int(word)
            self.say(self._standing())
        else:
            self.say("Cannot be read: a draw is a whole number.")

    def _start(self) -> None:
        from roe_trainer.terminal.watch import WatchRoom

        try:
            bridge = begin_watch(self.source, self.pack, self.seed, self.mode)
        except RecordNotWritten as error:
            self.say(f"The watch cannot be recorded, so it does not start: {say(reason_of(error))}")
            return
        self.console.enter(WatchRoom(self.console, bridge))
