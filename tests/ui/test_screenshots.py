"""The command that makes the pictures: the documents name the one that makes the README's."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui import screenshots

ROOT = Path(__file__).parent.parent.parent
SHOWN = {Path(name).stem for name in re.findall(r"docs/images/[\w-]+\.png", (ROOT / "README.md").read_text("utf-8"))}


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_the_command_a_document_names_makes_the_pictures_of_the_readme(document: str) -> None:
    [command] = re.findall(r"`python -m tests\.ui\.screenshots ([^`]+)`", (ROOT / document).read_text("utf-8"))
    given = screenshots.parser().parse_args(command.split())
    assert given.folder == Path("docs/images")
    assert {file for file, *_ in screenshots.wanted(given.names, given.documents)} == SHOWN


def test_every_picture_of_the_documents_is_shown_in_the_readme_and_kept() -> None:
    assert {path.stem for path in (ROOT / "docs" / "images").glob("*.png")} == SHOWN


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--help"], 0), ([], 2), (["out", "no-such-screen"], 2), (["--document=x"], 2)]
)
def test_help_and_mistakes_make_no_folder(
    arguments: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        screenshots.main(arguments)
    assert left.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_one_screen_is_made_by_its_name(tmp_path: Path) -> None:
    made = [file for file, *_ in screenshots.wanted(["menu"], documents=False)]
    assert sorted(made) == ["menu-1280-day", "menu-1280-night", "menu-1920-day", "menu-1920-night"]
    folder = tmp_path / "deep" / "out"
    subprocess.run([sys.executable, "-m", "tests.ui.screenshots", folder, "menu"], cwd=ROOT, check=True, timeout=120)
    assert sorted(path.stem for path in folder.iterdir()) == sorted(made)
