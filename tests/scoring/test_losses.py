"""What an act costs by its ruling, dimension by dimension."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roe_trainer.doctrine.rules import Breach
from roe_trainer.doctrine.ruling import Ruling, verdict_word
from roe_trainer.scoring.losses import act_losses, criticals_of, force_justified, with_criticals
from tests.scoring.made import MARKS, PACK

NOTHING_OPEN = dict.fromkeys(PACK.by_rung, "P")


def ruled(code: str, breach: Breach | None = None, rung: str = "WARN") -> Ruling:
    letters = code.removeprefix("AP-") if code.startswith("AP-") else ""
    return Ruling(rung, code, verdict_word(code), letters, (), (), (), "Firing", "", breach, lambda: None)


def losses(code: str, rung: str = "WARN", breach: Breach | None = None, **codes: str) -> dict[str, int]:
    return act_losses(PACK, ruled(code, breach, rung), PACK.by_rung[rung], {**NOTHING_OPEN, **codes})


@pytest.mark.parametrize("code", ["A", "D", "NA"])
def test_what_is_lawful_or_moot_costs_nothing(code: str) -> None:
    assert losses(code, breach=Breach("authority", 50)) == {}


@pytest.mark.parametrize(
    ("code", "rung", "lost"),
    [
        ("P", "STOP", {"procedure": 35}),
        ("X", "STOP", {"authority": 90}),
        ("AP-F", "STOP", {"authority": 90}),
        ("AP-C", "STOP", {"authority": 90}),
        ("AP-FD", "STOP", {"authority": 90}),
        ("AP-D", "STOP", {"authority": 50}),
        ("AP-D", "WARN", {"authority": 90}),
    ],
)
def test_a_ruling_without_a_rule_costs_what_the_marks_say(code: str, rung: str, lost: dict[str, int]) -> None:
    assert losses(code, rung) == lost


def test_the_rule_that_was_broken_says_what_it_costs() -> None:
    assert losses("AP-D", breach=Breach("procedure", 12)) == {"procedure": 12}


def test_force_beyond_what_is_justified_costs_by_its_steps() -> None:
    level = PACK.by_rung["WARN"].force_level
    assert losses("P") == {"procedure": 35, "necessity": 40 + 20 * level}
    assert losses("P", STOP="A", NLM="A")["necessity"] == 40 + 20 * (level - PACK.by_rung["NLM"].force_level)
    assert losses("P", WARN="A") == {"procedure": 35}
    assert losses("X", "STRK")["necessity"] == 100


def test_the_greater_loss_in_necessity_stands() -> None:
    assert losses("X", breach=Breach("necessity", 100))["necessity"] == 100
    assert losses("X", breach=Breach("necessity", 1))["necessity"] > 1


def test_an_approval_that_is_missing_is_no_excess_of_force() -> None:
    assert "necessity" not in losses("AP-D")


def test_the_force_that_is_justified_is_the_highest_open_rung_and_a_strike_is_none() -> None:
    assert force_justified(PACK, NOTHING_OPEN) == 0
    assert force_justified(PACK, {**NOTHING_OPEN, "WARN": "A", "NLM": "D"}) == PACK.by_rung["WARN"].force_level
    assert force_justified(PACK, {**NOTHING_OPEN, "WARN": "AP-D"}) == 0
    assert force_justified(PACK, {**NOTHING_OPEN, "STRK": "A"}) == 0


def test_critical_failures_come_from_the_marks_and_then_from_the_rule() -> None:
    fled = {"compliance": "COMPLIANT"}
    own = Breach("necessity", 90, critical="own_failure")
    found = criticals_of(PACK, ruled("X", own), PACK.by_rung["WARN"], fled)
    assert found == ("force_past_compliance", "own_failure")
    same = replace(own, critical="force_past_compliance")
    assert criticals_of(PACK, ruled("X", same), PACK.by_rung["WARN"], fled) == ("force_past_compliance",)
    assert criticals_of(PACK, ruled("A", own), PACK.by_rung["WARN"], fled) == ()


def test_a_critical_failure_costs_a_hundred_in_its_own_dimension() -> None:
    assert with_criticals(MARKS, {"procedure": 10}, ("force_past_compliance",), "authority") == {
        "procedure": 10,
        "necessity": 100,
    }
    assert with_criticals(MARKS, {}, ("own_failure",), "authority") == {"authority": 100}
