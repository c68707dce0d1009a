"""Approvals are the pack's own: what can be asked for, what an answer gives, and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.files.problems import Unreadable
from roe_trainer.law.kinds import FactValue
from roe_trainer.session.answers import decide, title_of
from roe_trainer.words.line import Quoted

SMALL = Path(__file__).with_name("small_pack")
HEAD = """pack: mine
extends: us-coast-guard
title: Mine
author: tests
date: 2026-11-22
law_as_of: 2026-11-22
review_status: unreviewed
source_status: local
text: Words.
"""


def own(folder: Path, *changes: tuple[str, str]) -> Pack:
    """The Coast Guard's pack with an `approvals.yaml` of its own, changed."""
    folder.mkdir()
    (folder / "pack.yaml").write_text(HEAD)
    text = (load_pack("us-coast-guard").folder.root / "approvals.yaml").read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "approvals.yaml").write_text(text)
    return load_pack(folder)


def known(pack: Pack, **facts: FactValue) -> dict[str, FactValue]:
    return {**{name: kind.default for name, kind in pack.vocabulary.kinds.items()}, **facts}


def test_a_pack_inherits_the_approvals_of_its_base() -> None:
    assert load_pack("five-rungs").approvals.requests == load_pack("us-coast-guard").approvals.requests


def test_a_pack_that_says_nothing_of_approvals_is_not_judged_by_the_coast_guards_habits() -> None:
    plain, guard = load_pack(SMALL), load_pack("us-coast-guard")
    assert decide(guard, "disposition", known(guard), 0) == decide(plain, "disposition", known(plain), 0)
    assert plain.approvals.requests["use_of_force"].answers[0].when is None
    assert guard.approvals.requests["use_of_force"].answers[0].when is not None


def test_an_answer_and_what_it_is_called_are_as_the_pack_says(tmp_path: Path) -> None:
    pack = own(
        tmp_path / "mine",
        ("text: No such direction is given.", "text: The minister says yes."),
        ("gives: no, text: The minister", "gives: yes, text: The minister"),
        ("title: national direction", "title: leave of the minister"),
    )
    assert decide(pack, "national", known(pack), 0) == (True, Quoted("The minister says yes."))
    assert title_of(pack, "national") == Quoted("leave of the minister")


def test_what_the_rules_of_a_rung_shut_is_refused_whatever_the_answers_say() -> None:
    pack = load_pack("us-coast-guard")
    assert decide(pack, "boarding", known(pack, flag_status="IMMUNE"), 0)[0] is False


def test_people_saved_from_her_are_to_be_landed_though_nobody_is_held() -> None:
    pack = load_pack("us-coast-guard")
    assert [decide(pack, "disposition", known(pack), saved)[0] for saved in (0, 2)] == [False, True]


def test_the_rung_of_a_role_is_the_one_that_carries_it() -> None:
    assert (load_pack("us-coast-guard").rung_of("stop"), load_pack("five-rungs").rung_of("stop")) == ("STOP", "HAIL")
    assert load_pack("five-rungs").rung_of("disable") is None


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("- id: boarding\n", "- id: national\n", "requests"),
        ("grants: {tacon: CG}", "grants: {tacon: MOON}", "tacon"),
        ("minutes_by: flag_answer_min", "minutes_by: flag_anser_min", "minutes_by"),
        ("use: no_grounds_yet", "use: no_grounds", "when"),
    ],
)
def test_a_mistake_in_the_approvals_is_told_at_its_place(tmp_path: Path, old: str, new: str, place: str) -> None:
    with pytest.raises(Unreadable) as told:
        own(tmp_path / "mine", (old, new))
    assert [place in problem.path and problem.file.endswith("approvals.yaml") for problem in told.value.problems] == [
        True
    ]
