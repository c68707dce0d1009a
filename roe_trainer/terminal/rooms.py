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
from roe_trainer.terminal.speech import authored, brief_lines
from roe_trainer.words.line import Arg, Line, Several, line
from roe_trainer.words.say import say, shown

MOST_SEED_DIGITS = 18


class LibraryRoom(Room):
    """Scenarios to stand and records to review, by number or by name."""

    title = line("terminal-library")

    def __init__(self, console: Console, mode: str = "coach") -> None:
        super().__init__(console)
        self.mode = mode
        self.cards: tuple[ScenarioCard, ...] = ()
        self.paths: list[Path] = []
        self.add(
            Verb("list", line("terminal-verb-list"), self._list, takes=line("terminal-takes-words-or-none")),
            Verb("about", line("terminal-verb-about"), self._about, takes="N"),
            Verb("open", line("terminal-verb-open"), self._open, takes="N"),
            Verb("records", line("terminal-verb-records"), lambda _: self._records()),
            Verb("review", line("terminal-verb-review"), self._review, takes="N"),
            Verb("resume", line("terminal-verb-resume"), self._resume, takes="N"),
        )

    def greet(self) -> None:
        """Where one is, and how to go on from here."""
        self.say(line("terminal-library-greeting"))

    def _list(self, words: list[str]) -> None:
        self.cards = shown_cards(list(read_cards()), "", " ".join(words))
        records = [read_record_card(path) for path in record_files()]
        for number, card in enumerate(self.cards, 1):
            self.say(_row(number, card, last_and_best(records, card.id)[1]))
        if not self.cards:
            self.say(line("terminal-library-empty"))

    def _card(self, words: list[str]) -> ScenarioCard | None:
        self.cards = self.cards or shown_cards(list(read_cards()), "", "")
        word = " ".join(words).lower()
        index = int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 6 else -1
        named = [c for c in self.cards if word and word in (c.id, c.title.lower())]
        named = named or [c for c in self.cards if word and (word in c.id or word in c.title.lower())]
        card = self.cards[index] if 0 <= index < len(self.cards) else named[0] if len(named) == 1 else None
        if card is None:
            self.say(line("terminal-which-scenario"))
        elif card.problem:
            self.say(*shown(card.problem).splitlines())
        return card if card is not None and not card.problem else None

    def _about(self, words: list[str]) -> None:
        card = self._card(words)
        if card is not None:
            self.say(
                line("terminal-about", **_named(card), length_min=card.length_min, theme=authored(card.theme)),
                authored(card.situation),
            )
            self.say(*(f"  {say('terminal-about-practise', what=authored(each))}" for each in card.objectives))

    def _open(self, words: list[str]) -> None:
        from roe_trainer.scenario.load import load_scenario

        card = self._card(words)
        if card is None:
            return
        try:
            self.console.enter(BriefingRoom(self.console, load_scenario(card.path), None, self.mode))
        except Unreadable as error:
            self.say(*shown(reason_of(error)).splitlines())

    def _records(self) -> None:
        self.paths = record_files()
        for number, path in enumerate(self.paths, 1):
            self.say(_record(number, read_record_card(path)))
        if not self.paths:
            self.say(line("terminal-records-none"))

    def _path(self, words: list[str]) -> Path | None:
        self.paths = self.paths or record_files()
        word = words[0] if words else ""
        index = int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 6 else -1
        if not 0 <= index < len(self.paths):
            self.say(line("terminal-which-record"))
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
            self.say(line("terminal-record-not-opened", why=_reason(error)))

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
            self.say(line("terminal-record-cannot-go-on", why=_reason(error)))
            return
        self.console.enter(WatchRoom(self.console, Bridge(session, record=path)))


def _named(card: ScenarioCard) -> dict[str, Arg]:
    """Title, place and level of a scenario as a message takes them."""
    level = line(f"terminal-level-{card.level.replace(' ', '_')}")
    return {"title": authored(card.title), "place": authored(card.place), "level": level}


def _row(number: int, card: ScenarioCard, best: Arg) -> Line:
    """A scenario as `list` tells it; `best` is what came of the best watch on it, "" for none."""
    if card.problem:
        why = shown(card.problem).splitlines()[0]
        return line("terminal-scenario-unusable", number=number, title=authored(card.title), why=why)
    named = _named(card)
    length = card.length_min
    if best:
        return line("terminal-scenario-stood", number=number, id=card.id, length_min=length, best=best, **named)
    return line("terminal-scenario", number=number, id=card.id, length_min=length, **named)


def _record(number: int, card: RecordCard) -> Line:
    """A record as `records` tells it."""
    if card.problem:
        return line("terminal-record-unreadable", number=number, name=card.path.name, why=card.problem)
    return line(
        "terminal-record",
        number=number,
        title=authored(card.title),
        mode=card.mode,
        seed=card.seed,
        started=card.started,
        result=result_words(card),
    )


def _reason(error: Exception) -> str:
    """Why a file cannot be used: the first thing that is wrong with it."""
    return shown(reason_of(error)).splitlines()[0]


class BriefingRoom(Room):
    """The brief, the mode, the draw, and the start."""

    title = line("terminal-briefing")

    def __init__(self, console: Console, source: ScenarioText, seed: int | None, mode: str) -> None:
        super().__init__(console)
        self.source, self.pack = source, pack_for(source)
        self.seed = secrets.randbelow(SEEDS) if seed is None else seed
        self.mode = mode_of(mode)
        self.add(
            Verb("brief", line("terminal-verb-brief"), lambda _: self.greet()),
            Verb("mode", line("terminal-verb-mode"), self._mode, takes="|".join(MODES)),
            Verb("draw", line("terminal-verb-draw"), self._draw, takes="N"),
            Verb("start", line("terminal-verb-start"), lambda _: self._start()),
            Verb("library", line("terminal-verb-library"), lambda _: console.enter(LibraryRoom(console, self.mode))),
        )

    def greet(self) -> None:
        """The brief, and what stands chosen."""
        self.say(*brief_lines(briefing_model(self.source, self.pack)), "", self._standing())

    def _standing(self) -> Line:
        return line("terminal-briefing-standing", mode=self.mode, seed=self.seed, told=MODES[self.mode])

    def _mode(self, words: list[str]) -> None:
        if words[:1] and words[0] in MODES:
            self.mode = mode_of(words[0])
            self.say(self._standing())
        else:
            self.say(line("terminal-no-such-mode", modes=Several(tuple(MODES))))

    def _draw(self, words: list[str]) -> None:
        word = words[0] if words else ""
        if word.isascii() and word.isdigit() and len(word) <= MOST_SEED_DIGITS:
            self.seed = int(word)
            self.say(self._standing())
        else:
            self.say(line("terminal-no-such-draw"))

    def _start(self) -> None:
        from roe_trainer.terminal.watch import WatchRoom

        try:
            bridge = begin_watch(self.source, self.pack, self.seed, self.mode)
        except RecordNotWritten as error:
            self.say(line("terminal-watch-not-started", why=reason_of(error)))
            return
        self.console.enter(WatchRoom(self.console, bridge))
