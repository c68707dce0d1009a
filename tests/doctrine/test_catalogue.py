"""The catalogue page says what the files say, and nothing an author writes becomes markup."""

from __future__ import annotations

import shutil
from pathlib import Path

from roe_trainer.doctrine.catalogue import markdown
from roe_trainer.doctrine.folder import pack_root
from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.doctrine.page import find_page, page_names
from roe_trainer.doctrine.sources import load_sources
from roe_trainer.words.say import shown

PAGE = Path(__file__).parents[2] / "docs" / "catalogue.md"


def page_of(pack: Pack) -> str:
    return "\n".join(map(shown, markdown(pack))) + "\n"


def test_the_page_in_the_docs_is_the_one_the_command_makes() -> None:
    assert PAGE.read_text(encoding="utf-8") == page_of(load_pack("us-coast-guard")), (
        "run: roe-trainer rules --markdown --output docs/catalogue.md"
    )


def test_every_rule_rung_switch_definition_and_source_is_on_the_page() -> None:
    pack, page = load_pack("us-coast-guard"), PAGE.read_text(encoding="utf-8")
    for name in (*pack.by_rule, *pack.switches, *pack.definitions, *load_sources()):
        assert f"`{name}`" in page, name
    for rung in pack.by_rung:
        assert f"| {rung} |" in page


def test_every_name_of_the_catalogue_has_a_page_of_its_own() -> None:
    pack = load_pack("us-coast-guard")
    assert [name for name in page_names(pack) if not find_page(pack, name)] == []


def test_words_of_an_author_stay_words(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(pack_root() / "us-coast-guard", tmp_path / "copy"))
    page = folder / "rules" / "life" / "self_defence.yaml"
    text = page.read_text(encoding="utf-8")
    nasty = 'why: "<script>alert(1)</script> **bold** [link](http://x) `code` | cell"'
    page.write_text(text.replace("why: Nobody has to wait for the blow.", nasty), encoding="utf-8")
    made = page_of(load_pack(str(folder)))
    assert "<script>" not in made
    assert "\\*\\*bold\\*\\*" in made
    assert "\\[link\\](http://x)" in made
