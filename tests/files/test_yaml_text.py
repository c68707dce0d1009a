"""YAML comes in as YAML 1.2 data, or as problems that name file, line and what is wrong; nothing in between."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from roe_trainer.files.problems import Unreadable
from roe_trainer.files.yaml_text import MAX_DEPTH, MAX_NODES, MAX_PROBLEMS, parse_yaml, read_yaml
from roe_trainer.words.line import line
from roe_trainer.words.say import said_in, say

SCALARS = [
    ("no", "no"),
    ("yes", "yes"),
    ("on", "on"),
    ("12:30", "12:30"),
    ("2026-03-04", "2026-03-04"),
    ("010", 10),
    ("0o17", 15),
    ("0x1F", 31),
    ("+5", 5),
    ("-0", 0),
    ("1e3", 1000.0),
    (".5", 0.5),
    ("7.", 7.0),
    ("1_000", "1_000"),
    ("true", True),
    ("False", False),
    ("tRue", "tRue"),
    ("~", None),
    ("null", None),
    ("'7'", "7"),
    ('"no"', "no"),
    ("0x", "0x"),
    ("1.2.3", "1.2.3"),
    ("<<", "<<"),
    ("=", "="),
]

REFUSED = [
    ("a: 1\na: 2", 2, 1, 'the key "a" a second time', "first on line 1"),
    ("a: &x 1", 1, 4, "the anchor &x", "without anchors"),
    ("a: 1\nb: *x", 2, 4, "the alias *x", "written out"),
    ("a: 1\n*x : 2", 2, 1, "the alias *x", "written out"),
    ("*x", 1, 1, "the alias *x", "written out"),
    ("a: !!str 3", 1, 4, "the tag", "without tags"),
    ("a: !Ship 3", 1, 4, "the tag", "without tags"),
    ("a: !!python/object/apply:os.system ['true']", 1, 4, "the tag", "without tags"),
    ("%TAG ! tag:x,2000:\n--- 1", 1, 1, "a %TAG line", "without tags"),
    ("--- 1\n--- 2", 2, 1, "a second document", "one document"),
    ("a: .inf", 1, 4, ".inf", "a finite number"),
    ("a: -.inf", 1, 4, "-.inf", "a finite number"),
    ("a: .nan", 1, 4, ".nan", "a finite number"),
    ("a: 1e999", 1, 4, '"1e999"', "a finite number"),
    ("a: " + "9" * 30, 1, 4, '"99999', "at most 18 digits"),
    ("a: 0x" + "f" * 30, 1, 4, '"0xfff', "at most 18 digits"),
    ("a: [1\n", 2, 1, "no YAML", "YAML"),
    ("a: b: c", 1, 5, "no YAML", "YAML"),
    ("? [a]\n: 1", 1, 3, "a list or mapping as a key", "plain text"),
    ("a: x\x00", 1, 5, "U+0000", "visible text"),
    ("a: 1\nb: \u202etxt", 2, 4, "U+202E", "visible text"),
    ("a: 1\nb: x\u2028", 2, 5, "U+2028", "visible text"),
    ('a: "\\u202e"', 1, 4, "U+202E", "visible text"),
    ('"\\u200f": 1', 1, 1, "U+200F", "visible text"),
]


@pytest.mark.parametrize(("written", "meant"), SCALARS)
def test_scalars_mean_what_yaml_1_2_says(written: str, meant: Any) -> None:
    value = parse_yaml(f"a: {written}", "x.yaml").data["a"]
    assert value == meant
    assert type(value) is type(meant)


@pytest.mark.parametrize(("text", "line", "column", "found", "expected"), REFUSED)
def test_what_may_not_stand_is_refused_at_its_place(
    text: str, line: int, column: int, found: str, expected: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_yaml(text, "night.yaml")
    problem = caught.value.problems[0]
    assert (problem.file, problem.line, problem.column) == ("night.yaml", line, column)
    assert found in said_in("en", problem.found)
    assert expected in said_in("en", problem.expected)


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(Unreadable) as caught:
        parse_yaml("a: &x 1\nb: *x\na: .nan\nc: !t 4\n", "x.yaml")
    assert [problem.line for problem in caught.value.problems] == [1, 2, 3, 3, 4]


def test_a_flood_of_mistakes_ends_at_a_number_one_can_read() -> None:
    with pytest.raises(Unreadable) as caught:
        parse_yaml("- .nan\n" * 5000, "x.yaml")
    assert len(caught.value.problems) == MAX_PROBLEMS


def test_every_value_and_key_knows_its_line_and_column() -> None:
    document = parse_yaml("title: Night\ncontacts:\n  - kind: dhow\n    crew: [a, b]\n", "x.yaml")
    assert document.place(("contacts", 0, "kind")) == (3, 11)
    assert document.place(("contacts", 0, "kind"), key=True) == (3, 5)
    assert document.place(("contacts", 0, "crew", 1)) == (4, 15)
    assert document.place(("contacts", 0, "flag", "name")) == (3, 5)


@pytest.mark.parametrize(
    "text", ["[" * 5000, "{a: " * 5000, "- " * 5000, "\n".join(" " * n + "a:" for n in range(900))]
)
def test_bottomless_nesting_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_yaml(text, "x.yaml")
    assert caught.value.problems[-1].found == line("files-too-deep", levels=MAX_DEPTH)


def test_depth_and_node_limits_are_met_exactly() -> None:
    assert parse_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, "x").data is not None
    assert len(parse_yaml("[" + "1," * (MAX_NODES - 1) + "]", "x").data) == MAX_NODES - 1
    with pytest.raises(Unreadable):
        parse_yaml("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "x")
    with pytest.raises(Unreadable):
        parse_yaml("[" + "1," * MAX_NODES + "]", "x")


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    bomb = "a: &a [1,1,1,1,1,1,1,1,1]\n" + "".join(
        f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(Unreadable) as caught:
        parse_yaml(bomb, "bomb.yaml")
    assert caught.value.problems[0].found == line("files-anchor", name="a")


def test_files_that_are_no_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"title: caf\xe9")
    (tmp_path / "big.yaml").write_bytes(b"#" * 1_000_001)
    for name, words in [
        ("absent.yaml", "no such file"),
        (".", "a folder"),
        ("latin.yaml", "the byte 0xE9"),
        ("big.yaml", "more than 1,000,000 bytes"),
    ]:
        with pytest.raises(Unreadable) as caught:
            read_yaml(tmp_path / name)
        assert words in said_in("en", caught.value.problems[0].found)


def test_a_byte_order_mark_at_the_start_is_no_mistake() -> None:
    assert parse_yaml("\ufefftitle: a".encode(), "x").data == {"title": "a"}


# The other reader writes ":0" and "?0" unquoted inside braces, which the C parser does not take for text.
PLAIN = st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126, exclude_characters=":?"), max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | PLAIN
    | st.floats(-1e6, 1e6).map(lambda f: round(f, 3)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN.filter(bool), inner, max_size=4),
    max_leaves=15,
)


@settings(max_examples=60, deadline=None)
@given(VALUES)
def test_generated_files_read_as_another_yaml_1_2_reader_reads_them(value: Any) -> None:
    stream = io.StringIO()
    YAML(typ="safe", pure=True).dump(value, stream)
    text = stream.getvalue()
    assert parse_yaml(text, "x.yaml").data == YAML(typ="safe", pure=True).load(text)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200) | st.text(alphabet="ab:-[]{}&*!|>'\"%#,? \n\t01.~\\x", max_size=60).map(str.encode))
def test_any_bytes_give_data_or_named_problems(data: bytes) -> None:
    told = ["any.yaml"]
    try:
        parse_yaml(data, "any.yaml")
    except Unreadable as refusal:
        told = [say(problem.text) for problem in refusal.problems]
    assert told
    assert all(line.startswith("any.yaml") for line in told)
