"""A session second by second: checkpoints, the end, what becomes of a decision, what is logged and who is named."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest

from roe_trainer.files.canonical import canonical_json
from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.scenario.models import Inject
from roe_trainer.session.carry_out import log_intent
from roe_trainer.session.command import Command
from roe_trainer.session.hands import WatchHands
from roe_trainer.session.session import DECISION, LogLine, Session
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.session.state_parts import state_parts
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Claims
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.world.due import CueComes
from tests.session.watches import CALM, a_watch, pack, source

HELM = Decision("helm", None, None, (("course_deg", 80), ("speed_kn", 12)))


@dataclass
class Paper:
    """A sink in memory that can be out of paper."""

    out: bool = False
    ticks: list[int] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)
    parts: list[Mapping[str, str]] = field(default_factory=list)
    decisions: list[tuple[int, int, Mapping[str, Any]]] = field(default_factory=list)

    def checkpoint(self, tick: int, digest: str, parts: Mapping[str, str]) -> None:
        self._fits()
        self.ticks.append(tick)
        self.digests.append(digest)
        self.parts.append(parts)

    def decision(self, number: int, tick: int, decision: Mapping[str, Any]) -> None:
        self._fits()
        self.decisions.append((number, tick, decision))

    def _fits(self) -> None:
        if self.out:
            raise RecordNotWritten(Quoted("out of paper"))


def calm() -> tuple[Session, Paper]:
    session = a_watch(CALM)
    paper = Paper()
    session.sink = cast("Any", paper)
    return session, paper


def angler(session: Session) -> str:
    if "angler" not in session.observer.tracks:
        session.advance(60)
    return session.observer.tracks["angler"]


# Time


def test_a_checkpoint_is_kept_every_minute_however_time_is_cut() -> None:
    session, paper = calm()
    session.advance(59)
    assert paper.ticks == []
    session.advance(1)
    assert paper.ticks == [60]
    assert (paper.digests[0], paper.parts[0]) == (session.digest(), state_parts(session))
    session.advance(125)
    assert (paper.ticks, session.tick) == ([60, 120, 180], 185)
    session.advance(0)
    assert paper.ticks == [60, 120, 180]


def test_time_stands_still_until_a_checkpoint_can_be_kept() -> None:
    session, paper = calm()
    paper.out = True
    for _ in range(2):
        with pytest.raises(RecordNotWritten):
            session.advance(90)
        assert session.tick == 60
    paper.out = False
    session.advance(30)
    assert (paper.ticks, session.tick) == ([60], 90)


def test_a_watch_ends_at_its_last_second_and_no_time_passes_after() -> None:
    session = a_watch(CALM)
    last_s = source(CALM).model.ends_after_min * 60
    session.advance(last_s - 1)
    assert (session.finished, session.tick) == (False, last_s - 1)
    session.advance(100)
    assert (session.finished, session.tick) == (True, last_s)
    ended = a_watch(CALM)
    ended.finish()
    ended.advance(100)
    assert (ended.finished, ended.tick) == (True, 0)


def test_notices_are_handed_over_once() -> None:
    session = a_watch(CALM)
    assert session.advance(60)
    session.picture.notices.clear()
    assert session.advance(0) == []


def test_what_is_due_is_done_in_its_second_and_the_surroundings_are_kept_up() -> None:
    session, _ = calm()
    assert session._refreshed == 0
    assert session.picture.environment.zone_code != "UNKNOWN"
    session.advance(30)
    assert 20 <= session._refreshed <= 30
    session.command.cues = (("angler", "overboard"),)
    session._run_command()
    assert len(session.command.cues) == 0
    due = [(tick, who) for tick, _, who, what in session.world.queue if isinstance(what, CueComes)]
    assert due == [(31, "angler")]


def test_the_clock_runs_from_the_start_of_the_scenario() -> None:
    session = a_watch(CALM)
    assert session.clock()[:16] == session.start_utc[:16]
    session.advance(61)
    assert session.clock() != session.start_utc
    assert session.clock()[17:19] == "01"


# Decisions


def test_a_decision_is_on_paper_before_it_takes_effect() -> None:
    session, paper = calm()
    session.advance(30)
    done = session.decide(HELM)
    assert (done.accepted, done.reason) == (True, None)
    assert paper.decisions == [(1, 30, HELM.to_data())]
    assert done.action is not None
    assert (done.action.number, done.action.tick, done.action.refused) == (1, 30, None)
    assert done.action.shown == len(session.picture.ledger.entries)
    assert session.world.vessels[OWN_SHIP].steering.ordered_course_mdeg == 80_000
    session.decide(replace(HELM, options=(("course_deg", 90), ("speed_kn", 12))))
    assert [number for number, _, _ in paper.decisions] == [1, 2]


def test_a_decision_that_cannot_be_written_is_not_taken() -> None:
    session, paper = calm()
    paper.out = True
    done = session.decide(HELM)
    assert (done.accepted, done.reason, done.action) == (False, Quoted("out of paper"), None)
    assert session.actions == []
    assert not [logged for logged in session.log if logged.kind == DECISION]
    assert session.world.vessels[OWN_SHIP].steering.ordered_speed_mm_s != 6_173


def test_there_is_no_such_measure_and_no_decision_after_the_end() -> None:
    session, paper = calm()
    unknown = session.decide(Decision("pray"))
    assert (unknown.accepted, unknown.reason) == (False, line("session-no-such-measure", measure="pray"))
    session.finish()
    late = session.decide(HELM)
    assert (late.accepted, late.reason, late.action) == (False, line("session-watch-is-over"), None)
    assert paper.decisions == []


def test_a_refused_decision_is_logged_as_refused_and_changes_nothing() -> None:
    session, _ = calm()
    track = angler(session)
    done = session.decide(Decision("board", track))
    assert not done.accepted
    assert done.action is not None
    assert done.action.refused == done.reason
    assert session.actions == [done.action]
    assert session.log[-1] == LogLine(session.tick, DECISION, 1, track)
    assert session.picture.engagements == {}


def test_a_refusal_that_shows_only_on_trying_is_a_refusal() -> None:
    session, _ = calm()
    track = angler(session)
    asked = Decision("request", track, None, (("what", "boarding"),))
    assert session.decide(asked).accepted
    done = session.decide(asked)
    assert (done.accepted, done.reason) == (False, line("session-request-on-its-way"))
    assert done.action is not None
    assert session.actions[-1].refused == line("session-request-on-its-way")
    assert session.actions[-1] is done.action


def test_facts_of_whoever_is_dealt_with_are_read_at_once() -> None:
    session, _ = calm()
    track = angler(session)
    session.picture.engagement(track)
    before = len(session.picture.ledger.entries)
    assert session.decide(Decision("unit_order", track, "boat", (("order", "intercept"),))).accepted
    names = {entry.name for entry in session.picture.ledger.entries[before:] if entry.subject == track}
    assert "only_unit_on_scene" in names
    assert session.picture.own_units["boat"].task_target == track


def test_what_a_measure_brings_about_waits_for_that_measure() -> None:
    session, _ = calm()
    heard: list[dict[str, Any]] = []
    session.command = cast("Any", Triggered(session.command, heard))
    session.decide(HELM)
    session.decide(Decision("board", angler(session)))
    measures = [what for what in heard if "measure" in what]
    assert measures == [{"tick": 0, "measure": "helm"}]


class Triggered:
    """A command of which only the triggers are noted."""

    def __init__(self, command: object, heard: list[dict[str, Any]]) -> None:
        self._command, self._heard = command, heard

    def trigger(self, tick: int, **what: Any) -> None:
        self._heard.append({"tick": tick, **what})

    def __getattr__(self, name: str) -> object:
        return getattr(self._command, name)


def test_what_is_found_and_what_is_made_out_is_told_to_whatever_waits_for_it() -> None:
    session, _ = calm()
    heard: list[dict[str, Any]] = []
    session.command = cast("Any", Triggered(session.command, heard))
    session.advance(1_200)
    found = [what["detected"] for what in heard if "detected" in what]
    made_out = [what["classified"] for what in heard if "classified" in what]
    assert len(found) == len(set(found))
    assert len(made_out) == len(set(made_out)) > 0
    assert all(session.picture.contacts[session.observer.tracks[str(vessel)]].best_clarity >= 2 for vessel in made_out)


# The log


def test_the_log_has_messages_and_decisions_in_order_and_says_them() -> None:
    session, _ = calm()
    count = len(session.picture.messages)
    assert [logged.number for logged in session.log] == list(range(1, count + 1))
    session.decide(HELM)
    session.picture.say("vhf16", "T01", Quoted("Hello"), "T01")
    session._feed()
    session._feed()
    helm, hello = session.log[-2:]
    assert helm == LogLine(0, DECISION, 1, None)
    assert hello == LogLine(0, "vhf16", count + 1, "T01")
    assert session.log_words(hello) == line("session-log-message", sender="T01", text=Quoted("Hello"))
    assert isinstance(session.log_words(helm), Line)
    assert session.unit_names()[OWN_SHIP] == session.world.units[OWN_SHIP].title


def test_what_is_shown_reaches_the_facts_and_the_duties_at_once_and_once() -> None:
    session, _ = calm()
    track = angler(session)
    session.picture.show(track, "approval_use_of_force", "WARNING", "command", EvidenceGrade.VERIFIED, "")
    session._feed()
    assert session.fact_base.facts(track)["approval_use_of_force"] == "WARNING"
    session.picture.show(track, "children_aboard", True, "lookout", EvidenceGrade.OBSERVED, "")
    session._feed()
    told = session.picture.ledger.counting(track, "new_fact_since_approval")
    assert told is not None
    assert (told.value, told.source) == (True, "own_log")
    assert session.fact_base.facts(track)["new_fact_since_approval"] is True
    assert session._taken == len(session.picture.ledger.entries)


# Who is named


@pytest.mark.parametrize(
    ("known", "state"),
    [
        ({}, ""),
        ({"nationality_claim": "FOREIGN_NONE"}, "PAN"),
        ({"nationality_claim": "NO_CLAIM"}, ""),
        ({"ensign_seen": "OWN"}, "USA"),
        ({"papers_seen": "FOREIGN_BILAT"}, "COL"),
        ({"ensign_seen": "OWN", "papers_seen": "FOREIGN_BILAT"}, "USA"),
        ({"nationality_claim": "FOREIGN_NONE", "ensign_seen": "OWN"}, "PAN"),
        ({"ensign_seen": "TWO"}, ""),
    ],
)
def test_a_state_is_named_by_what_was_told_or_seen_and_by_nothing_else(known: dict[str, str], state: str) -> None:
    session, _ = calm()
    track = angler(session)
    hull = session.world.vessels["angler"]
    claims = Claims(nationality_state="PAN")
    session.world.vessels["angler"] = replace(hull, claims=claims, ensign="USA", flag="COL")
    for name in ("nationality_claim", "ensign_seen", "papers_seen"):
        session.picture.log_own(track, name, known.get(name, "UNKNOWN"), "")
    assert session.state_named(track) == state
    assert session.registry_pair(track) == f"{state}:COL"


def test_no_state_is_named_by_none_or_two_ensigns() -> None:
    session, _ = calm()
    track = angler(session)
    hull = session.world.vessels["angler"]
    for ensign in ("", "none", "two"):
        session.world.vessels["angler"] = replace(hull, ensign=ensign, flag="")
        session.picture.log_own(track, "ensign_seen", "FOREIGN_NONE", "")
        assert session.state_named(track) == ""


def test_an_act_stands_on_its_rung_and_a_harmless_one_only_where_the_ladder_has_it() -> None:
    session, _ = calm()
    short = replace(pack(CALM), rungs=())
    coercive = next(m for m in MEASURES.values() if m.rung is not None and m.coercive)
    harmless = next(m for m in MEASURES.values() if m.rung is not None and not m.coercive)
    plain = next(m for m in MEASURES.values() if m.rung is None)
    assert [session._rung_of(m) for m in (coercive, harmless, plain)] == [coercive.rung, harmless.rung, None]
    session.pack = short
    assert [session._rung_of(m) for m in (coercive, harmless, plain)] == [coercive.rung, None, None]


def test_one_known_by_word_alone_stands_on_what_every_case_stands_on() -> None:
    session, _ = calm()
    far = replace(session.world.vessels["angler"], id="far")
    session.world.place(far, 900_000_000, 0, 0, 0)
    session._report("far", True)
    track = session.observer.tracks["far"]
    assert session.picture.contacts[track].reported
    assert session.picture.known(track, "zone") is not None


def test_the_ledger_is_digested_entry_by_entry() -> None:
    session, _ = calm()
    first = session.ledger_digest()
    assert session.ledger_digest() == first
    session.picture.log_own("T01", "x", True, "words")
    second = session.ledger_digest()
    assert second != first
    again, _ = calm()
    again.picture.log_own("T01", "x", True, "other words")
    assert again.ledger_digest() == second


def test_the_digest_of_the_ledger_is_chained_from_its_first_entry_on() -> None:
    session, _ = calm()
    session.advance(60)
    chained = ""
    for entry in session.picture.ledger.entries:
        chained = hashlib.sha256(chained.encode() + canonical_json(entry.digested())).hexdigest()
    assert len(session.picture.ledger.entries) > 1
    assert session.ledger_digest() == chained


def test_what_an_act_is_meant_to_be_is_entered_by_its_measure() -> None:
    class Meant:
        def __init__(self) -> None:
            self.asked: list[Decision] = []

        def meant(self, hands: WatchHands, decision: Decision) -> None:
            assert hands.session is session
            self.asked.append(decision)

    session, measure = a_watch(CALM), Meant()
    log_intent(session, cast("Any", measure), HELM)
    assert measure.asked == [HELM]


def test_what_should_have_been_done_already_is_done_in_the_next_second() -> None:
    session = a_watch(CALM)
    session.advance(30)
    late = Inject(id="late", at_s=10, text="Late.")
    session.command = Command(1, {}, (late,))
    session.command.begin()
    session.advance(5)
    assert [message.tick for message in session.picture.messages if message.text == Quoted("Late.")] == [31]
