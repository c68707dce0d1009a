"""The console: reads lines, hands them to the room one is in, and says what comes back."""

from __future__ import annotations

import shlex
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TextIO

from roe_trainer.files.problems import nearest
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import shown

LONGEST_LINE = 2000


@dataclass(frozen=True, slots=True)
class Verb:
    """One command of a room, typed as it is whatever language is spoken.

    `run` gets the words after it, a `raw` verb all of them as one. `takes` tells of those words by an example or by
    what they stand for.
    """

    usage: str
    help: Arg
    run: Callable[[list[str]], None]
    raw: bool = False
    takes: Arg = ""

    @property
    def name(self) -> str:
        """The word that is typed."""
        return self.usage.split()[0]

    @property
    def told(self) -> Arg:
        """How it is used and what for."""
        if self.takes:
            return line("terminal-verb-taking", verb=self.usage, takes=self.takes, help=self.help)
        return line("terminal-verb", verb=self.usage, help=self.help)


class Console:
    """Goes from room to room until it is over or the lines end; `library` makes the room one comes back to."""

    def __init__(self, out: TextIO, library: Callable[[Console], Room]) -> None:
        self.out = out
        self.library = library
        self.over = False
        self.room: Room | None = None

    def say(self, *statements: Arg) -> None:
        """Each statement gets a line of its own; an empty one parts them."""
        for statement in statements:
            print(shown(statement), file=self.out)
        self.out.flush()

    def enter(self, room: Room) -> None:
        """Go to a room, which says where one is."""
        self.room = room
        room.greet()

    def take(self, typed: str) -> None:
        """Do what one line says; a line that cannot be done says why."""
        if self.room is None or not typed.strip() or typed.lstrip().startswith("#"):
            return
        word, _, rest = typed.strip()[:LONGEST_LINE].partition(" ")
        verb = self.room.find(word)
        if verb is None:
            self.room.stray(word, rest)
            return
        try:
            words = [rest.strip()] if verb.raw else shlex.split(rest)
        except ValueError:
            self.say(line("terminal-quotation-open"))
            return
        room = self.room
        verb.run(words)
        room.heard()

    def run(self, lines: Iterable[str], prompt: Callable[[], None] = lambda: None) -> None:
        """Take lines until the last, or until somebody leaves."""
        prompt()
        for typed in lines:
            self.take(typed)
            if self.over:
                break
            prompt()
        if self.room is not None:
            self.room.leave()


class Room(ABC):
    """A place with verbs of its own."""

    title: Arg = ""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.say = console.say
        self.verbs: dict[str, Verb] = {}
        self.add(
            Verb("help", line("terminal-verb-help"), lambda _: self.help()),
            Verb("quit", line("terminal-verb-quit"), lambda _: self.quit()),
        )

    def add(self, *verbs: Verb) -> None:
        """Give the room verbs, which stand before those it has."""
        self.verbs = {**{v.name: v for v in verbs}, **self.verbs}

    @abstractmethod
    def greet(self) -> None:
        """Say where one is."""

    def heard(self) -> None:
        """A verb of this room has been carried out."""
        return

    def leave(self) -> None:
        """The lines have ended, or somebody left."""
        return

    def quit(self) -> None:
        """Leave the trainer after this line."""
        self.console.over = True

    def find(self, word: str) -> Verb | None:
        """A verb by name or by a beginning that fits no other."""
        word = word.lower()
        fits = [v for name, v in self.verbs.items() if name.startswith(word)]
        return self.verbs.get(word) or (fits[0] if len(fits) == 1 else None)

    def stray(self, word: str, rest: str) -> None:
        """A word that is no verb."""
        meant = nearest(word.lower(), self.verbs)
        self.say(line("terminal-meant", word=word, meant=meant) if meant else line("terminal-no-verb", word=word))

    def help(self) -> None:
        """Every verb of the room, one a line."""
        self.say(line("terminal-help", room=self.title), *(verb.told for verb in self.verbs.values()))
