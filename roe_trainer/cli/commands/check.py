"""`roe-trainer check`: every mistake of scenarios and packs at once."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from roe_trainer.cli.arguments import add_json, print_json
from roe_trainer.cli.command import FINE, NO, UNUSABLE, Command


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="scenario file, pack folder, or a folder of either")
    add_json(parser)


def _run(arguments: Namespace) -> int:
    results = [result for word in arguments.paths for result in _check(word)]
    wrong = [result for result in results if result["problems"]]
    code = UNUSABLE if any(_not_there(result) for result in wrong) else NO if wrong else FINE
    if arguments.json:
        shown = [result | {"problems": [p.to_data() for p in result["problems"]]} for result in results]
        print_json({"ok": not wrong, "files": shown})
        return code
    for result in results:
        for problem in result["problems"]:
            print(problem)
        if not result["problems"]:
            print(f"{result['file']}: fine ({result['kind']} {result['title']})")
    count = sum(len(result["problems"]) for result in wrong)
    if wrong:
        print(f"{count} problem{'s' * (count != 1)} in {len(wrong)} of {len(results)} checked")
    return code


def _check(word: str) -> list[dict[str, Any]]:
    path = Path(word)
    if (path / "pack.yaml").is_file() or path.name == "pack.yaml":
        return [_pack(path if path.is_dir() else path.parent)]
    if not path.is_dir():
        return [_scenario(word)]
    inside = sorted({*path.glob("*.yaml"), *path.glob("*.yml"), *(file.parent for file in path.glob("*/pack.yaml"))})
    if not inside:
        return [_result(word, "folder", "", [_nothing_there(word)])]
    return [result for one in inside for result in _check(str(one))]


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
        found = f"the pack {scenario.model.pack} with problems of its own, the first at {error.problems[0]}"
        document = parse_yaml(scenario.text, scenario.file)
        return own or [document.problem(("pack",), found, "a pack that passes its own check")]
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

    return Problem(word, None, None, "", "a folder without scenarios or packs", "a scenario file or a pack folder")


def _result(file: str, kind: str, title: str, problems: list[Any]) -> dict[str, Any]:
    return {"file": file, "kind": kind, "title": title, "problems": problems}


COMMAND = Command("check", "Check scenarios and doctrine packs: every mistake at once.", _configure, _run)
