"""Judged acts, duties and findings made by hand: plain ones, changed where a test says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.scoring.findings import Articulation, CitedRule, Finding, JudgedAct, JudgedDuty
from roe_trainer.words.line import Line, Quoted

PACK = load_pack("us-coast-guard")
MARKS = PACK.marks
TITLES = {str(dimension.id): Quoted(dimension.title) for dimension in MARKS.dimensions}
RULE = CitedRule("a_rule", Quoted("t"), "P-LPV", "c", Quoted("x"), Quoted("w"), Quoted("i"))
EXPLAINED = Articulation(0, "own_flag", ("own_flag",), (), (), (), ())

_ACT = JudgedAct(
    number=1,
    tick=100,
    subject="T01",
    measure="board",
    act="Board",
    rung="BRD",
    code="A",
    verdict=Line("v"),
    sentence=Line("s"),
    rules=(RULE,),
    facts=(),
    missing=(),
    acceptable=(),
    turns=(),
    losses={},
    stakes=2,
    critical=(),
    articulation=None,
    note=None,
    refused=None,
    counted=True,
    force_used=0,
    force_justified=0,
)
_DUTY = JudgedDuty(
    duty="W-HAIL",
    title=Quoted("Hail"),
    subject="T01",
    opened=100,
    target=200,
    deadline=300,
    closed=150,
    outcome="met",
    losses={},
    stakes=2,
    own_doing=False,
    counts=True,
    dimension="procedure",
    action=None,
    acceptable=(),
    rule=RULE,
    critical=(),
    note=Line("n"),
)
_FINDING = Finding(
    100, 1, None, "T01", "Board", 40, {"procedure": 40}, "a_rule", "P-LPV", "c", Quoted("x"), Quoted("w"), Quoted("i"),
    (), (), "error", 2,
)  # fmt: skip


def an_act(**changes: Any) -> JudgedAct:
    """A lawful boarding without loss, changed."""
    return replace(_ACT, **changes)


def a_duty(**changes: Any) -> JudgedDuty:
    """A hail made in time, changed."""
    return replace(_DUTY, **changes)


def a_finding(**changes: Any) -> Finding:
    """Forty points of procedure lost by a boarding, changed."""
    return replace(_FINDING, **changes)
