"""JSON is read strictly, digests have one byte form, and files are replaced whole or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.files.atomic import write_atomic
from roe_trainer.files.canonical import canonical_json, digest
from roe_trainer.files.json_text import parse_json, read_json
from roe_trainer.files.problems import Unreadable
from roe_trainer.words.say import said_in

REFUSED = [
    (b'{"a": 1, "a": 2}', 'the key "a" a second time'),
    (b"[NaN]", "NaN"),
    (b"[-Infinity]", "-Infinity"),
    (b"[1e999]", '"1e999"'),
    (b"[" + b"7" * 5000 + b"]", '"7777'),
    (b"[" * 200_000, "more than 40 levels"),
    (b"[" * 41 + b"]" * 41, "more than 40 levels"),
    (b'{"a": ', "no JSON"),
    (b'"\\ud800"', "U+D800"),
    (b'{"\\u202e": 1}', "U+202E"),
    (b"\xff", "the byte 0xFF"),
    (b"", "no JSON"),
]


@pytest.mark.parametrize(("data", "found"), REFUSED, ids=[found for _, found in REFUSED])
def test_json_that_two_readers_could_read_differently_is_refused(data: bytes, found: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_json(data, "x.json")
    assert found in said_in("en", caught.value.problems[0].found)


def test_sound_json_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b'{"a": [1, 2.5, null, true, "\xc3\xa9"]}')
    assert read_json(tmp_path / "x.json") == {"a": [1, 2.5, None, True, "é"]}


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=10,
)


@given(JSON_VALUES)
def test_canonical_bytes_read_back_as_the_same_value_and_write_the_same_bytes(value: Any) -> None:
    data = canonical_json(value)
    assert json.loads(data) == value
    assert canonical_json(json.loads(data)) == data
    assert b"\n" not in data


def test_the_order_in_which_keys_were_added_leaves_the_digest_alone() -> None:
    assert digest({"a": 1, "b": (1, 2)}) == digest({"b": [1, 2], "a": 1})
    assert digest({"a": 1}) != digest({"a": True})


@pytest.mark.parametrize("value", [1.0, {"a": [0.5]}, {1: 2}, b"x", {1}, object(), "\ud800"])
def test_what_has_no_single_byte_form_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):
        canonical_json(value)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "x.yaml"
    write_atomic(target, b"old")
    write_atomic(target, b"new")
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["x.yaml"]


def test_a_failed_replacement_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "x.yaml"
    folder.mkdir()
    (folder / "kept").write_bytes(b"old")
    with pytest.raises(OSError):
        write_atomic(folder, b"new")
    assert os.listdir(tmp_path) == ["x.yaml"]
    assert (folder / "kept").read_bytes() == b"old"
