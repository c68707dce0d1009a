"""What counts as obeying, declining or forcing is the pack's to say, not the program's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Unreadable
from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.picture.contacts import OrderReceived
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.review.deeds import deeds_of
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session


def ordered_and_struck() -> Session:
    """Told to ram a crewed boat, which is manifestly unlawful; she is struck."""
    source = load_scenario(find("navy-ship-alone"))
    session = Session.start(source, pack_for(source), 4, "exam", None, "told_to_check_the_flag")
    session.advance(60)
    told = OrderReceived(id="1", tick=60, sender="command", kind="RAM_OR_SINK_CREWED", text="Ram her.", subject="T01")
    session.picture.orders.append(told)
    session.picture.show("T01", "order_manifestly_unlawful", True, "command", EvidenceGrade.VERIFIED, "")
    session.actions.append(Action(1, 60, 0, Decision("strike", "T01"), "STRK"))
    return session


def whole_watch(session: Session, **changes: object) -> set[str]:
    approvals = replace(session.pack.approvals, **changes)  # type: ignore[arg-type]
    session.pack = replace(session.pack, approvals=approvals)
    return set(deeds_of(session)[""])


def test_an_order_is_obeyed_by_what_the_pack_says_carries_it_out() -> None:
    session = ordered_and_struck()
    assert "unlawful_order_obeyed" in whole_watch(session)
    assert "unlawful_order_obeyed" not in whole_watch(session, obeyed_by={"RAM_OR_SINK_CREWED": ("sink_hazard",)})


def own_pack(folder: Path, was: str, now: str) -> Path:
    root = folder / "mine"
    root.mkdir()
    text = (asset_root() / "packs/us-coast-guard/approvals.yaml").read_text(encoding="utf-8")
    assert was in text
    head = "pack: mine\ntitle: Mine\nauthor: me\ndate: 2026-11-01\nlaw_as_of: 2026-11-01\nreview_status: unreviewed\n"
    head += "source_status: public\ntext: Mine.\nextends: us-coast-guard\n"
    (root / "pack.yaml").write_text(head, encoding="utf-8")
    (root / "approvals.yaml").write_text(text.replace(was, now), encoding="utf-8")
    return root


def test_an_own_pack_says_what_carries_an_order_out(tmp_path: Path) -> None:
    pack = load_pack(own_pack(tmp_path, "STRIKE: [strike]", "STRIKE: [strike, board]"))
    assert pack.approvals.obeyed_by["STRIKE"] == ("strike", "board")


@pytest.mark.parametrize(
    ("was", "now"), [("STRIKE: [strike]", "STRIKE: [strikee]"), ("forcible: [", "forcible: [bord, ")]
)
def test_a_measure_that_there_is_not_is_told_with_the_one_that_was_meant(tmp_path: Path, was: str, now: str) -> None:
    with pytest.raises(Unreadable) as told:
        load_pack(own_pack(tmp_path, was, now))
    assert "approvals.yaml" in told.value.problems[0].file
