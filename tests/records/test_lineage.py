"""Texts of shipped packs that say the same rules: what is entered counts, and the text of today is entered."""

from __future__ import annotations

import shutil
from pathlib import Path

from roe_trainer.doctrine.folder import pack_root, shipped_packs
from roe_trainer.doctrine.lineage import entered
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.records.verify import Answer
from roe_trainer.session.record import Damaged, parse_record
from tests.records.corpus import golden
from tests.records.lineage import missing


def test_the_text_of_every_shipped_pack_is_entered() -> None:
    assert list(missing()) == [], "python -m tests.records.lineage prints what to enter"


def test_a_record_of_the_corpus_that_holds_was_judged_by_a_text_that_is_entered() -> None:
    for each in golden():
        try:
            header = parse_record(each.data(), str(each)).header
        except Damaged:
            continue
        holds = each.answer == Answer.ANOTHER_PROGRAM
        assert not holds or header.pack_digest in entered(header.pack_id), each


def test_the_rules_of_a_pack_are_those_of_each_text_entered_for_it() -> None:
    for name in shipped_packs():
        pack = load_pack(name)
        assert pack.folder.same_rules >= entered(pack.id) | {pack.digest}


OWN = """pack: harbour
title: Harbour patrol
author: Sea cadets
date: 2026-11-01
law_as_of: 2026-11-01
review_status: local
source_status: local
text: A pack over another.
extends: base
"""


def over_base(tmp_path: Path, title: str) -> Path:
    """An own pack over a copy of a shipped one that has this title."""
    shutil.copytree(pack_root() / "us-coast-guard", tmp_path / "base")
    head = tmp_path / "base" / "pack.yaml"
    text = head.read_text("utf-8")
    head.write_text(text.replace(load_pack("us-coast-guard").title, title), encoding="utf-8")
    (tmp_path / "harbour").mkdir()
    (tmp_path / "harbour" / "pack.yaml").write_text(OWN, encoding="utf-8")
    return tmp_path / "harbour"


def test_a_pack_over_an_earlier_text_of_its_base_has_the_same_rules(tmp_path: Path) -> None:
    base = load_pack("us-coast-guard")
    pack = load_pack(over_base(tmp_path, base.title))
    assert len(pack.folder.same_rules) == len(entered(base.id)) > 1


def test_a_changed_pack_of_a_shipped_name_has_no_rules_but_its_own(tmp_path: Path) -> None:
    pack = load_pack(over_base(tmp_path, "Another title"))
    assert pack.folder.same_rules == {pack.digest}
