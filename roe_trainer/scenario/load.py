"""A scenario from a file or from the text in a record: every mistake at once, or a scenario that can be built."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from io import StringIO
from pathlib import Path

from roe_trainer.files.canonical import digest
from roe_trainer.files.models import validate
from roe_trainer.files.old_keys import OldKey, with_new_keys
from roe_trainer.files.problems import Problem, Unreadable, show_value
from roe_trainer.files.source import decode, read_bytes
from roe_trainer.files.walk import texts
from roe_trainer.files.yaml_text import Document, parse_yaml
from roe_trainer.scenario.ais_file import USER_BYTES, mask_ais, parse_ais
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.words.line import line

PLAIN_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}")
RECORDED = ("traffic", "ais", "file")
OLD_KEYS = (OldKey((), "windows", "duties"), OldKey(("duties", None), "window", "duty"))


def load_scenario(path: Path | str) -> ScenarioText:
    """Read and check one scenario file; raises Unreadable with every problem."""
    return parse_scenario_file(decode(read_bytes(Path(path)), str(path)), path)


def parse_scenario_file(text: str, path: Path | str) -> ScenarioText:
    """A scenario from text that stands, or is to stand, at a path: files beside it are read; raises Unreadable."""
    where = Path(path)
    document = read_text(text, str(path))
    beside: dict[str, str] = {}
    problems: list[Problem] = []
    for place, name in texts(document, *RECORDED):
        # Of any other form the model refuses it; a plain name leads nowhere but to the same folder.
        if PLAIN_NAME.fullmatch(name):
            try:
                recording = decode(read_bytes(where.parent / name, USER_BYTES), name, any_text=True)
                beside[name] = mask_ais(recording, name)
            except Unreadable as error:
                first = error.problems[0]
                found = line("scenario-file-which-is", file=show_value(name), found=first.found)
                wanted = line("scenario-beside", wanted=first.expected)
                problems.append(document.problem(place, found, wanted, first.nearest))
    return _checked(document, text, beside, problems)


def parse_scenario(
    text: str, file: str, beside: Mapping[str, str] | None = None, without: Container[str] = ()
) -> ScenarioText:
    """A scenario from text, such as a record carries; raises Unreadable with every problem.

    Checks named in `without` are left out: a record that carries its pack needs none of that name on this machine.
    """
    document = read_text(text, file)
    problems = [
        document.problem(place, show_value(name), line("scenario-came-with-it"))
        for place, name in texts(document, *RECORDED)
        if name not in (beside or {})
    ]
    return _checked(document, text, beside or {}, problems, without)


def read_text(text: str, file: str) -> Document:
    """A scenario's text as plain data, keys of earlier forms under the names of now; raises Unreadable."""
    return with_new_keys(parse_yaml(text, file), OLD_KEYS)


def _checked(
    document: Document, text: str, beside: Mapping[str, str], problems: list[Problem], without: Container[str] = ()
) -> ScenarioText:
    from roe_trainer.scenario.checks import CHECKS

    model: ScenarioModel | None = None
    try:
        model = validate(ScenarioModel, document)
    except Unreadable as error:
        problems += error.problems
    for check in CHECKS.values():
        if check.id not in without:
            problems += check.look(document)
    for name, recording in beside.items():
        problems += _recording_problems(recording, name)
    if problems or model is None:
        raise Unreadable(problems)
    whole = digest({"text": text, "beside": dict(beside)})
    return ScenarioText(model, text, whole, file=document.file, beside=beside)


def _recording_problems(recording: str, name: str) -> tuple[Problem, ...]:
    try:
        parse_ais(StringIO(recording, newline=""), name)
    except Unreadable as error:
        return error.problems
    return ()
