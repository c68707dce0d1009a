"""A document held against a model yields every mistake at once, with line, column and the spelling that was meant."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, field_validator

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.problems import Unreadable, Wanted, reason_of
from roe_trainer.files.yaml_text import parse_yaml
from roe_trainer.words.say import say


class Helo(Strict):
    kind: Literal["helo"]
    altitude_m: int = Field(ge=0)


class Boat(Strict):
    kind: Literal["boat"]
    speed_kn: float
    behaviour: Literal["comply", "loiter"]


class Place(Strict):
    lat: float
    course: int = 0

    @field_validator("course")
    @classmethod
    def _course(cls, value: int) -> int:
        if not 0 <= value < 360:
            raise Wanted("scenario-whole-from-to", low=0, high=359)
        return value


class Watch(Strict):
    title: str = Field(min_length=3)
    on: datetime.date
    contacts: tuple[Annotated[Helo | Boat, Field(discriminator="kind")], ...] = ()
    place: Place | None = None
    weights: dict[str, int | str] = {}


def mistakes(text: str) -> list[str]:
    with pytest.raises(Unreadable) as caught:
        validate(Watch, parse_yaml(text, "night.yaml"))
    return [say(problem.text) for problem in caught.value.problems]


def test_a_sound_document_becomes_a_model() -> None:
    watch = validate(Watch, parse_yaml("title: Night\non: 2026-03-04\ncontacts: [{kind: helo, altitude_m: 30}]", "x"))
    assert watch.on == datetime.date(2026, 3, 4)
    assert watch.contacts == (Helo(kind="helo", altitude_m=30),)


def test_all_mistakes_of_a_file_come_together_in_the_order_of_the_file() -> None:
    text = """\
title: x
on: 2026-03-0x
titel: 3
contacts:
  - kind: helo
    altitude_m: -3
    altitud_m: 3
  - kind: boat
    speed_kn: fast
    behaviour: lioter
    behavior: comply
  - kind: bote
  - speed_kn: 3
  - 4
"""
    assert mistakes(text) == [
        'night.yaml:1:8: title: found "x", expected at least 3 characters',
        'night.yaml:2:5: on: found "2026-03-0x", expected a date such as 2026-03-04',
        'night.yaml:3:1: titel: found the unknown key "titel", expected one of title, on, contacts, place, weights. '
        'Did you mean "title"?',
        "night.yaml:6:17: contacts.0.altitude_m: found -3, expected at least 0",
        'night.yaml:7:5: contacts.0.altitud_m: found the unknown key "altitud_m", expected one of kind, altitude_m. '
        'Did you mean "altitude_m"?',
        'night.yaml:9:15: contacts.1.speed_kn: found "fast", expected a number',
        'night.yaml:10:16: contacts.1.behaviour: found "lioter", expected one of comply, loiter. '
        'Did you mean "loiter"?',
        'night.yaml:11:5: contacts.1.behavior: found the unknown key "behavior", '
        'expected one of kind, speed_kn, behaviour. Did you mean "behaviour"?',
        'night.yaml:12:11: contacts.2.kind: found "bote", expected one of helo, boat. Did you mean "boat"?',
        'night.yaml:13:5: contacts.3: found no key "kind", expected the key "kind" with its value',
        "night.yaml:14:5: contacts.4: found 4, expected a mapping of keys to values",
    ]


SMALL = [
    ("on: 2026-03-04", 'found no key "title", expected the key "title" with its value'),
    ("title: 7\non: 2026-03-04", "title: found 7, expected text"),
    ("title: yes\non: 2026-03-04\nplace: {lat: '5'}", 'place.lat: found "5", expected a number'),
    ("title: abc\non: 2026-03-04\nplace: {lat: 5, lon: 3}", "expected one of lat, course"),
    ("title: abc\non: 2026-03-04\nplace: {lat: 1, course: 400}", "found 400, expected a whole number from 0 to 359"),
    ("title: abc\non: 2026-03-04\nplace: {lat: true}", "place.lat: found true, expected a number"),
    ("title: abc\non: 2026-03-04\nweights: {a: [1]}", "found a list of 1 item, expected a whole number or text"),
    ("[]", "found a list of 0 items, expected a mapping"),
    ("", "found nothing, expected a mapping"),
]


@pytest.mark.parametrize(("text", "words"), SMALL)
def test_each_mistake_says_what_was_found_and_expected(text: str, words: str) -> None:
    told = mistakes(text)
    assert any(words in line for line in told), told


def test_nothing_is_coerced() -> None:
    for text in ["title: abc\non: 20260304", "title: abc\non: 2026-03-04\ncontacts: {kind: helo}"]:
        assert mistakes(text)


def test_hostile_names_are_shown_without_their_invisible_characters() -> None:
    document: Any = parse_yaml("title: abc\non: 2026-03-04", "\x1b[31mx.yaml")
    with pytest.raises(Unreadable) as caught:
        validate(Place, document)
    assert "\x1b" not in str(caught.value) + say(reason_of(caught.value))
