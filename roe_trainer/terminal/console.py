"""The console: reads lines, hands them to the room one is in, and says what comes back."""

from __future__ import annotations

import shlex
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TextIO

from roe_trainer.files.problems import nearest

LONGEST_LINE = 2000


@dataclass(frozen=True, slots=True)
class Verb:
    """One command of a room; `run` gets the words after it. `raw` verbs get the rest of the line as one word."""

    usage: str
    help: str
    run: Callable[[list[str]], None]
    raw: bool = False

    @property
    def name(self) -> str:
        return self.usage.split()[0]


class Console:
    """Goes from room to room until it is over or the lines end; `library` makes the room one comes back to."""

    def __init__(self, out: TextIO, library: Callable[[Console], Room]) -> None:
        self.out = out
        self.library = library
        self.over = False
        self.room: Room | None = None

    def say(self, *lines: str) -> None:
        """Each line is one statement; an empty one parts them."""
        for line in lines:
            print(line, file=self.out)
        self.out.flush()

    def enter(self, room: Room) -> None:
        self.room = room
        room.greet()

    def take(self, line: str) -> None:
        """Do what one line says; a line that cannot be done says why."""
        if self.room is None or not line.strip() or line.lstrip().startswith("#"):
            return
        word, _, rest = line.strip()[:LONGEST_LINE].partition(" ")
        verb = self.room.find(word)
        if verb is None:
            self.room.stray(word, rest)
            return
        try:
            words = [rest.strip()] if verb.raw else shlex.split(rest)
        except ValueError:
            self.say('Cannot be read: a quotation mark is open. Close it with another ".')
            return
        room = self.room
        verb.run(words)
        room.heard()

    def run(self, lines: Iterable[str], prompt: Callable[[], None] = lambda: None) -> None:
        """Take lines until the last, or until somebody leaves."""
        prompt()
        for line in lines:
            self.take(line)
            if self.over:
                break
            prompt()
        if self.room is not None:
            self.room.leave()


class Room(ABC):
    """A place with verbs of its own."""

    title: str = ""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.say = console.say
        self.verbs: dict[str, Verb] = {}
        self.add(
            Verb("help", "what can be said here", lambda _: self.help()),
            Verb("quit", "leave the trainer", lambda _: self.quit()),
        )

    def add(self, *verbs: Verb) -> None:
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
        self.console.over = True

    def find(self, word: str) -> Verb | None:
        """A verb by name or by a beginning that fits no other."""
        word = word.lower()
        fits = [v for name, v in self.verbs.items() if name.startswith(word)]
        return self.verbs.get(word) or (fits[0] if len(fits) == 1 else None)

    def stray(self, word: str, rest: str) -> None:
        """A word that is no verb."""
        meant = nearest(word.lower(), self.verbs)
        hint = f" Did you mean {meant}?" if meant else ""
        self.say(f"Cannot be read: {word}.{hint} help tells what can be said here.")

    def help(self) -> None:
        self.say(f"{self.title}. A verb may be shortened as long as it is clear which one is meant.")
        self.say(*(f"{v.usage}: {v.help}" for v in self.verbs.values()))
