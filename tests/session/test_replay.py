"""Replay: a record runs again to the same digests, or says where it parts."""

from dataclasses import replace

import pytest

from roe_trainer.session.record import Checkpoint
from roe_trainer.session.replay import replay
from roe_trainer.session.session import Session
from roe_trainer.vessels.mind import Mind
from roe_trainer.words.line import line
from tests.session.watches import DESTROYER, GO_FAST, PANGA, kept, played


@pytest.mark.parametrize("name", [GO_FAST, PANGA, DESTROYER])
@pytest.mark.parametrize("player", ["expert", "random"])
def test_a_replay_ends_as_the_watch_did(name, player):
    session = played(name, 6, player)
    again = replay(kept(session), until=session.tick)
    assert again.verified
    assert again.session.digest() == session.digest()


def test_two_replays_in_one_process_agree():
    record = kept(played(GO_FAST, 8, "expert"))
    assert replay(record).session.digest() == replay(record).session.digest()


def test_a_replay_can_stop_anywhere():
    session = played(GO_FAST, 8, "expert")
    half = replay(kept(session), until=session.tick // 2)
    assert half.session.tick == session.tick // 2
    assert half.verified


def test_a_changed_checkpoint_is_named_by_tick():
    record = kept(played(GO_FAST, 8, "expert"))
    first = next(n for n, line in enumerate(record.lines) if isinstance(line, Checkpoint))
    checkpoint = record.lines[first]
    assert isinstance(checkpoint, Checkpoint)
    wrong = checkpoint.model_copy(update={"digest": "0" * 64})
    lines = (*record.lines[:first], wrong, *record.lines[first + 1 :])
    found = replay(replace(record, lines=lines))
    assert not found.verified
    assert found.divergence is not None
    assert found.divergence.tick == wrong.tick


def test_another_program_is_never_called_verified():
    record = kept(played(PANGA, 8, "passive"))
    header = record.header.model_copy(update={"program": "a" * 64, "engine": "0.1.9"})
    lines = tuple(header if line is record.header else line for line in record.lines)
    found = replay(replace(record, header=header, lines=lines))
    assert found.divergence is None
    assert not found.verified
    assert found.changed == (found.program,)
    assert found.program is not None
    assert found.program.key == "record-other-program"
    assert (found.program.arg("then"), found.program.arg("number")) == ("0.1.9", "a" * 12)


CHANGES = [
    ("the course of a vessel", lambda w, v: replace(v, steering=replace(v.steering, ordered_course_mdeg=1)), "helm"),
    ("its place by a millimetre", lambda w, v: replace(v, leg=replace(v.leg, x_mm=v.leg.x_mm + 1)), "position"),
    ("its people", lambda w, v: replace(v, people=v.people[:-1]), "people"),
    ("what it remembers", lambda w, v: v.remember(Mind(exposed=1)), "mind"),
    ("its cargo", lambda w, v: replace(v, hidden=("cash",)), "cargo"),
]


@pytest.mark.parametrize(("change", "field"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES])
def test_a_replay_that_parts_names_the_minute_the_vessel_and_the_field(change, field, monkeypatch):
    """A world that goes wrong from one moment on stands for an engine that has changed unnoticed."""
    record = kept(played(PANGA, 8, "passive"))
    right = Session.advance

    def wrong(session, ticks):
        notices = right(session, ticks)
        if 300 <= session.tick < 360:
            session.world.vessels["panga"] = change(session.world, session.world.vessels["panga"])
        return notices

    monkeypatch.setattr(Session, "advance", wrong)
    found = replay(record).divergence
    assert found is not None
    assert (found.since, found.tick) == (240, 300)
    assert (found.part, found.field) == ("vessel:panga", field)
    assert found.what == line(
        "record-part-field", part=line("record-part-vessel", who="panga"), field=line(f"record-field-{field}")
    )
