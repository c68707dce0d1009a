"""Packs written before a duty was called one: read as ever, and under the digest they had."""

from pathlib import Path
from shutil import copytree

import pytest

from roe_trainer.doctrine.folder import read_folder
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.problems import Unreadable
from roe_trainer.words.line import line

SMALL = Path(__file__).with_name("small_pack")
DIGEST_BEFORE = "27db7e4bada7b854e75575ff8330aab3d3cd099e580af86c005e02427b30858a"
HEAD = """pack: mine
extends: us-coast-guard
title: Mine
author: tests
date: 2026-11-22
law_as_of: 2026-11-22
review_status: unreviewed
source_status: local
text: Words.
without_windows: [W-ASK-FORCE]
"""


def old_copy(folder: Path) -> Path:
    copytree(SMALL, folder)
    (folder / "duties").rename(folder / "windows")
    page = folder / "windows" / "w_call.yaml"
    page.write_text(page.read_text().replace("duty: W-", "window: W-"))
    return folder


def test_a_pack_with_a_folder_of_windows_says_what_it_said_and_keeps_its_digest(tmp_path: Path) -> None:
    old, new = load_pack(old_copy(tmp_path / "small")), load_pack(SMALL)
    assert [duty.id for duty in old.duties] == ["W-CALL"]
    assert (old.duties[0].title, old.duties[0].deadline_s) == (new.duties[0].title, new.duties[0].deadline_s)
    assert old.digest == DIGEST_BEFORE


def test_an_old_page_takes_the_place_of_its_base_and_an_old_head_leaves_out_what_it_names(tmp_path: Path) -> None:
    base = load_pack("us-coast-guard")
    mine = tmp_path / "mine"
    (mine / "windows").mkdir(parents=True)
    (mine / "pack.yaml").write_text(HEAD)
    page = (base.folder.root / "duties" / "w_disposition.yaml").read_text()
    renamed = page.replace("duty: W-DISPOSITION", "window: W-DISPOSITION").replace("title: ", "title: My ", 1)
    (mine / "windows" / "w_disposition.yaml").write_text(renamed)
    pack = load_pack(mine)
    assert {duty.id for duty in base.duties} - {duty.id for duty in pack.duties} == {"W-ASK-FORCE"}
    assert next(duty for duty in pack.duties if duty.id == "W-DISPOSITION").title.startswith("My ")


def test_a_mistake_in_an_old_head_is_told_on_its_line(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "pack.yaml").write_text(HEAD.replace("W-ASK-FORCE", "W-ASK-FORSE"))
    with pytest.raises(Unreadable) as told:
        load_pack(tmp_path / "mine")
    assert [(p.line, p.nearest) for p in told.value.problems] == [(10, "W-ASK-FORCE")]


def test_one_page_under_both_names_of_the_folder_is_told(tmp_path: Path) -> None:
    folder = old_copy(tmp_path / "small")
    copytree(SMALL / "duties", folder / "duties")
    with pytest.raises(Unreadable) as told:
        read_folder(folder)
    assert {problem.found for problem in told.value.problems} == {line("doctrine-duty-page-twice")}
