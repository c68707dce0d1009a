"""The debrief in a terminal: the four questions first, then every decision and silence as judged."""

from __future__ import annotations

from roe_trainer.console.present.debrief import debrief_model
from roe_trainer.console.review import Reviewed, write_report
from roe_trainer.review.questions import QUESTIONS, question_line
from roe_trainer.review.render.text import section_lines
from roe_trainer.terminal.console import Console, Room, Verb
from roe_trainer.terminal.speech import finding_line, told_lines, verdict_lines
from roe_trainer.words.say import say


class DebriefRoom(Room):
    """Each line answers a question while there is one; an empty answer is `skip`."""

    title = "Debrief"

    def __init__(self, console: Console, reviewed: Reviewed) -> None:
        super().__init__(console)
        self.reviewed = reviewed
        self.answers: list[str] = []
        self.asking = reviewed.ask
        self.model = debrief_model(reviewed.session, reviewed.score, reviewed.words)
        self.add(
            Verb("answer WORDS", "answer the question", lambda words: self._answer(words[0]), raw=True),
            Verb("skip", "leave the questions that are still open", lambda _: self._close()),
            Verb("verdict", "the marks", lambda _: self._verdict()),
            Verb("findings", "every decision and silence, numbered", lambda _: self._findings()),
            Verb("finding N", "one of them in full", self._finding),
            Verb("truth", "what was so", lambda _: self._truth()),
            Verb("report", "write the report as a web page", lambda _: self.say(write_report(self.reviewed))),
            Verb("library", "back to the library", lambda _: self._library()),
        )

    def greet(self) -> None:
        self.say("Debrief.")
        self._ask() if self.asking else self._verdict()

    def leave(self) -> None:
        if self.asking:
            self._close()

    def stray(self, word: str, rest: str) -> None:
        """While a question stands open, any other line is its answer."""
        if self.asking:
            self._answer(f"{word} {rest}".strip())
        else:
            super().stray(word, rest)

    def _ask(self) -> None:
        question = say(question_line(QUESTIONS[len(self.answers)]))
        self.say(f"{question} Answer with answer and your words, or skip the questions.")

    def _answer(self, words: str) -> None:
        if not self.asking:
            self.say("There is no open question.")
            return
        self.answers.append("".join(c for c in words if c.isprintable())[:400])
        self._ask() if len(self.answers) < len(QUESTIONS) else self._close()

    def _close(self) -> None:
        if not self.asking:
            return
        self.asking = False
        problem = self.reviewed.close(tuple(self.answers))
        self.model = debrief_model(self.reviewed.session, self.reviewed.score, self.reviewed.words)
        self.say(problem or f"{self.reviewed.words}.")
        self._verdict()

    def _open(self) -> bool:
        if self.asking:
            self.say("Answer the questions first, or skip them.")
        return not self.asking

    def _verdict(self) -> None:
        if self._open():
            self.say(*verdict_lines(self.model))

    def _findings(self) -> None:
        if self._open():
            lines = [finding_line(n, t) for n, t in enumerate(self.model.told, 1)]
            self.say(*(lines or ["Nothing was judged."]))

    def _finding(self, words: list[str]) -> None:
        if not self._open():
            return
        word = words[0] if words else ""
        index = int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 6 else -1
        if 0 <= index < len(self.model.told):
            self.say(*told_lines(index + 1, self.model.told[index]))
        else:
            self.say("Which one? Give its number in findings.")

    def _truth(self) -> None:
        if self._open():
            for section in self.model.truth:
                self.say(section.title.upper(), *section_lines(section))

    def _library(self) -> None:
        self.leave()
        self.console.enter(self.console.library(self.console))
