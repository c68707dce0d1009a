"""The one way forward: play, headless run, replay and tests all move a watch through this session."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal

from roe_trainer.doctrine.duty_tracker import DutyTracker, OpenDuty
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.ruling import Ruling
from roe_trainer.doctrine.tracing import TraceLine, trace
from roe_trainer.files.canonical import canonical_json, canonical_list
from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.ladder.describe import describe_decision
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import OWN
from roe_trainer.picture.observe import Observer, own_units_of
from roe_trainer.picture.picture import Notice, Picture
from roe_trainer.picture.sources import label_sender
from roe_trainer.picture.take_in import take_in
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.sea.clock import iso_at
from roe_trainer.sea.frame import Frame
from roe_trainer.session.answers import note_material
from roe_trainer.session.begin import Beginning, begin
from roe_trainer.session.canonical_vessels import CanonicalVessels
from roe_trainer.session.carry_out import carry_out_decision, log_intent, refusal_of
from roe_trainer.session.command import Command
from roe_trainer.session.disclosure import (
    disclose_new_tracks,
    read_off,
    refresh_environment,
    show_start,
    tie_intelligence,
)
from roe_trainer.session.measures_now import MeasureNow, measures_now
from roe_trainer.session.sink import RecordNotWritten, RecordSink
from roe_trainer.session.state_parts import state_parts
from roe_trainer.words.line import Line, Text, line
from roe_trainer.world.due import CueComes
from roe_trainer.world.event import Event
from roe_trainer.world.step import step_to
from roe_trainer.world.world import World

Mode = Literal["coach", "practice", "exam"]
CHECKPOINT_S = 60
DECISION = "decision"
NAMES_A_STATE = ("OWN", "FOREIGN_BILAT", "FOREIGN_NONE")
NO_STATE = ("", "none", "two")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a decision: carried out, or the reason why it cannot be done now."""

    accepted: bool
    reason: Text | None
    action: Action | None


@dataclass(frozen=True, slots=True)
class LogLine:
    """`number` is that of the action where `kind` is decision; elsewhere `kind` is the channel and it is a message."""

    tick: int
    kind: str
    number: int
    subject: str | None = None


