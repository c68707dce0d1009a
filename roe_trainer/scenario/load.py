"""A scenario from a file or from the text in a record: every mistake at once, or a scenario that can be built."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from roe_trainer.files.canonical import digest
from roe_trainer.files.models import validate
from roe_trainer.files.problems import Problem, Unreadable, show_value
from roe_trainer.files.source import decode, read_bytes
from roe_trainer.files.yaml_text import Document, parse_yaml
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.scenario.models import ScenarioModel


def load_scenario(path: Path | str) -> ScenarioText:
    """Read and check one scenario file; raises Unreadable with every problem."""
    where = Path(path)
    text = decode(read_bytes(where), str(path))
    document = parse_yaml(text, str(path))
    return _checked(document, text, _files_beside(document, where))


def parse_scenario(text: str, file: str, beside: Mapping[str, str] | None = None) -> ScenarioText:
    """A scenario from text, such as a record carries; raises Unreadable with every problem."""
    return _checked(parse_yaml(text, file), text, beside or {})


def _checked(document: Document, text: str, beside: Mapping[str, str]) -> ScenarioText:
    from roe_trainer.scenario.checks import CHECKS

    problems: list[Problem] = []
    model: ScenarioModel | None = None
    try:
        model = validate(ScenarioModel, document)
    except Unreadable as error:
        problems += error.problems
    for check in CHECKS.values():
        problems += check.look(document)
    if problems or model is None:
        raise Unreadable(problems)
    whole = digest({"text": text, "beside": dict(beside)})
    return ScenarioText(model, text, whole, file=document.file, beside=beside)


def _files_beside(document: Document, where: Path) -> dict[str, str]:
    """Text of the recorded traffic that the scenario names: a plain name, hence a file of the same folder."""
    traffic = document.data.get("traffic") if isinstance(document.data, dict) else None
    ais = traffic.get("ais") if isinstance(traffic, dict) else None
    name = ais.get("file") if isinstance(ais, dict) else None
    if not isinstance(name, str) or "/" in name or "\\" in name or name.startswith("."):
        return {}
    try:
        return {name: decode(read_bytes(where.parent / name), str(where.parent / name), any_text=True)}
    except Unreadable as error:
        problem = document.problem(
            ("traffic", "ais", "file"),
            show_value(name),
            f"a readable file beside the scenario ({error.problems[0].found})",
        )
        raise Unreadable([problem]) from None
