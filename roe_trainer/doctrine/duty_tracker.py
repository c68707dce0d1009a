"""The duties of a watch: which are open, which were answered, left or overtaken. The same code live and in scoring."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from roe_trainer.doctrine.duty import Duty, parse_duty
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action
from roe_trainer.law.duty import DutyModel
from roe_trainer.law.kinds import FactValue

__all__ = ["Answer", "ClosedDuty", "Duty", "DutyModel", "DutyTracker", "OpenDuty", "parse_duty"]

Outcome = Literal["met", "omitted", "left", "gone", "unended", "kept", "broken", "not_possible"]
LAWFUL = ("A", "D", "NA")


@dataclass(slots=True)
class OpenDuty:
    """A duty that is open on a contact; ticks are seconds of the watch.

    `answers` are those so far of which none is both of a lesser kind and later than another.
    """

    duty: Duty
    track: str
    opened: int
    answers: tuple[Answer, ...] = ()
    refused: bool = False
    broken: tuple[int, ...] = ()

    @property
    def target(self) -> int:
        """The tick up to which an answer costs nothing."""
        return self.opened + self.duty.target_s

    @property
    def deadline(self) -> int:
        """The tick after which no answer counts."""
        return self.opened + self.duty.deadline_s


@dataclass(frozen=True, slots=True)
class Answer:
    """An act that answered a duty (None: it was met by what came to be known), and what it costs as an answer."""

    action: int | None
    tick: int
    loss: int
    late_loss: int

    def beats(self, other: Answer) -> bool:
        """Whether it costs no more than another in any respect; of equals the earlier stands."""
        return self.loss <= other.loss and self.late_loss <= other.late_loss


@dataclass(frozen=True, slots=True)
class ClosedDuty:
    """How a duty ended. `answers` met it, each best in its own way; `late_loss` is what waiting cost to the end."""

    duty: Duty
    track: str
    opened: int
    closed: int
    outcome: Outcome
    answers: tuple[Answer, ...] = ()
    late_loss: int = 0
    broken: tuple[int, ...] = ()


@dataclass(slots=True)
class _Watched:
    """What the tracker remembers of one contact."""

    facts: Mapping[str, FactValue] = field(default_factory=dict)
    was_true: dict[str, bool] = field(default_factory=dict)
    spent: set[str] = field(default_factory=set)
    done: list[tuple[Action, bool]] = field(default_factory=list)


class DutyTracker:
    """Follows the duties of a pack. Call `step` after entries were taken, `act` for each decision, in time order."""

    def __init__(self, pack: Pack, fact_base: FactBase) -> None:
        self._pack = pack
        self._fact_base = fact_base
        self._duties: tuple[Duty, ...] = tuple(pack.duties)
        self._late_most: int = pack.marks.losses.late_most
        self._contacts: dict[str, _Watched] = {}
        self._untargeted: list[tuple[Action, bool]] = []
        self._open: list[OpenDuty] = []
        self._closed: list[ClosedDuty] = []

    @property
    def open(self) -> tuple[OpenDuty, ...]:
        """Duties that wait for an act now, oldest first."""
        return tuple(self._open)

    @property
    def closed(self) -> tuple[ClosedDuty, ...]:
        """Duties that have ended, in the order in which they did."""
        return tuple(self._closed)

    def step(self, tick: int, tracks: Iterable[str] | None = None) -> None:
        """Let deadlines before `tick` pass and look at the contacts again; only the `tracks` that changed, if given."""
        self._expire(tick)
        for track in self._fact_base.tracks if tracks is None else tracks:
            watched = self._contacts.setdefault(track, _Watched())
            facts = self._fact_base.facts(track)
            if facts is not watched.facts:
                watched.facts = facts
                self._look(tick, track, watched)

    def act(self, action: Action) -> None:
        """Take note of a decision, judged on what is known at this moment."""
        self._expire(action.tick)
        target = action.decision.target
        if action.refused:
            for opened in self._open:
                if target in (None, opened.track) and self._answers(opened.duty, action, opened.track) is not None:
                    opened.refused = True
            return
        lawful = self.lawful(action)
        for opened in tuple(self._open):
            if target in (None, opened.track):
                self._apply(opened, action, lawful)
        if target is None:
            self._untargeted.append((action, lawful))
            return
        watched = self._contacts.setdefault(target, _Watched())
        watched.done.append((action, lawful))
        if any(w.own_doing for w in self._duties):
            watched.facts = self._fact_base.facts(target)
            self._look(action.tick, target, watched)

    def end(self, tick: int, left: bool = False) -> None:
        """End of the watch: what is still open closes without omission, unless the trainee `left` before its time."""
        self._expire(tick)
        for opened in tuple(self._open):
            self._close(opened, tick, "left" if left else "unended")

    def lawful(self, action: Action) -> bool:
        """Whether an act stands on a rung that is authorised, a duty or moot now; acts on no rung are lawful."""
        rung = None if action.rung is None else self._pack.rung_for(action.rung)
        if rung is None or action.decision.target is None:
            return True
        return verdicts(self._pack, self._fact_base.facts(action.decision.target))[rung].split("-")[0] in LAWFUL

    # ---- one contact looked at again ----

    def _look(self, tick: int, track: str, watched: _Watched) -> None:
        codes: dict[str, str] = {}
        for duty in self._duties:
            holds = self._holds(duty, track, watched, codes)
            opened = self._open_on(duty, track)
            if opened is not None and duty.met_when is not None and duty.met_when.holds(watched.facts):
                late = duty.late_loss(tick - opened.opened, self._late_most)
                opened.answers = _with(opened.answers, Answer(None, tick, 0, late))
                self._close(opened, tick, "met")
            elif opened is not None:
                closes = duty.closes_when.holds(watched.facts) if duty.closes_when is not None else not holds
                if closes:
                    self._close(opened, tick, "gone")
            elif holds and not watched.was_true.get(duty.id, False) and duty.id not in watched.spent:
                self._begin(duty, track, tick, watched)
            watched.was_true[duty.id] = holds

    def _holds(self, duty: Duty, track: str, watched: _Watched, codes: dict[str, str]) -> bool:
        if not duty.open_when.holds(watched.facts):
            return False
        if duty.after_act and not any(action.rung in duty.after_act for action, _ in watched.done):
            return False
        if duty.ruling is None:
            return True
        rung = self._pack.rung_for(duty.ruling.rung)
        if rung is None:
            return False
        if not codes:
            codes.update(verdicts(self._pack, watched.facts))
        return codes[rung] in duty.ruling.codes

    def _begin(self, duty: Duty, track: str, tick: int, watched: _Watched) -> None:
        opened = OpenDuty(duty, track, tick)
        self._open.append(opened)
        if duty.earlier_s == 0:
            return
        for action, lawful in (*self._untargeted, *watched.done):
            if opened in self._open and action.tick >= tick - duty.earlier_s:
                self._apply(opened, action, lawful)

    def _open_on(self, duty: Duty, track: str) -> OpenDuty | None:
        return next((o for o in self._open if o.duty is duty and o.track == track), None)

    # ---- answers and endings ----

    def _answers(self, duty: Duty, action: Action, track: str) -> int | None:
        return duty.loss_of(action.decision, self._fact_base.facts(track))

    def _apply(self, opened: OpenDuty, action: Action, lawful: bool) -> None:
        duty = opened.duty
        if duty.leave_off:
            if action.rung in duty.leave_off and action.tick > opened.opened + duty.grace_s:
                opened.broken = (*opened.broken, action.number)
            return
        loss = self._answers(duty, action, opened.track)
        if loss is None or not lawful:
            return
        late = duty.late_loss(max(0, action.tick - opened.opened), self._late_most)
        answer = Answer(action.number, action.tick, loss, late)
        opened.answers = _with(opened.answers, answer)
        if loss == 0:
            self._close(opened, max(action.tick, opened.opened), "met")

    def _expire(self, tick: int) -> None:
        for opened in tuple(self._open):
            if opened.deadline < tick:
                self._close(opened, opened.deadline, "omitted")

    def _close(self, opened: OpenDuty, tick: int, outcome: Outcome) -> None:
        self._open.remove(opened)
        duty = opened.duty
        if duty.leave_off:
            outcome = "broken" if opened.broken else "kept"
        elif opened.answers:
            outcome = "met"
        elif outcome in ("omitted", "left") and opened.refused and duty.refusal_excuses:
            outcome = "not_possible"
        late = duty.late_loss(tick - opened.opened, self._late_most)
        closed = ClosedDuty(
            duty,
            opened.track,
            opened.opened,
            tick,
            outcome,
            opened.answers,
            late,
            opened.broken,
        )
        self._closed.append(closed)
        if duty.once and (late or outcome not in ("gone", "unended", "not_possible")):
            self._contacts[opened.track].spent.add(duty.id)


def _with(answers: tuple[Answer, ...], answer: Answer) -> tuple[Answer, ...]:
    """Answers with one more, without those that another beats."""
    if any(other.beats(answer) for other in answers):
        return answers
    return (*(other for other in answers if not answer.beats(other)), answer)
