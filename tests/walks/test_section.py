"""The walk of CONTRIBUTING carried out: a section of the debrief is one file, and is seen wherever a debrief is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from roe_trainer.files.places import asset_root
from roe_trainer.review import sections

SECTION = '''
"""How often the watch could not do what it wanted."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.line import line


def make(material: Material) -> tuple[Block, ...]:
    tried = len(material.actions)
    table = Table((line("review-tries-of"), line("review-tries-number")), (("T01", str(tried)),))
    return (Paragraph(line("review-tries", tried=tried)), table)


SECTION = SectionMaker("tries", line("review-section-tries"), 33, make)
'''
WORDS = """
review-section-tries = What was tried
review-tries = You tried { $tried } things.
review-tries-of = With whom
review-tries-number = How often
"""
SHOW = """
import io, json, sys
from roe_trainer.ladder.decisions import Decision
from roe_trainer.console.review import review_watch
from roe_trainer.review.build import to_json
from roe_trainer.review.render.html import to_html
from roe_trainer.review.render.text import to_text
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.terminal.console import Console
from roe_trainer.terminal.debrief import DebriefRoom
from roe_trainer.terminal.rooms import LibraryRoom

source = load_scenario(find("windward-passage-go-fast"))
session = Session.start(source, pack_for(source), 4, "practice")
session.advance(60)
session.decide(Decision("hail", "T01", None, (("language", "en"), ("means", "vhf"))))
reviewed = review_watch(session, None)
shown = {"text": to_text(reviewed.report), "page": to_html(reviewed.report), "json": to_json(reviewed.report)}

console = Console(io.StringIO(), LibraryRoom)
console.enter(DebriefRoom(console, reviewed))
console.run(["skip", "sections", "section tries"])
shown["terminal"] = console.out.getvalue()

import pygame
pygame.display.init()
pygame.font.init()
pygame.display.set_mode((1280, 720))
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scenes.debrief import DebriefScene
from roe_trainer.ui.widgets.document import TextView
from tests.ui.samples import stage_of
stage = stage_of()
scene = DebriefScene(reviewed)
scene.act(Act("detail", "reasons"), stage)
views = [w for group in scene.groups(stage) if group.name == "detail" for w in group.build() if isinstance(w, TextView)]
shown["window"] = "\\n".join(f"{line.text} {line.remark}" for view in views for line in view.lines)
json.dump(shown, sys.stdout)
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a copy of the trainer shows that has one more section: a file on the shelf, and its words."""
    copy = tmp_path_factory.mktemp("walk")
    package = Path(sections.__file__).parents[2]
    away = shutil.ignore_patterns("__pycache__", "assets", "scenarios")
    shutil.copytree(package, copy / "roe_trainer", ignore=away)
    shutil.copytree(asset_root(), copy / "assets")
    shutil.copytree(asset_root().parent / "scenarios", copy / "scenarios")
    (copy / "tests").symlink_to(Path(__file__).parents[1])
    (copy / "roe_trainer/review/sections/tries.py").write_text(SECTION, encoding="utf-8")
    (copy / "assets/words/en/review-tries.ftl").write_text(WORDS, encoding="utf-8")
    (copy / "show.py").write_text(SHOW, encoding="utf-8")
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    env = {**os.environ, **quiet, "PYTHONPATH": str(copy), "ROE_TRAINER_HOME": str(copy / "home")}
    done = subprocess.run([sys.executable, "show.py"], cwd=copy, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("where", ["text", "page", "json", "terminal", "window"])
def test_a_new_section_is_seen_wherever_the_debrief_is(shown: dict[str, str], where: str) -> None:
    assert "what was tried" in shown[where].lower()
    assert "You tried 1 things." in shown[where]
    for cell in ("T01", "How often"):
        assert cell in shown[where]


def test_it_stands_in_the_data_as_a_section_of_its_own(shown: dict[str, str]) -> None:
    found = next(section for section in json.loads(shown["json"])["sections"] if section["id"] == "tries")
    assert (found["title"], found["last"]) == ("What was tried", False)
