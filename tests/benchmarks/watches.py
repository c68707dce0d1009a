"""Watches to measure on: a place with so many contacts within sight of the own ship."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from roe_trainer.scenario.load import parse_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import header_of, pack_for
from roe_trainer.session.session import Session
from roe_trainer.session.sink import FileSink

_SCENARIO = """
format: 1
id: benchmark
title: A crowded sea
author: benchmark
level: advanced
theme: how much is too much
length_min: 120
objectives: [Measure]
law_as_of: "2025-06-01"
pack: us-coast-guard
place: {name: Open sea, lat: 15.5, lon: -75.0}
start: "2025-02-11T15:10:00Z"
ends_after_min: 300
weather: {sea_state: 2, wind_kn: 8, wind_from_deg: 70, visibility_nm: 12}
brief: {situation: A crowded sea., mission: Watch it.}
own:
  actor: CG_UNIT
  insignia: true
  ship: {class: cutter_nsc, title: Cutter Kestrel}
  boat: {class: pursuit_boat, title: Kestrel 1, cg_member: true}
  course_deg: 270
  speed_kn: 8
contacts:
CONTACTS
traffic: {generated: {merchant: MERCHANT, fishing: FISHING, radius_nm: 9}}
variants:
  - {id: only, kind: innocent, debrief: Nothing happened.}
debrief: Nothing happened.
"""

_CONTACT = """  - id: c{number}
    class: {class_id}
    at: {{bearing_deg: {bearing}, range_nm: {range_nm}}}
    course_deg: 270
    speed_kn: {speed_kn}
    truth: {{behaviour: {behaviour}, people: 4, registry: COL, ensign: COL, voyage: TRANSIT}}
"""


def scenario(contacts: int) -> ScenarioText:
    """A scenario with so many contacts: up to a fifth of them (at most forty) are cases, the rest traffic."""
    cases = min(40, max(4, contacts // 5))
    classes = ("go_fast", "panga", "longliner", "coastal_freighter")
    listed = "".join(
        _CONTACT.format(
            number=number,
            class_id=classes[number % 4],
            bearing=number * 360 // cases,
            range_nm=3 + number % 5,
            speed_kn=6 + number % 3,
            behaviour="hold_course",
        )
        for number in range(cases)
    )
    rest = contacts - cases
    text = _SCENARIO.replace("CONTACTS\n", listed).replace("MERCHANT", str(rest - rest // 3))
    return parse_scenario(text.replace("FISHING", str(rest // 3)), "benchmark")


@contextmanager
def watch(contacts: int, recorded: bool = True) -> Iterator[Session]:
    """A watch under way, recorded to a file in a folder of its own that is removed at the end."""
    source = scenario(contacts)
    pack = pack_for(source)
    with TemporaryDirectory() as folder:
        if not recorded:
            yield Session.start(source, pack, 1)
            return
        with FileSink.create(Path(folder) / "watch.roe", header_of(source, pack, 1, "practice")) as sink:
            yield Session.start(source, pack, 1, "practice", sink)
