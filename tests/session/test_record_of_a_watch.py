"""A whole watch survives being killed, and comes out the same under every setting of the machine."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roe_trainer.ladder.decisions import Decision
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.records.keep import resume_watch
from roe_trainer.session.record import Damaged, read_record
from roe_trainer.session.replay import header_of, replay
from roe_trainer.session.session import Session
from roe_trainer.session.sink import FileSink, RecordNotWritten
from roe_trainer.words.line import Line, Quoted, Several
from tests.session.watches import GO_FAST, PANGA, a_watch, pack, played, source

KILLS = 50


def kept_watch(path: Path, name: str = GO_FAST, seed: int = 2) -> Session:
    sink = FileSink.create(path, header_of(source(name), pack(name), seed, "practice"))
    return Session.start(source(name), pack(name), seed, "practice", sink)


def busy(session: Session, dice: random.Random) -> None:
    """One decision that can always be taken, then a little time."""
    track = dice.choice(sorted(session.picture.contacts) or ["T99"])
    choices = [
        Decision("hail", track, None, (("language", "en"), ("means", "vhf"))),
        Decision("helm", None, None, (("course_deg", dice.randrange(360)), ("speed_kn", dice.randrange(20)))),
        Decision("unit_order", track, "boat", (("order", "intercept"),)),
        Decision("note", None, None, ()),
    ]
    session.decide(dice.choice(choices))


def stand_until_killed(path: Path, acknowledged: int, seed: int) -> None:
    session, dice = kept_watch(path, seed=seed), random.Random(seed)
    while True:
        busy(session, dice)
        os.write(acknowledged, b"%d\n" % len(session.actions))
        session.advance(dice.randrange(1, 8))


def killed_watch(path: Path, after_s: float, seed: int) -> int:
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reading)
            stand_until_killed(path, writing, seed)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as answers:
        told = answers.readline()
        time.sleep(after_s)
        os.kill(pid, signal.SIGKILL)
        told += answers.read()
    os.waitpid(pid, 0)
    return int(told.splitlines()[-1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
def test_a_watch_killed_at_any_moment_goes_on_with_every_decision_it_had_acknowledged(tmp_path: Path) -> None:
    a_watch(GO_FAST, 1)  # so that every child finds the files read
    dice = random.Random(50)
    lost = []
    for kill in range(KILLS):
        path = tmp_path / f"{kill}.roe"
        acknowledged = killed_watch(path, dice.uniform(0, 0.06), kill)
        if len(read_record(path).decisions) < acknowledged:
            lost.append(kill)
        if kill % 5 == 0:
            resumed = resume_watch(path)
            assert len(resumed.session.actions) >= acknowledged
            assert resumed.session.decide(Decision("note")).action is not None
            resumed.sink.close()
            assert len(read_record(path).decisions) == len(resumed.session.actions)
    assert lost == []


def test_a_watch_broken_off_and_resumed_ends_as_one_that_never_stopped(tmp_path: Path) -> None:
    dice = random.Random(7)
    script = [(dice.randrange(1, 40), dice.random()) for _ in range(30)]

    def act(session: Session, one: tuple[int, float]) -> None:
        busy(session, random.Random(str(one[1])))
        session.advance(one[0])

    whole, broken = kept_watch(tmp_path / "whole.roe"), kept_watch(tmp_path / "broken.roe")
    for one in script:
        act(whole, one)
    for number, one in enumerate(script):
        act(broken, one)
        if number % 7 == 3:
            broken.sink.note("pause", broken.tick, "the battery is empty")  # type: ignore[union-attr]
            broken.sink.close()  # type: ignore[union-attr]
            broken = resume_watch(tmp_path / "broken.roe", "2026-11-22T10:00:00Z").session
    assert broken.digest() == whole.digest()
    assert read_record(tmp_path / "broken.roe").decisions == read_record(tmp_path / "whole.roe").decisions


def keys_of(refused: RecordNotWritten) -> tuple[str, list[str]]:
    """The key of a refusal, and those of its reasons."""
    assert isinstance(refused.why, Line)
    why = refused.why.arg("why")
    assert isinstance(why, Several)
    return refused.why.key, [each.key for each in why.items if isinstance(each, Line)]


def test_a_watch_whose_doctrine_has_changed_since_is_not_resumed(tmp_path: Path) -> None:
    path = tmp_path / "w.roe"
    header = header_of(source(PANGA), pack(PANGA), 1, "exam").model_copy(update={"pack_digest": "0" * 64})
    FileSink.create(path, header).close()
    before = path.read_bytes()
    with pytest.raises(RecordNotWritten) as refused:
        resume_watch(path)
    assert keys_of(refused.value) == ("record-cannot-go-on", ["record-other-pack"])
    assert path.read_bytes() == before


@pytest.mark.parametrize("torn", [b"", b'{"chain":"ab'])
def test_an_unfinished_watch_of_another_program_is_not_resumed_and_nothing_of_it_is_touched(
    tmp_path: Path, torn: bytes
) -> None:
    path = tmp_path / "w.roe"
    header = header_of(source(PANGA), pack(PANGA), 1, "practice").model_copy(update={"program": "a" * 64})
    sink = FileSink.create(path, header)
    Session.start(source(PANGA), pack(PANGA), 1, "practice", sink).advance(130)
    sink.close()
    path.write_bytes(path.read_bytes() + torn)
    before = path.read_bytes()
    with pytest.raises(RecordNotWritten) as refused:
        resume_watch(path)
    assert keys_of(refused.value) == ("record-cannot-go-on", ["record-other-program"])
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("w.roe", before)]
    assert replay(read_record(path)).divergence is None


def test_a_damaged_watch_is_not_resumed_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "w.roe"
    session = kept_watch(path)
    session.advance(200)
    session.sink.close()  # type: ignore[union-attr]
    hurt = path.read_bytes().replace(b'"tick":60', b'"tick":61')
    path.write_bytes(hurt)
    with pytest.raises(Damaged):
        resume_watch(path)
    assert path.read_bytes() == hurt


def test_a_watch_on_a_full_disk_waits_and_goes_on(tmp_path: Path) -> None:
    """The file may not grow past a size, as when the disk is full; then it may again."""
    resource = pytest.importorskip("resource")
    path = tmp_path / "w.roe"
    session = kept_watch(path)
    before, limits = session.digest(), resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 10, limits[1]))
        refused = session.decide(Decision("note"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (refused.accepted, refused.action, session.digest()) == (False, None, before)
    assert isinstance(refused.reason, Line)
    assert refused.reason.key == "record-not-written"
    assert session.decide(Decision("note")).action is not None
    session.sink.close()  # type: ignore[union-attr]
    assert len(read_record(path).decisions) == 1
    assert not replay(read_record(path)).divergence


class FullUntilEmptied(FileSink):
    """A file on a disk that takes no more until somebody makes room."""

    full = False

    def _keep(self, data: bytes) -> None:
        if self.full:
            raise RecordNotWritten(Quoted("no space left on device"))
        super()._keep(data)


def test_time_stands_still_while_a_checkpoint_cannot_be_kept_and_goes_on_when_it_can(tmp_path: Path) -> None:
    header = header_of(source(GO_FAST), pack(GO_FAST), 2, "practice")
    sink = FullUntilEmptied.create(tmp_path / "w.roe", header)
    session = Session.start(source(GO_FAST), pack(GO_FAST), 2, "practice", sink)
    session.advance(100)
    sink.full = True
    for _ in range(3):
        with pytest.raises(RecordNotWritten):
            session.advance(600)
        assert session.tick == 120
    sink.full = False
    session.advance(600)
    sink.close()
    record = read_record(tmp_path / "w.roe")
    assert [checkpoint.tick for checkpoint in record.checkpoints] == [60 * n for n in range(1, 13)]
    assert replay(record).verified


PROBE = """
import json
from tests.session.watches import PANGA, played
print(json.dumps([played(PANGA, 3, who).digest() for who in ("expert", "random")]))
"""
SETTINGS = [
    {"PYTHONHASHSEED": "0"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "PYTHONOPTIMIZE": "1"},
]


def digests_under(settings: dict[str, str]) -> list[str]:
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=root,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return list(json.loads(done.stdout))


def test_a_watch_comes_out_the_same_in_another_process_whatever_its_settings() -> None:
    here = [played(PANGA, 3, who).digest() for who in ("expert", "random")]
    for settings in SETTINGS:
        assert digests_under(settings) == here, settings


def test_a_record_on_disk_has_the_same_bytes_each_time_the_watch_is_stood(tmp_path: Path) -> None:
    for name in ("a.roe", "b.roe"):
        session = kept_watch(tmp_path / name)
        stand_watch(session, PLAYERS["expert"])
        session.sink.seal(session.tick, session.digest(), "GO", 1000)  # type: ignore[union-attr]
        session.sink.close()  # type: ignore[union-attr]
    assert (tmp_path / "a.roe").read_bytes() == (tmp_path / "b.roe").read_bytes()
