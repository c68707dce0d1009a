"""Reports, replays, checks and catalogues in the pseudo-language: all that a person reads comes from a catalogue."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from roe_trainer.cli.main import main
from roe_trainer.scenario.library import find
from roe_trainer.scoring.score import GRAHAM
from roe_trainer.session.record import Record, read_record
from roe_trainer.session.replay import pack_for, source_of
from roe_trainer.session.session import Session
from roe_trainer.shelf.shelf import open_shelf
from roe_trainer.shelf.shipped import asset_root
from roe_trainer.words.language import ENGLISH, speak
from tests.terminal.test_pseudo import names_in
from tests.words.outside import listen_to_parameters, outside

WATCHES = (("windward-passage-go-fast", "novice"), ("navy-ship-alone", "trigger-happy"))
PLAYERS = sorted(open_shelf("roe_trainer.players.scripted", "PLAYER"))
CITED = {
    "review-rule.citation",
    "cli-run-finding.citation",
    "cli-run-finding.rule",
    "cli-pack-line.author",
    "doctrine-md-made.author",
}
"""Parameters that take what is cited, by what rule, and who wrote it."""
CODES = {"us-coast-guard", "five-rungs", "windward-passage-go-fast", "roe-trainer", "practice", "qps"}
PROGRAM = {"kind", "tone", "band", "id", "report", "rule", "window", "duty", "ref", "refs", "source", "citation"}
"""Keys of a report as data under which programs look for a code."""


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path / "home"))
    yield
    speak(ENGLISH)


def said(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """All that a command tells in the pseudo-language."""
    main([*argv, "--language", "qps"])
    shown = capsys.readouterr()
    return shown.out + shown.err


def names_of(record: Record) -> set[str]:
    """What a watch calls by name: vessels, units, codes, and what is cited."""
    source = source_of(record.header)
    pack = pack_for(source)
    shelves = (pack.rules, pack.duties, pack.assessments, pack.marks.criticals)
    cited = {GRAHAM, *(each.citation for shelf in shelves for each in shelf)}
    world = Session.start(source, pack, record.header.seed, "practice").world
    return {*names_in(source, ""), *PLAYERS, *CODES, *cited, *(vessel.name for vessel in world.vessels.values())}


def words_of(data: Any, key: str = "") -> Iterator[str]:
    """Every text of a report as data that is for people."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from words_of(value, name)
    elif isinstance(data, list):
        for value in data:
            yield from words_of(value, key)
    elif isinstance(data, str) and key not in PROGRAM:
        yield data


def left(text: str, names: set[str]) -> list[str]:
    """Words outside the catalogues; what is all in capitals is a code."""
    return [word for word in outside(" ".join(text.split()), names) if not word.isupper()]


@pytest.mark.parametrize(("scenario", "player"), WATCHES)
def test_run_replay_and_review_of_a_watch_say_nothing_of_their_own(
    scenario: str, player: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen_to_parameters(monkeypatch)
    kept, page, data = (str(tmp_path / name) for name in ("kept.roe", "kept.html", "kept.json"))
    told = said(capsys, "run", scenario, "--player", player, "--seed", "2", "--record", kept)
    told += said(capsys, "replay", kept) + said(capsys, "replay", kept, "--verify")
    told += said(capsys, "report", kept, "--html", page, "--json", data)
    names = names_of(read_record(Path(kept))) | {kept, page, data}
    assert left(told, names) == []
    in_columns = {word for name in names for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name)}
    assert left(said(capsys, "report", kept), names | in_columns) == []
    shown = Path(page).read_text(encoding="utf-8")
    assert left(unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", shown, flags=re.DOTALL)), names) == []
    report = json.loads(Path(data).read_text(encoding="utf-8"))["sections"]
    assert left("\n".join(words_of(report)), names) == []
    mixed = {key: text for key, text in heard.items() if key not in CITED and not key.startswith("cli-argparse-")}
    plain = {key: [word for word in left(text, names) if "_" not in word] for key, text in mixed.items()}
    assert {key: words for key, words in plain.items() if words} == {}


ASKED = [
    "rules",
    "rules hailing_is_open",
    "rules --markdown",
    "rules --diff us-coast-guard five-rungs",
    "rules --as-of 2020-01-01 2025-06-01",
    "facts",
    "facts suspicion",
    "facts --indicators",
    "players",
    "prove windward-passage-go-fast --seeds 1",
    "records",
]


@pytest.mark.parametrize("asked", ASKED)
def test_what_is_asked_of_the_shelves_is_told_by_the_catalogue(asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(capsys, *asked.split())
    assert "⟦" in told
    assert left(told, {*PLAYERS, *CODES}) == []


def test_rulings_that_are_not_as_expected_are_told_by_the_catalogue(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cases = tmp_path / "cases.yaml"
    text = (asset_root() / "law" / "cases.yaml").read_text(encoding="utf-8")
    cases.write_text(re.sub(r"(BOARD|HAIL): [A-Z]+", r"\1: P", text), encoding="utf-8")
    speak("qps")
    for more in ((), ("--trace",)):
        told = said(capsys, "adjudicate", str(cases), *more)
        assert "⟦" in told
        assert left(told, {*CODES, str(cases)}) == []


def spoilt(text: str) -> Iterator[str]:
    """A file with a mistake at every ninth line, of each kind by turns."""
    lines = text.splitlines()
    ways = (
        lambda line: "",
        lambda line: re.sub(r"(\w+):", r"\1x:", line, count=1),
        lambda line: re.sub(r": .*", ": nonsense", line),
        lambda line: re.sub(r": .*", ": -99999", line),
        lambda line: f"{line}\n{line}",
        lambda line: re.sub(r": .*", ": [a, 1]", line),
        lambda line: re.sub(r": .*", ": {", line),
    )
    for way in ways:
        yield "\n".join(way(line) if n % 9 == 8 else line for n, line in enumerate(lines))
    yield from (text[: len(text) // 2] + mark + text[len(text) // 2 :] for mark in ("\t", "&a *a", "\x00", "@"))


def test_every_mistake_of_a_scenario_is_told_by_the_catalogue(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.yaml"
    for text in spoilt(find("windward-passage-go-fast").read_text(encoding="utf-8")):
        broken.write_text(text, encoding="utf-8")
        told = said(capsys, "check", str(broken))
        assert "⟦" in told
        assert left(told, {str(broken)}) == []


@pytest.mark.parametrize(
    ("pack_id", "name"),
    [("five-rungs", "pack.yaml"), ("five-rungs", "duties"), ("fisheries", "rules")],
)
def test_every_mistake_of_a_pack_is_told_by_the_catalogue(
    pack_id: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = Path(shutil.copytree(asset_root() / "packs" / pack_id, tmp_path / "own"))
    file = next(path for path in sorted(pack.rglob("*.yaml")) if name in path.relative_to(pack).parts)
    for text in list(spoilt(file.read_text(encoding="utf-8")))[::3]:
        file.write_text(text, encoding="utf-8")
        told = said(capsys, "check", str(pack))
        assert "⟦" in told
        assert left(told, {str(pack), *CODES}) == []
