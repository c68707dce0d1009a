"""The walk for a section of the debrief carried out: it is one file with its words, and is seen wherever a debrief is."""

from __future__ import annotations

import json

import pytest

from tests.walks.carry_out import carry_out, copy_of_the_tree, play

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
    """What a copy of the trainer shows that has the section of the walk."""
    copy = copy_of_the_tree(tmp_path_factory.mktemp("walk"))
    written = carry_out("a section of the debrief", copy)
    assert written == ["roe_trainer/review/sections/tries.py", "assets/words/en/review-tries.ftl"]
    found: dict[str, str] = json.loads(play(copy, SHOW))
    return found


@pytest.mark.parametrize("where", ["text", "page", "json", "terminal", "window"])
def test_a_new_section_is_seen_wherever_the_debrief_is(shown: dict[str, str], where: str) -> None:
    assert "what was tried" in shown[where].lower()
    assert "You tried one thing." in shown[where]
    for cell in ("T01", "How often"):
        assert cell in shown[where]


def test_it_stands_in_the_data_as_a_section_of_its_own(shown: dict[str, str]) -> None:
    found = next(section for section in json.loads(shown["json"])["sections"] if section["id"] == "tries")
    assert (found["title"], found["last"]) == ("What was tried", False)