@dataclass(slots=True)
class Session:
    """A watch under way. `world` is truth: nothing above this room may read it before the debrief."""

    source: ScenarioText
    pack: Pack
    seed: int
    mode: Mode
    world: World
    picture: Picture
    observer: Observer
    command: Command
    fact_base: FactBase
    duty_tracker: DutyTracker
    variant: str
    sink: RecordSink | None = None
    tick: int = 0
    finished: bool = False
    actions: list[Action] = field(default_factory=list)
    log: list[LogLine] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    canonical_vessels: CanonicalVessels = field(default_factory=CanonicalVessels)
    _taken: int = 0
    _refreshed: int = -60
    _messages_logged: int = 0
    _ledger_hash: str = ""
    _ledger_hashed: int = 0
    _checkpoint_owed: bool = False
    _classified: set[str] = field(default_factory=set)

    @staticmethod
    def start(
        source: ScenarioText,
        pack: Pack,
        seed: int,
        mode: Mode = "practice",
        sink: RecordSink | None = None,
        variant_id: str | None = None,
    ) -> Session:
        """Begin a watch at tick 0. The sink, if any, already holds the header."""  # fmt: skip
        beginning: Beginning = begin(source, pack, seed, variant_id)
        fact_base = FactBase(pack, source.model.law_as_of)
        session = Session(
            source, pack, seed, mode, beginning.world, beginning.picture, beginning.observer, beginning.command,
            fact_base, DutyTracker(pack, fact_base), beginning.variant, sink,
        )  # fmt: skip
        show_start(session.picture, source.model, session.world)
        session._observe()
        return session

    @property
    def frame(self) -> Frame:
        """The plane that all positions are given in."""
        return self.world.frame

    @property
    def scenario(self) -> ScenarioModel:
        """The scenario as its file says it, truth included."""
        return self.source.model

    @property
    def start_utc(self) -> str:
        """When the watch begins, ISO UTC."""
        return self.source.model.start

    def clock(self) -> str:
        """The time of the watch, ISO UTC."""
        return iso_at(self.start_utc, self.tick)

    def advance(self, ticks: int) -> list[Notice]:
        """Let time pass; quiet seconds are skipped over. Returns what the watch should look at.

        Raises RecordNotWritten where a checkpoint cannot be kept; time then stands still until it can.
        """
        self._keep_checkpoint()
        end = min(self.tick + ticks, self.scenario.ends_after_min * 60)
        while self.tick < end and not self.finished:
            checkpoint = (self.tick // CHECKPOINT_S + 1) * CHECKPOINT_S
            # what a decision brought about is noticed in the next second, however long the step is
            pending = self.tick + 1 if self.world.events else None
            dues = (self.world.next_due(), self.observer.next_due(), self.command.next_due(), pending)
            target = min([end, checkpoint, *[max(due, self.tick + 1) for due in dues if due is not None]])
            self._step(target)
            self._checkpoint_owed = target == checkpoint
            self._keep_checkpoint()
        if self.tick >= self.scenario.ends_after_min * 60:
            self.finished = True
        return self.picture.drain_notices()

    def _keep_checkpoint(self) -> None:
        if self._checkpoint_owed and self.sink is not None:
            self.sink.checkpoint(self.tick, self.digest(), state_parts(self))
        self._checkpoint_owed = False

    def _step(self, tick: int) -> None:
        events = step_to(self.world, tick)
        self.events += events
        self.tick = self.picture.tick = tick
        for event in events:
            take_in(self.picture, self.world, event, self.observer.tracks.get(event.vessel))
        self._observe()

    def _observe(self) -> None:
        """Sweep the sensors, read off facts, let the command act, feed the fact base."""
        picture = self.picture
        due = self.observer.next_due()
        if due is not None and due <= self.world.tick:
            known = len(picture.contacts)
            seen = self.observer.sweep(self.world, picture)
            picture.own_units = own_units_of(self.world, self.observer.tracks)
            if self.tick >= self._refreshed + 10:
                self._refreshed = self.tick
                refresh_environment(picture, self.world)
            if len(picture.contacts) > known:
                new = list(picture.contacts)[known:]
                disclose_new_tracks(picture, self.scenario, new)
                for track in new:
                    self.command.trigger(self.tick, detected=self.observer.vessels[track])
            for track in seen:
                read_off(picture, track)
            self._tell_classified(seen)
        due = self.command.next_due()
        if due is not None and due <= self.tick:
            self._run_command()
        self._feed()

    def _tell_classified(self, seen: list[str]) -> None:
        """Intelligence is tied to a contact, and injects wake, once it has been classified."""
        for track in seen:
            contact = self.picture.contacts[track]
            if contact.best_clarity >= Clarity.CLASSIFIED and track not in self._classified:
                self._classified.add(track)
                vessel_id = self.observer.vessels[track]
                tie_intelligence(self.picture, self.scenario, vessel_id, track)
                self.command.trigger(self.tick, classified=vessel_id)

    def _run_command(self) -> None:
        self.command.run_due(
            self.picture, self.pack, self.fact_base, self.observer.tracks, self.registry_pair, self._report
        )
        for vessel, what in self.command.cues:
            self.world.later(self.tick + 1, vessel, CueComes(what))
        self.command.cues = ()

    def _report(self, vessel_id: str, where: bool) -> None:
        """A vessel becomes known by word alone; the standing facts of a case are told of her as of any other."""
        known = len(self.picture.contacts)
        self.observer.report(self.world, self.picture, vessel_id, where)
        disclose_new_tracks(self.picture, self.scenario, list(self.picture.contacts)[known:])
        read_off(self.picture, self.observer.tracks[vessel_id])

    def state_named(self, track: str) -> str:
        """The State that was named or seen of a contact: as claimed, by her ensign, in her papers; "" for none."""
        vessel = self.world.vessels[self.observer.vessels[track]]
        disclosed = (
            ("nationality_claim", vessel.claims.nationality_state),
            ("ensign_seen", vessel.ensign),
            ("papers_seen", vessel.flag),
        )
        told = (state for fact, state in disclosed if self.picture.known(track, fact) in NAMES_A_STATE)
        return next((state for state in told if state not in NO_STATE), "")

    def registry_pair(self, track: str) -> str:
        """ "claimed:true" States of a contact, for the flag State's own register; nobody else is told."""
        return f"{self.state_named(track)}:{self.world.vessels[self.observer.vessels[track]].flag}"

    def _feed(self) -> None:
        entries = self.picture.ledger.entries
        changed: dict[str, None] = {}
        while self._taken < len(entries):
            entry = entries[self._taken]
            self._taken += 1
            self.fact_base.take(entry)
            changed[entry.subject] = None
            material = note_material(self.pack, self.picture, entry.subject, entry.name)
            if material is not None:
                self.picture.log_own(entry.subject, "new_fact_since_approval", True, material)
        if changed:
            tracks = self.fact_base.tracks if OWN in changed else tuple(changed)
            self.duty_tracker.step(self.tick, tracks)
        messages = self.picture.messages
        for message in messages[self._messages_logged :]:
            self.log.append(LogLine(message.tick, message.channel, message.id, message.subject))
        self._messages_logged = len(messages)

    def decide(self, decision: Decision) -> Outcome:
        """Take a decision: on disk first, then in the world. An impossible one comes back with its reason."""
        measure = MEASURES.get(decision.measure)
        if self.finished or measure is None:
            unknown = line("session-no-such-measure", measure=decision.measure)
            why = line("session-watch-is-over") if self.finished else unknown
            return Outcome(False, why, None)
        number = len(self.actions) + 1
        if self.sink is not None:
            try:
                self.sink.decision(number, self.tick, decision.to_data())
            except RecordNotWritten as error:
                return Outcome(False, error.why, None)
        refused = self.why_not(measure, decision)
        rung = self._rung_of(measure)
        if refused is None:
            log_intent(self, measure, decision)
            self._feed()
        action = Action(number, self.tick, len(self.picture.ledger.entries), decision, rung, refused)
        if refused is None:
            refused = carry_out_decision(self, measure, decision)
            if refused is not None:
                action = Action(number, self.tick, action.shown, decision, rung, refused)
        self.actions.append(action)
        self.duty_tracker.act(action)
        self.log.append(LogLine(self.tick, DECISION, action.number, decision.target))
        if refused is None:
            self.command.trigger(self.tick, measure=measure.id)
            if decision.target in self.picture.contacts:
                read_off(self.picture, str(decision.target))
        self.picture.own_units = own_units_of(self.world, self.observer.tracks)
        self._feed()
        return Outcome(refused is None, refused, action)

    def _rung_of(self, measure: Measure) -> str | None:
        """Where the act stands: a harmless one that a short ladder does not name stands nowhere."""
        if measure.rung is None or measure.coercive:
            return measure.rung
        return self.pack.rung_for(measure.rung)

    def why_not(self, measure: Measure, decision: Decision) -> Line | None:
        """Why a decision cannot be done now, as far as the watch can know."""
        return refusal_of(self, measure, decision)

    def log_words(self, logged: LogLine) -> Line:
        """What a line of the log says, made when it is shown."""
        if logged.kind == DECISION:
            return describe_decision(self.actions[logged.number - 1], self.unit_names())
        message = self.picture.messages[logged.number - 1]
        return line("session-log-message", sender=label_sender(message.sender), text=message.text)

    def unit_names(self) -> dict[str, str]:
        """The names of the own units by their ids."""
        return {unit.id: unit.title for unit in self.world.units.values()}

    def ruling(self, track: str, rung: str) -> Ruling:
        """What the pack says of a rung against a contact on the facts known now."""
        return judge(self.pack, self.fact_base.facts(track), rung)

    def trace(self, track: str, rung: str) -> tuple[TraceLine, ...]:
        """The rules that decide on a rung against a contact, step by step."""
        return trace(self.pack, self.fact_base.facts(track), rung)

    def rulings(self, track: str) -> dict[str, Ruling]:
        """The ruling on every rung of the pack against a contact, by rung id in ladder order."""
        return {rung.id: self.ruling(track, rung.id) for rung in self.pack.rungs}

    def options(self, track: str | None) -> list[MeasureNow]:
        """What can be done now about a contact, or on the bridge (None)."""
        return measures_now(self, track)

    def duties(self) -> tuple[OpenDuty, ...]:
        """Duties and steps that are due now, oldest first: for the coach."""
        return self.duty_tracker.open

    def finish(self) -> None:
        """End the watch. The record is sealed by whoever knows the verdict."""
        self.finished = True

    def digest(self) -> str:
        """SHA-256 over truth, plot, ledger and decisions: equal digests, equal watches."""
        plot = [
            [c.track, c.leg.tick, c.leg.x_mm, c.leg.y_mm, int(c.clarity), c.lost, c.classification]
            for c in self.picture.contacts.values()
        ]
        pending = [[r.id, r.what, r.subject, r.due_tick, r.status] for r in self.picture.requests]
        told = [
            plot, pending, self.ledger_digest(), len(self.actions), len(self.picture.messages),
            [list(item) for item in self.command.due],
        ]  # fmt: skip
        state = [canonical_json(self.tick), self._world_bytes(), *map(canonical_json, told)]
        return hashlib.sha256(canonical_list(state)).hexdigest()

    def _world_bytes(self) -> bytes:
        """The whole truth that later ticks depend on, in canonical form."""
        before, after = self.world.to_data()
        vessels = canonical_list(self.canonical_vessels.of(vessel).whole for vessel in self.world.vessels.values())
        return canonical_list([*map(canonical_json, before), vessels, *map(canonical_json, after)])

    def ledger_digest(self) -> str:
        """A running digest of all that was shown, entry by entry, words aside; costs only what is new."""
        entries = self.picture.ledger.entries
        for entry in entries[self._ledger_hashed :]:
            told = canonical_json(entry.digested())
            self._ledger_hash = hashlib.sha256(self._ledger_hash.encode() + told).hexdigest()
        self._ledger_hashed = len(entries)
        return self._ledger_hash
