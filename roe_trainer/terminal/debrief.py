"""The debrief in a terminal: the four questions first, then the report, a part at a time."""

from __future__ import annotations

from roe_trainer.console.present.debrief import band_sign, debrief_model, told_title
from roe_trainer.console.present.words import verdict_meaning
from roe_trainer.console.review import Reviewed, write_report
from roe_trainer.review.blocks import Card, Section
from roe_trainer.review.questions import QUESTIONS, question_line
from roe_trainer.review.render.text import card_lines, spoken_lines
from roe_trainer.review.words import act_on
from roe_trainer.terminal.console import Console, Room, Verb
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import say, shown


class DebriefRoom(Room):
    """Each line answers a question while there is one; an empty answer is `skip`."""

    title = line("terminal-debrief")

    def __init__(self, console: Console, reviewed: Reviewed) -> None:
        super().__init__(console)
        self.reviewed = reviewed
        self.answers: list[str] = []
        self.asking = reviewed.ask
        self.model = debrief_model(reviewed.report, reviewed.session.tick)
        self.add(
            Verb(
                "answer", line("debrief-verb-answer"), self._answer_typed, raw=True, takes=line("terminal-takes-words")
            ),
            Verb("skip", line("debrief-verb-skip"), lambda _: self._close()),
            Verb("verdict", line("debrief-verb-verdict"), lambda _: self._verdict()),
            Verb("findings", line("debrief-verb-findings"), lambda _: self._findings()),
            Verb("finding", line("debrief-verb-finding"), self._finding, takes="N"),
            Verb("sections", line("debrief-verb-sections"), lambda _: self._sections()),
            Verb("section", line("debrief-verb-section"), self._section, takes=line("terminal-takes-name")),
            Verb("truth", line("debrief-verb-truth"), lambda _: self._truth()),
            Verb("report", line("debrief-verb-report"), lambda _: self.say(shown(write_report(self.reviewed)))),
            Verb("library", line("debrief-verb-library"), lambda _: self._library()),
        )

    def greet(self) -> None:
        """The first question, or the marks of a watch whose questions were answered."""
        self.say(say("debrief-title"))
        self._ask() if self.asking else self._verdict()

    def leave(self) -> None:
        """Whoever leaves has passed the questions over."""
        if self.asking:
            self._close()

    def stray(self, word: str, rest: str) -> None:
        """While a question stands open, any other line is its answer."""
        if self.asking:
            self._answer(f"{word} {rest}".strip())
        else:
            super().stray(word, rest)

    def _ask(self) -> None:
        self.say(say("debrief-asked", question=question_line(QUESTIONS[len(self.answers)])))

    def _answer_typed(self, words: list[str]) -> None:
        self._answer(words[0])

    def _answer(self, words: str) -> None:
        if not self.asking:
            self.say(say("debrief-no-open-question"))
            return
        self.answers.append("".join(c for c in words if c.isprintable())[:400])
        self._ask() if len(self.answers) < len(QUESTIONS) else self._close()

    def _close(self) -> None:
        if not self.asking:
            return
        self.asking = False
        problem = self.reviewed.close(tuple(self.answers))
        self.model = debrief_model(self.reviewed.report, self.reviewed.session.tick)
        self.say(shown(problem or line("debrief-statement", said=self.reviewed.words)))
        self._verdict()

    def _open(self) -> bool:
        if self.asking:
            self.say(say("debrief-questions-first"))
        return not self.asking

    def _verdict(self) -> None:
        if self._open():
            self.say(say("debrief-head", report=self.model.report.subtitle, record=self.reviewed.words))
            self._tell(*(each for each in self.model.report.sections if each.id in ("verdict", "dimensions")))

    def _findings(self) -> None:
        if self._open():
            lines = [finding_line(n, card) for n, card in enumerate(self.model.told, 1)]
            self.say(*(lines or [say("debrief-nothing-judged")]))

    def _finding(self, words: list[str]) -> None:
        if not self._open():
            return
        word = words[0] if words else ""
        index = int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 6 else -1
        if 0 <= index < len(self.model.told):
            self.say(*finding_lines(index + 1, self.model.told[index]))
        else:
            self.say(say("debrief-which-finding"))

    def _sections(self) -> None:
        if self._open():
            self.say(*(say("debrief-section", name=each.id, title=each.title) for each in self.model.report.sections))

    def _section(self, words: list[str]) -> None:
        if not self._open():
            return
        section = self.model.report.section(words[0].lower()) if words else None
        if section is None:
            self.say(say("debrief-which-section"))
        else:
            self._tell(section)

    def _truth(self) -> None:
        if self._open():
            self._tell(*self.model.last)

    def _tell(self, *sections: Section) -> None:
        for section in sections:
            self.say(shown(section.title).upper(), *spoken_lines(section))

    def _library(self) -> None:
        self.leave()
        self.console.enter(self.console.library(self.console))


def finding_line(number: int, card: Card) -> str:
    """A decision or a silence in one line."""
    about: dict[str, Arg] = {"number": number, "when": card.when, "title": act_on(told_title(card), card.subject)}
    band = band_sign(card).word
    if card.loss:
        return say("debrief-finding-cost", band=band, loss=card.loss, **about)
    return say("debrief-finding", band=band, **about)


def finding_lines(number: int, card: Card) -> list[str]:
    """A decision or a silence in full."""
    rules = [say("debrief-rules-said", verdict=verdict_meaning(card.code).word)] if card.code else []
    return [finding_line(number, card), *rules, *card_lines(card)]
