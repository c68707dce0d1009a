"""Authors' files in another language: checked for holes, and told while a watch is stood."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.cli.translation_check import prose_of
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.translations import translated_folder, translation_of, untranslated
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.scenario.library import find, library
from roe_trainer.shelf.shipped import asset_root, scenario_root
from tests.cli.translated import add_language, forget, translate

SAMPLE = Path(__file__).parent.parent / "scenario" / "sample.yaml"
# What is drawn, typed, cited or compared, and read by nobody.
NO_PROSE = {"lineage.yaml", "ensigns.yaml", "cases.yaml", "english.yaml", "prose.yaml"}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE, tmp_path / "sample.yaml"))


@pytest.fixture
def own_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path / "home"))
    marks = {
        "cli-run-marks": "{ $verdict }  { $total } de 100",
        "cli-run-end": "fin { $decisions }{ $minutes }{ $digest }",
    }
    add_language(tmp_path / "assets", monkeypatch, **marks)
    yield
    monkeypatch.undo()
    forget()


def problems(capsys: pytest.CaptureFixture[str], path: Path) -> list[tuple[int, str, str]]:
    main(["check", str(path), "--json"])
    [file] = json.loads(capsys.readouterr().out)["files"]
    return [(p["line"], p["path"], p["found"]) for p in file["problems"]]


def test_a_whole_translation_is_fine(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(translate(sample))]) == 0
    assert "sample.xx.yaml: fine (translation xx)" in capsys.readouterr().out


def test_holes_leftovers_and_wrong_places_come_all_at_once(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translation = translate(sample)
    text = translation.read_text(encoding="utf-8").replace("title: xx A sample watch\n", "titel: xx\npack: otro\n")
    assert "titel" in text
    translation.write_text(text, encoding="utf-8")
    found = problems(capsys, translation)
    assert [path for _, path, _ in found] == ["title", "titel", "pack"]
    line = next(n for n, one in enumerate(SAMPLE.read_text().splitlines(), 1) if one.startswith("title:"))
    assert found[0][2] == f'no translation of "A sample watch" (line {line} of the English file)'
    assert found[1][2] == '"titel", which the English file does not have'
    assert found[2][2] == '"otro" in the place of something that is not translated'


def test_an_item_that_repeats_its_id_stands_for_that_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lessons").mkdir()
    english = tmp_path / "lessons" / "a.yaml"
    english.write_text("steps:\n- {id: one, title: Look}\n- {id: two, title: Call, words: Say it}\n")
    translation = english.with_name("a.es.yaml")
    translation.write_text("steps:\n- {id: two, title: Llame, words: Diga}\n- {id: one, title: Mire}\n")
    assert main(["check", str(translation)]) == 0
    assert translated_folder(tmp_path, "es") == {
        "Look": "Mire",
        "Call": "Llame",
        "Say it": "Diga",
        "one": "one",
        "two": "two",
    }
    translation.write_text("steps:\n- ~\n- {title: Llame}\n- {title: De mas}\n")
    capsys.readouterr()
    assert [path for _, path, _ in problems(capsys, translation)] == ["steps.0.title", "steps.1.words", "steps.2"]


@pytest.mark.usefixtures("own_language")
def test_a_translated_scenario_is_told_in_its_language_through_a_run(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    translate(sample)
    assert main(["run", str(sample), "--player", "passive", "--language", "xx"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("xx A sample watch (")
    assert "fin " in shown
    assert main(["run", str(sample), "--player", "passive"]) == 0
    english = capsys.readouterr().out
    assert english.startswith("A sample watch (")
    assert "fin " not in english


@pytest.mark.usefixtures("own_language")
def test_translations_in_the_users_own_folder_are_read_with_the_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "home" / "scenarios"
    own.mkdir(parents=True)
    shutil.copy(SAMPLE, own / "mine.yaml")
    translate(own / "mine.yaml")
    (own / "mine.xx.yaml").chmod(0o644)
    assert [card.path.name for card in library() if not card.shipped] == ["mine.yaml"]
    assert find("mine") == own / "mine.yaml"
    assert main(["run", "mine", "--player", "passive", "--language", "xx"]) == 0
    assert capsys.readouterr().out.startswith("xx A sample watch (")


@pytest.mark.usefixtures("own_language")
def test_a_translation_that_cannot_be_read_leaves_the_english_text(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample.with_name("sample.xx.yaml").write_text("title: &a [\n", encoding="utf-8")
    assert main(["run", str(sample), "--player", "passive", "--language", "xx"]) == 0
    assert capsys.readouterr().out.startswith("A sample watch (")
    assert main(["check", str(sample.with_name("sample.xx.yaml"))]) == 1


def test_a_translated_pack_is_the_same_pack_and_its_check_tells_of_holes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = Path(shutil.copytree(asset_root() / "packs" / "five-rungs", tmp_path / "five"))
    before = load_pack(pack).digest
    for path in untranslated(pack.rglob("*.yaml")):
        translate(path)
    assert load_pack(pack).digest == before
    assert main(["check", str(pack)]) == 0
    holed = next(pack.glob("duties/*.xx.yaml"))
    holed.write_text("title: xx\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(pack)]) == 1
    assert "no translation of" in capsys.readouterr().out


def test_a_file_is_a_translation_only_beside_its_english_one(tmp_path: Path) -> None:
    (tmp_path / "a.es.yaml").write_text("x: y")
    assert translation_of(tmp_path / "a.es.yaml") is None
    (tmp_path / "a.yaml").write_text("x: y")
    assert translation_of(tmp_path / "a.es.yaml") == (tmp_path / "a.yaml", "es")
    assert untranslated(tmp_path.glob("*.yaml")) == [tmp_path / "a.yaml"]


def test_every_shipped_file_has_its_prose_known() -> None:
    for path in untranslated([*asset_root().rglob("*.yaml"), *scenario_root().rglob("*.yaml")]):
        if path.name in NO_PROSE:
            continue
        prose = prose_of(path, read_yaml(path))
        assert prose, path
        coded = [place for place in prose if place[-1] in ("id", "source", "citation", "author", "pack", "when")]
        assert coded == [], path
