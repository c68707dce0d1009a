"""Hold a document against a model: all mistakes at once, each with its line and what was meant."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from roe_trainer.files.problems import Problem, Shown, Unreadable, nearest, reason_of, show_choices, show_value
from roe_trainer.files.schema_walk import keys_at
from roe_trainer.files.yaml_text import Document, Path_
from roe_trainer.words.line import Several, line

M = TypeVar("M", bound=BaseModel)
MAX_PROBLEMS = 200


class Strict(BaseModel):
    """Base of every model that text comes in through: nothing coerced, no unknown key, no NaN, frozen."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, allow_inf_nan=False)


def validate(model: type[M], document: Document) -> M:
    """The model read from a document; raises Unreadable with every problem.

    A validator of a model says what it wants: `raise Wanted("a-key", low=0)` becomes what was expected.
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
            path,
            line("files-unknown-key", key=show_value(path[-1])),
            show_choices(known),
            nearest(path[-1], known),
            key=True,
        )
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        return _tag_problem(document, path, kind, context)
    value = _value_at(document.data, path)
    if kind in ("literal_error", "enum"):
        choices = _quoted(context["expected"])
        return document.problem(path, show_value(value), show_choices(choices), nearest(value, choices))
    return document.problem(path, show_value(value), _expected(kind, context, str(detail["msg"])))


def _absent(document: Document, path: Path_, key: str) -> Problem:
    shown = show_value(key)
    return document.problem(path, line("files-no-key", key=shown), line("files-key-with-value", key=shown))


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


_WANTED: Mapping[str, tuple[str, str, str]] = {
    # kind of pydantic's error: key of the catalogue, its parameter, pydantic's name for it
    "string_type": ("files-want-text", "", ""),
    "int_type": ("files-want-whole", "", ""),
    "int_from_float": ("files-want-whole", "", ""),
    "float_type": ("files-want-number", "", ""),
    "bool_type": ("files-want-true-or-false", "", ""),
    "list_type": ("files-want-list", "", ""),
    "tuple_type": ("files-want-list", "", ""),
    "dict_type": ("files-want-mapping", "", ""),
    "model_type": ("files-want-mapping", "", ""),
    "model_attributes_type": ("files-want-mapping", "", ""),
    "none_required": ("files-nothing", "", ""),
    "greater_than": ("files-want-more-than", "limit", "gt"),
    "greater_than_equal": ("files-want-at-least", "limit", "ge"),
    "less_than": ("files-want-less-than", "limit", "lt"),
    "less_than_equal": ("files-want-at-most", "limit", "le"),
    "multiple_of": ("files-want-multiple", "of", "multiple_of"),
    "string_too_short": ("files-want-characters", "limit", "min_length"),
    "string_too_long": ("files-want-at-most-characters", "limit", "max_length"),
    "too_short": ("files-want-items", "limit", "min_length"),
    "too_long": ("files-want-at-most-items", "limit", "max_length"),
    "string_pattern_mismatch": ("files-want-form", "pattern", "pattern"),
    "date_from_datetime_parsing": ("files-want-date", "", ""),
    "date_parsing": ("files-want-date", "", ""),
    "date_type": ("files-want-date", "", ""),
    "datetime_parsing": ("files-want-time", "", ""),
    "datetime_from_date_parsing": ("files-want-time", "", ""),
    "datetime_type": ("files-want-time", "", ""),
}


def _expected(kind: str, context: Mapping[str, Any], message: str) -> Shown:
    if kind in ("value_error", "assertion_error"):
        return reason_of(context["error"])
    if kind not in _WANTED:
        return line("files-want-as-told", told=message[:1].lower() + message[1:])
    key, parameter, theirs = _WANTED[kind]
    if not parameter:
        return line(key)
    limit = context[theirs]
    return line(key, **{parameter: limit if isinstance(limit, int) else str(limit)})


def _merged(problems: Iterable[Problem]) -> list[Problem]:
    """One problem for one place: the branches of a union each say what they would have taken."""
    by_place: dict[tuple[str, Shown], Problem] = {}
    taken: dict[tuple[str, Shown], list[Shown]] = {}
    for problem in problems:
        key = (problem.path, problem.found)
        known = by_place.get(key)
        if known is None:
            by_place[key], taken[key] = problem, [problem.expected]
        elif problem.expected not in taken[key]:
            taken[key].append(problem.expected)
            either = Several((known.expected, problem.expected), "or")
            by_place[key] = replace(known, expected=either, nearest=known.nearest or problem.nearest)
    return list(by_place.values())
