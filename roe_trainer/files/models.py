"""Hold a document against a model: all mistakes at once, each with its line and what was meant."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices, show_value
from roe_trainer.files.schema_walk import keys_at
from roe_trainer.files.yaml_text import Document, Path_

M = TypeVar("M", bound=BaseModel)
MAX_PROBLEMS = 200


class Strict(BaseModel):
    """Base of every model that text comes in through: nothing coerced, no unknown key, no NaN, frozen."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)


def validate(model: type[M], document: Document) -> M:
    """The model read from a document; raises Unreadable with every problem.

    A validator of a model says what it wants: `raise ValueError("a course below 360")` becomes
    "found 400, expected a course below 360".
    """
    # Through JSON, because strict pydantic then takes a list for a tuple and a text for a date, and nothing else.
    text = json.dumps(document.data, ensure_ascii=False)
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        details = error.errors(include_url=False)
    problems = [_problem(model, document, detail) for detail in details[:MAX_PROBLEMS]]
    raise Unreadable(_merged(problems))


def _problem(model: type[BaseModel], document: Document, detail: Mapping[str, Any]) -> Problem:
    kind = detail["type"]
    path = _path_in(document.data, detail["loc"], missing=kind == "missing")
    context = detail.get("ctx", {})
    if kind == "missing":
        return _absent(document, path, str(detail["loc"][-1]))
    if kind in ("extra_forbidden", "invalid_key"):
        branches = {part for part in detail["loc"] if isinstance(part, str)}.difference(path)
        known = keys_at(model, document.data, path[:-1], branches)
        return document.problem(
            path, f"the unknown key {show_value(path[-1])}", show_choices(known), nearest(path[-1], known), key=True
        )
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        return _tag_problem(document, path, kind, context)
    value = _value_at(document.data, path)
    if kind in ("literal_error", "enum"):
        choices = _quoted(context["expected"])
        return document.problem(path, show_value(value), show_choices(choices), nearest(value, choices))
    return document.problem(path, show_value(value), _expected(kind, context, str(detail["msg"])))


def _absent(document: Document, path: Path_, key: str) -> Problem:
    return document.problem(path, f"no key {show_value(key)}", f"the key {show_value(key)} with its value")


def _tag_problem(document: Document, path: Path_, kind: str, context: Mapping[str, Any]) -> Problem:
    key = _quoted(context["discriminator"])[0]
    if kind == "union_tag_not_found":
        return _absent(document, path, key)
    choices = _quoted(context["expected_tags"])
    value = context["tag"]
    return document.problem((*path, key), show_value(value), show_choices(choices), nearest(value, choices))


def _path_in(data: Any, location: Iterable[str | int], missing: bool) -> Path_:
    """Keep the parts of an error's location that lead somewhere in the data; the others are names of union branches."""
    parts = tuple(location)
    if missing:
        parts = parts[:-1]
    path: list[str | int] = []
    for part in parts:
        if _leads_on(data, part):
            data = data[part]
            path.append(part)
    return tuple(path)


def _leads_on(data: Any, part: str | int) -> bool:
    if isinstance(data, dict):
        return part in data
    return isinstance(data, list) and isinstance(part, int) and part < len(data)


def _value_at(data: Any, path: Path_) -> Any:
    for part in path:
        data = data[part]
    return data


def _quoted(text: str) -> list[str]:
    return re.findall(r"'([^']*)'", text) or [text]


_EXPECTED: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "string_type": lambda c: "text",
    "int_type": lambda c: "a whole number",
    "int_from_float": lambda c: "a whole number",
    "float_type": lambda c: "a number",
    "bool_type": lambda c: "true or false",
    "list_type": lambda c: "a list",
    "tuple_type": lambda c: "a list",
    "dict_type": lambda c: "a mapping of keys to values",
    "model_type": lambda c: "a mapping of keys to values",
    "model_attributes_type": lambda c: "a mapping of keys to values",
    "none_required": lambda c: "nothing",
    "greater_than": lambda c: f"more than {c['gt']}",
    "greater_than_equal": lambda c: f"at least {c['ge']}",
    "less_than": lambda c: f"less than {c['lt']}",
    "less_than_equal": lambda c: f"at most {c['le']}",
    "multiple_of": lambda c: f"a multiple of {c['multiple_of']}",
    "string_too_short": lambda c: f"at least {c['min_length']} characters",
    "string_too_long": lambda c: f"at most {c['max_length']} characters",
    "too_short": lambda c: f"at least {c['min_length']} items",
    "too_long": lambda c: f"at most {c['max_length']} items",
    "string_pattern_mismatch": lambda c: f"text of the form {c['pattern']}",
    "date_from_datetime_parsing": lambda c: "a date such as 2026-03-04",
    "date_parsing": lambda c: "a date such as 2026-03-04",
    "date_type": lambda c: "a date such as 2026-03-04",
    "datetime_parsing": lambda c: "a time such as 2026-03-04T05:06:07Z",
    "datetime_from_date_parsing": lambda c: "a time such as 2026-03-04T05:06:07Z",
    "datetime_type": lambda c: "a time such as 2026-03-04T05:06:07Z",
    "value_error": lambda c: str(c["error"]),
    "assertion_error": lambda c: str(c["error"]),
}


def _expected(kind: str, context: Mapping[str, Any], message: str) -> str:
    words = _EXPECTED.get(kind)
    return words(context) if words else message[:1].lower() + message[1:]


def _merged(problems: Iterable[Problem]) -> list[Problem]:
    """One problem for one place: the branches of a union each say what they would have taken."""
    by_place: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        key = (problem.path, problem.found)
        known = by_place.get(key)
        if known is None:
            by_place[key] = problem
        elif problem.expected not in known.expected.split(" or "):
            by_place[key] = Problem(
                known.file,
                known.line,
                known.column,
                known.path,
                known.found,
                f"{known.expected} or {problem.expected}",
                known.nearest or problem.nearest,
            )
    return list(by_place.values())
