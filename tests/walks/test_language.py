"""The walk for a language carried out: its catalogue and one translated scenario are files, and it is spoken at once.

The language `xx` writes every letter of English in Greek: what stays Latin is a name, a code, or no catalogue's.
"""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
import yaml
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as fluent

from roe_trainer.cli.translation_check import prose_of
from roe_trainer.files.yaml_text import read_yaml
from tests.cli.translated import prose_only
from tests.walks.carry_out import copy_of_the_tree, play, walk
from tests.words.outside import outside

LANGUAGE = "xx"
GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβψδεφγηιξκλμνοπϙρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠϘΡΣΤΘΩϚΧΥΖ"
)
WATCH = """
help
brief
mode practice
start
look
select T01
wait 10
say hail
say nationality
wait 60
ladder
order boat intercept
wait 600
sheet STOP
now STOP
wait 100
status
requests
log
messages
units
end sure
skip
verdict
findings
truth
quit
"""
SPEAK = """
import contextlib, io, json, sys
from roe_trainer.cli.main import main
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.shelf.shelf import open_shelf
from roe_trainer.terminal.console import Room
from roe_trainer.words import say as saying
from tests.cli.test_language import COMMANDS
from tests.terminal.test_pseudo import names_in

source = load_scenario(find("familiarisation"))
pack, players = pack_for(source), open_shelf("roe_trainer.players.scripted", "PLAYER")
names = {*names_in(source, WATCH), *COMMANDS, *players, "kept.roe", "kept.html", "roe-trainer", "qps", source.model.author}
names |= {pack.author, *(rule.citation for rule in pack.rules), "scenarios/familiarisation.xx.yaml"}
add, told = Room.add, saying._told


def added(room, *verbs):
    names.update(verb.name for verb in verbs)
    add(room, *verbs)


def bracketed(language, text):
    said = told(language, text)
    return said if said != text or language == "en" else f"⟦{text}⟧"


Room.add, saying._told = added, bracketed


def said(*argv):
    out = io.StringIO()
    sys.stdin = io.StringIO(WATCH)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        try:
            code = main([*argv, "--language", "xx"])
        except SystemExit as leaving:
            code = leaving.code
    assert not code, out.getvalue()
    return out.getvalue()


shown = {
    "check": said("check", "scenarios/familiarisation.xx.yaml"),
    "help": said("--help"),
    "help of a command": said("run", "--help"),
    "run": said("run", "familiarisation", "--player", "expert", "--record", "kept.roe"),
    "report": said("report", "kept.roe", "--html", "kept.html", "--reruns", "0"),
    "watch": said("play", "familiarisation", "--text", "--seed", "1"),
}
json.dump({"shown": shown, "names": sorted(names)}, sys.stdout)
"""
LATIN = re.compile(r"[A-Za-z]")


def in_greek(text: str) -> str:
    """A catalogue file with every letter of its texts in Greek; what is put in stays."""
    tree = FluentParser().parse(text)

    def write(node: object) -> None:
        if isinstance(node, fluent.TextElement):
            node.value = node.value.translate(GREEK)
        elif isinstance(node, fluent.BaseNode):
            for value in vars(node).values():
                write(value)
        elif isinstance(node, list):
            for value in node:
                write(value)

    write([entry for entry in tree.body if isinstance(entry, fluent.Message | fluent.Term)])
    return FluentSerializer().serialize(tree)


def add_the_language(copy: Path) -> None:
    """Every file that the walk names: the folder of the catalogue, and a translation beside the scenario."""
    english, folder, beside = (
        re.findall(pattern, walk("a language"))[0].strip("`").replace("LANGUAGE", LANGUAGE)
        for pattern in ("`assets/words/en/`", "`assets/words/LANGUAGE/`", r"`scenarios/[a-z]+\.LANGUAGE\.yaml`")
    )
    (copy / folder).mkdir()
    for path in sorted((copy / english).glob("*.ftl")):
        (copy / folder / path.name).write_text(in_greek(path.read_text(encoding="utf-8")), encoding="utf-8")
    scenario = (copy / beside).with_name(Path(beside).name.replace(f".{LANGUAGE}", ""))
    document = read_yaml(scenario)
    prose = prose_of(scenario, document)
    assert prose
    translated = prose_only(document.data, prose, lambda text: text.translate(GREEK))
    (copy / beside).write_text(yaml.safe_dump(translated, allow_unicode=True), encoding="utf-8")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], list[str]]:
    """What a copy of the trainer says in the new language, and the names that stay as they are in any."""
    copy = copy_of_the_tree(tmp_path_factory.mktemp("walk"))
    add_the_language(copy)
    said = json.loads(play(copy, f"WATCH = {WATCH!r}\n{SPEAK}"))
    page = (copy / "kept.html").read_text(encoding="utf-8")
    said["shown"]["page"] = unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL))
    return said["shown"], said["names"]


@pytest.mark.parametrize("where", ["check", "help", "help of a command", "run", "report", "page", "watch"])
def test_a_new_language_is_spoken_and_leaves_no_english(told: tuple[dict[str, str], list[str]], where: str) -> None:
    shown, names = told
    assert any("α" <= letter <= "ω" for letter in shown[where])
    text = re.sub(r"--[a-z]+", "", shown[where])
    left = [word for word in outside(text, names) if LATIN.match(word) and not word.isupper()]
    assert left == []
