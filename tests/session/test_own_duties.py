"""Duties of a scenario's own: put after those of its pack, and refused where they do not fit it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import Unreadable
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.own_duties import with_own_duties
from tests.session.watches import CALM, pack, source

PACK = pack(CALM)
VOICE = source("a-voice-without-a-place")
(GO, *_) = VOICE.model.duties


def with_duties(name: str, *duties: Any) -> ScenarioText:
    """A scenario of these duties; its digest is its name."""
    return replace(VOICE, model=VOICE.model.model_copy(update={"duties": list(duties)}), digest=name)


def of(**changes: Any) -> Any:
    return GO.model_copy(update=changes)


def with_critical(critical: str | None) -> Any:
    return of(omission=GO.omission.model_copy(update={"critical": critical}))


def wrong_at(pack_: Pack, scenario: ScenarioText) -> list[str]:
    """The places of what is wrong."""
    with pytest.raises(Unreadable) as caught:
        with_own_duties(pack_, scenario)
    return sorted(problem.path for problem in caught.value.problems)


def test_own_duties_come_after_those_of_the_pack_and_are_read_once() -> None:
    joined = with_own_duties(PACK, VOICE)
    assert [duty.id for duty in joined.duties] == [
        *(duty.id for duty in PACK.duties),
        *(duty.duty for duty in VOICE.model.duties),
    ]
    assert with_own_duties(PACK, VOICE) is joined


def test_without_any_the_pack_stays_the_same() -> None:
    assert with_own_duties(PACK, with_duties("none")) is PACK


def test_a_duty_without_a_critical_failure_or_with_one_of_the_pack_fits() -> None:
    known = PACK.marks.criticals[0].id
    for name, duty in (("plain", with_critical(None)), ("critical", with_critical(known))):
        assert len(with_own_duties(PACK, with_duties(name, duty)).duties) == len(PACK.duties) + 1


def test_a_duty_that_does_not_fit_is_told_where() -> None:
    assert wrong_at(PACK, with_duties("twice", GO, GO)) == ["duties.1.duty"]
    assert wrong_at(PACK, with_duties("source", of(source="NOWHERE"))) == ["duties.0.source"]
    assert wrong_at(PACK, with_duties("critical?", with_critical("NONE"))) == ["duties.0.omission.critical"]


def test_a_condition_that_cannot_be_read_is_told_where_and_all_is_told_at_once() -> None:
    unread = of(open_when={"fact": "no_such_fact", "is": 1})
    found = wrong_at(PACK, with_duties("unread", unread, of(source="NOWHERE")))
    assert len(found) == 2
    assert found[0].startswith("duties.0.open_when")
    assert found[1].startswith("duties.1")
