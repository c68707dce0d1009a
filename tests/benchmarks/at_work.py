"""Simulated seconds a second at work: contacts dealt with, manoeuvring, duties open, recorded."""

from __future__ import annotations

import time
from collections.abc import Iterator
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.load import parse_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import header_of, pack_for
from roe_trainer.session.session import Session
from roe_trainer.session.sink import FileSink
from tests.benchmarks.figure import Figure, figure
from tests.benchmarks.watches import _CONTACT, _SCENARIO

AIMS = {(25, 4): 10_000, (200, 30): 1_500}
WATCH_S = 1_800
WORK_EVERY_S = 120
BEHAVIOURS = ("zigzag", "flee", "panics", "in_distress, distress: burning")
VHF = (("language", "en"), ("means", "vhf"))
WORK = (
    ("hail", VHF),
    ("ask", (*VHF, ("question", "nationality"))),
    ("ask", (*VHF, ("question", "master"))),
    ("order_stop", VHF),
    ("request", (("what", "flag_inquiry"),)),
    ("order_stop", VHF),
)


def busy_sea(contacts: int, dealt: int) -> ScenarioText:
    """So many contacts, of which so many run, turn and stop when they are spoken to."""
    listed = "".join(
        _CONTACT.format(
            number=number,
            class_id=("go_fast", "panga")[number % 2],
            bearing=number * 360 // dealt,
            range_nm=3 + number % 5,
            speed_kn=6 + number % 3,
            behaviour=BEHAVIOURS[number % len(BEHAVIOURS)],
        )
        for number in range(dealt)
    )
    rest = contacts - dealt
    text = _SCENARIO.replace("CONTACTS\n", listed).replace("MERCHANT", str(rest - rest // 3))
    return parse_scenario(text.replace("FISHING", str(rest // 3)), "benchmark")


def work(session: Session, dealt: int) -> tuple[float, float]:
    """Half an hour in which each of them is dealt with in turn; simulated seconds by clock and by processor time."""
    session.advance(60)
    tracks = [session.observer.tracks[f"c{n}"] for n in range(dealt) if f"c{n}" in session.observer.tracks]
    due = 0
    clock, busy = time.perf_counter(), time.process_time()
    for turn in range(WATCH_S // WORK_EVERY_S):
        measure, options = WORK[turn % len(WORK)]
        for track in tracks:
            session.decide(Decision(measure, track, None, tuple(sorted(options))))
        due += len(session.duties())
        session.advance(WORK_EVERY_S)
    clock, busy = time.perf_counter() - clock, time.process_time() - busy
    if len(tracks) < dealt * 9 // 10 or not due:
        raise RuntimeError(f"{len(tracks)} of {dealt} held, {due} duties seen open")
    return WATCH_S / clock, WATCH_S / busy


def one(contacts: int, dealt: int) -> tuple[float, float]:
    """One such watch, recorded to a file."""
    source = busy_sea(contacts, dealt)
    pack = pack_for(source)
    with (
        TemporaryDirectory() as folder,
        FileSink.create(Path(folder) / "watch.roe", header_of(source, pack, 1, "practice")) as sink,
    ):
        return work(Session.start(source, pack, 1, "practice", sink), dealt)


def run(rounds: int) -> Iterator[Figure]:
    """Both sizes in turn, and how the cost grows with the number of contacts at the same share of work."""
    speeds: dict[tuple[int, int], list[tuple[float, float]]] = {size: [] for size in (*AIMS, (50, 8), (100, 15))}
    for _ in range(rounds):
        for size, found in speeds.items():
            found.append(one(*size))
    for (contacts, dealt), aim in AIMS.items():
        what = f"at work: {contacts} contacts, {dealt} dealt with"
        yield figure(what, "sim-s/s", [clock for clock, _ in speeds[contacts, dealt]], target=aim)
        yield figure("  the same by processor time", "sim-s/s", [busy for _, busy in speeds[contacts, dealt]])
    few, many = (max(busy for _, busy in speeds[size]) for size in ((50, 8), (200, 30)))
    yield figure("  growth exponent, 50 to 200 contacts", "", [log(few / many) / log(4)], False, 1.1)
