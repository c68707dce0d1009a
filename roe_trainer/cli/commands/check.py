"""`roe-trainer check`: every mistake of scenarios and packs at once."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, UNUSABLE, Command
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.files.problems import Problem


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help=say("cli-check-paths-help"))
    add_json(parser)


def _run(arguments: Namespace) -> int:
    results = [result for word in arguments.paths for result in _check(word)]
    wrong = [result for result in results if result["problems"]]
    code = UNUSABLE if any(_not_there(result) for result in wrong) else NO if wrong else FINE
    if arguments.json:
        shown = [result | {"problems": [_data(p) for p in result["problems"]]} for result in results]
        print_json({"ok": not wrong, "files": shown})
        return code
    for result in results:
        for problem in result["problems"]:
            print(say(problem.text))
        if not result["problems"]:
            title = Quoted(result["title"])
            print(say(f"cli-check-fine-{result['kind']}", file=result["file"], title=title))
    count = sum(len(result["problems"]) for result in wrong)
    if wrong:
        print(say("cli-check-count", problems=count, wrong=len(wrong), all=len(results)))
    return code


def _check(word: str) -> list[dict[str, Any]]:
    from roe_trainer.files.translations import translation_of

    path = Path(word)
    if (path / "pack.yaml").is_file() or path.name == "pack.yaml":
        folder = path if path.is_dir() else path.parent
        beside = [file for file in sorted(folder.rglob("*.yaml")) if translation_of(file)]
        return [_pack(folder), *(_translation(file) for file in beside)]
    if translation_of(path):
        return [_translation(path)]
    if not path.is_dir():
        return [_scenario(word)]
    inside = sorted({*path.glob("*.yaml"), *path.glob("*.yml"), *(file.parent for file in path.glob("*/pack.yaml"))})
    if not inside:
        return [_result(word, "folder", "", [_nothing_there(word)])]
    return [result for one in inside for result in _check(str(one))]


def _translation(path: Path) -> dict[str, Any]:
    from roe_trainer.cli.translation_check import check_translation
    from roe_trainer.files.translations import translation_of

    _, language = translation_of(path) or (path, "")
    return _result(str(path), "translation", language, check_translation(path))


def _scenario(word: str) -> dict[str, Any]:
    from roe_trainer.files.problems import Unreadable
    from roe_trainer.scenario.library import find
    from roe_trainer.scenario.load import load_scenario

    try:
        path = find(word)
    except Unreadable as error:
        return _result(word, "scenario", "", list(error.problems))
    try:
        scenario = load_scenario(path)
    except Unreadable as error:
        return _result(str(path), "scenario", "", list(error.problems))
    return _result(str(path), "scenario", scenario.title, _pack_problems(scenario))


def _pack_problems(scenario: Any) -> list[Any]:
    """Problems that the scenario makes with its pack; those of the pack's own files are one problem here."""
    from roe_trainer.files.problems import Unreadable
    from roe_trainer.files.yaml_text import parse_yaml
    from roe_trainer.session.replay import pack_for

    try:
        pack_for(scenario)
    except Unreadable as error:
        own = [problem for problem in error.problems if problem.file == scenario.file]
        found = line("cli-check-pack-wrong", pack=scenario.model.pack, first=error.problems[0].text)
        document = parse_yaml(scenario.text, scenario.file)
        return own or [document.problem(("pack",), found, line("cli-check-sound-pack"))]
    return []


def _pack(folder: Path) -> dict[str, Any]:
    from roe_trainer.doctrine.check_pack import check_pack
    from roe_trainer.doctrine.pack import load_pack
    from roe_trainer.files.problems import Unreadable

    try:
        pack = load_pack(str(folder))
    except Unreadable as error:
        return _result(str(folder), "pack", "", list(error.problems))
    return _result(str(folder), "pack", pack.title, check_pack(pack))


def _not_there(result: dict[str, Any]) -> bool:
    """Whether nothing could be checked: there is no such file, or it cannot be opened."""
    return not Path(result["file"]).is_file() and not Path(result["file"], "pack.yaml").is_file()


def _nothing_there(word: str) -> Any:
    from roe_trainer.files.problems import Problem

    return Problem(word, None, None, "", line("cli-check-empty-folder"), line("cli-check-what-can-be"))


def _data(problem: Problem) -> dict[str, Any]:
    """A problem as plain data for programs, said in the language spoken."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "found": shown(problem.found),
        "expected": shown(problem.expected),
        "nearest": problem.nearest,
    }


def _result(file: str, kind: str, title: str, problems: list[Any]) -> dict[str, Any]:
    return {"file": file, "kind": kind, "title": title, "problems": problems}


COMMAND = Command("check", _configure, _run)
