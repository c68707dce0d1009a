"""The bridge: a session with the pace of its clock, what is selected, and the models of the moment.

All acts go through the session.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from roe_trainer.console.pace import Pace
from roe_trainer.console.present.chart import Ground
from roe_trainer.console.present.ground import make_ground
from roe_trainer.files.problems import reason_of
from roe_trainer.ladder.decisions import Decision, Justification, OptionValue
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.session.session import Session
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.words.say import say, shown
from roe_trainer.world.build import frame_of

REFRESH_S = 0.12
ALERT_S = 14.0


@dataclass(slots=True)
class Alert:
    """Something that happened, shown over the chart for a while."""

    priority: int
    text: str
    subject: str
    left_s: float = ALERT_S


@dataclass(slots=True)
class Bridge:
    """State of a watch on the screen. `version` changes whenever models should be made anew, `acts` when at once."""

    session: Session
    record: Path | None = None
    pace: Pace = field(default_factory=Pace)
    selected: str = ""
    rung: str = ""
    tab: str = "messages"
    means: str = "vhf"
    language: str = "en"
    ruler: bool = False
    read: int = 0
    version: int = 0
    acts: int = 0
    shown_tick: int = 0
    hinted: set[tuple[str, str]] = field(default_factory=set)
    alerts: list[Alert] = field(default_factory=list)
    _since: float = 0.0
    _ruled: tuple[Mapping[str, Any], Mapping[str, Any]] | None = None
    _offered: tuple[object, list[Any]] | None = None
    ground: Ground = field(init=False)

    def __post_init__(self) -> None:
        frame = frame_of(self.session.scenario)
        self.ground = make_ground(frame.lat0_e7, frame.lon0_e7)
        self.shown_tick = self.session.tick
        if self.session.pack.rungs:
            self.rung = self.session.pack.rungs[0].id

    # -- time
    def pass_time(self, seconds: float) -> list[Any]:
        """Let the session play what is due; returns the notices worth an alert."""
        for alert in self.alerts:
            alert.left_s -= seconds
        self.alerts = [a for a in self.alerts if a.left_s > 0][-4:]
        loud: list[Any] = []
        due = 0 if self.session.finished else self.pace.ticks(seconds)
        for _ in range(due):
            try:
                notices = [n for n in self.session.advance(1) if n.priority >= 1]
            except RecordNotWritten as error:
                self.alerts.append(Alert(2, say(reason_of(error)), ""))
                self.pace.stop(say(reason_of(error)))
                self.changed()
                break
            loud += notices
            if notices and self._slow(notices):
                break
        self._since += seconds
        if due and (self._since >= REFRESH_S or loud):
            self._since = 0.0
            self.version += 1
        return loud

    def _slow(self, notices: list[Any]) -> bool:
        for notice in notices:
            text = shown(notice.text)
            self.alerts = [a for a in self.alerts if a.text != text]
            self.alerts.append(Alert(notice.priority, text, notice.subject or ""))
        return self.pace.slow_down(shown(notices[-1].text))

    def changed(self) -> None:
        """Make all models anew at the next drawing: somebody has acted and looks for what comes of it."""
        self.version += 1
        self.acts += 1

    @property
    def fraction(self) -> float:
        """Seconds between the models and now, for moving symbols smoothly."""
        return self.session.tick - self.shown_tick + self.pace.fraction

    # -- what can be done
    def offers(self) -> list[Any]:
        """What can be done now, to the selected contact if there is one."""
        key = (self.version, self.selected)
        if self._offered is None or self._offered[0] != key:
            self._offered = (key, self.session.options(self.selected or None))
        return self._offered[1]

    def rulings(self) -> Mapping[str, Any]:
        """Rulings on the selected contact: all in coach mode, the hinted ones in practice, none in an exam."""
        if not self.selected or self.selected not in self.session.picture.contacts:
            return {}
        if self.session.mode == "coach":
            return self._rulings()
        shown = {rung for track, rung in self.hinted if track == self.selected}
        return {rung: r for rung, r in self._rulings().items() if rung in shown} if shown else {}

    def _rulings(self) -> Mapping[str, Any]:
        """Rulings stand on facts alone, and the fact base keeps its facts one object until one of them turns."""
        facts = self.session.fact_base.facts(self.selected)
        if self._ruled is None or self._ruled[0] is not facts:
            self._ruled = (facts, self.session.rulings(self.selected))
        return self._ruled[1]

    # -- acts
    def send(
        self,
        measure: str,
        options: Mapping[str, OptionValue] | None = None,
        target: str | None = None,
        unit: str | None = None,
        justification: Justification | None = None,
    ) -> Any:
        """Hand a decision to the session and take up what came of it."""
        chosen = tuple(sorted((options or {}).items()))
        outcome = self.session.decide(Decision(measure, target or None, unit or None, chosen, justification))
        self.changed()
        return outcome

    def select(self, track: str) -> None:
        """Select a contact; nothing for a track that there is not."""
        if track in self.session.picture.contacts or not track:
            self.selected = track
            self.changed()

    def step_contact(self, by: int) -> None:
        """Select the next or previous contact by track number."""
        tracks = sorted(self.session.picture.contacts)
        if tracks:
            here = tracks.index(self.selected) if self.selected in tracks else (-1 if by > 0 else 0)
            self.select(tracks[(here + by) % len(tracks)])

    def unread(self) -> int:
        """How many messages have come since the list was last open."""
        return max(0, len(self.session.picture.messages) - self.read)

    def note(self, what: Any, text: str = "") -> str:
        """Keep something about the watch in the record; returns what went wrong, if anything did."""
        if self.session.sink is None:
            return ""
        try:
            self.session.sink.note(what, self.session.tick, text)
        except RecordNotWritten as error:
            return say(reason_of(error))
        return ""

    def owed(self) -> tuple[Any, ...]:
        """Coercive acts carried out without a justification that still lack one."""
        given = {
            a.decision.option("action")
            for a in self.session.actions
            if a.decision.measure == "justify" and not a.refused
        }
        return tuple(
            a
            for a in self.session.actions
            if not a.refused and a.decision.justification is None and a.number not in given and self._coercive(a)
        )

    def _coercive(self, action: Any) -> bool:
        measure = MEASURES.get(action.decision.measure)
        return measure is not None and measure.coercive
