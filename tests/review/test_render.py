"""The same review as text, as one safe page that needs nothing else, and as JSON."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

from roe_trainer.review.blocks import Bar, Bars, Section
from roe_trainer.review.build import build_report, to_json
from roe_trainer.review.render.html import to_html
from roe_trainer.review.render.text import WIDTH, spoken_lines, to_text
from tests.review.watches import NASTY, bad_watch, told, truth

VOID = {"meta", "br", "hr", "img", "input", "link"}


class Balanced(HTMLParser):
    """Fails on a tag that is closed in the wrong order; collects tags and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def page(**changes: Any) -> tuple[str, Balanced]:
    html = to_html(build_report(told(bad_watch(), truth=truth(), **changes)))
    parser = Balanced()
    parser.feed(html)
    assert parser.open == []
    return html, parser


def test_the_page_fetches_nothing_and_runs_nothing() -> None:
    html, parser = page()
    tags = {tag for tag, _ in parser.seen}
    assert not tags & {"script", "link", "img", "iframe", "object", "base", "form"}
    for _, attributes in parser.seen:
        assert not [name for name in attributes if name.startswith("on")]
        assert (attributes.get("href") or "#").startswith("#")
    assert "url(" not in html
    assert "@import" not in html


def test_every_text_of_an_author_is_escaped() -> None:
    header = {"scenario": NASTY, "trainee": NASTY}
    html, _ = page(header=header, answers={NASTY: NASTY})
    assert "<script" not in html
    assert "\u202e" not in html
    assert "&lt;script&gt;" in html


def test_every_mark_on_the_timeline_leads_to_a_card() -> None:
    _, parser = page()
    targets = {attributes["href"] for tag, attributes in parser.seen if tag == "a"}
    ids = {f"#{attributes['id']}" for _, attributes in parser.seen if attributes.get("id")}
    assert targets <= ids


def test_the_verdict_has_a_word_and_every_band_a_sign_beside_its_colour() -> None:
    html, _ = page()
    assert ">NO-GO<" in html
    assert re.search(r'class="mark">✕ Critical', html)


def test_the_page_says_how_to_print_it() -> None:
    html, _ = page()
    assert "@media print" in html
    assert "break-inside:avoid" in html


def test_text_keeps_to_its_width_and_hides_no_control_characters() -> None:
    text = to_text(build_report(told(bad_watch(), truth=truth(), header={"scenario": "\x1b[31mred" + NASTY})))
    assert max(len(line) for line in text.splitlines()) <= WIDTH
    assert "\x1b" not in text
    assert "*** NO-GO ***" in text


def test_json_holds_the_figures_and_the_whole_ledger() -> None:
    material = told(bad_watch())
    data = json.loads(to_json(build_report(material)))
    assert data["report"] == "roe-review/1"
    assert data["score"]["verdict"] == "NO-GO"
    assert len(data["ledger"]) == len(material.entries)
    assert {section["id"] for section in data["sections"]} >= {"verdict", "decisions", "ledger", "provenance"}


def test_the_same_watch_gives_the_same_page() -> None:
    assert page()[0] == page()[0]


def test_a_bar_that_is_heard_is_told_in_words() -> None:
    bars = Bars((Bar("Procedure", 40, 50, 2), Bar("Timeliness", 70, 0, 1), Bar("Articulation", None, 50, 1)))
    assert spoken_lines(Section("dimensions", "Dimensions", (bars,))) == [
        "Procedure: 40, floor 50, BELOW",
        "Timeliness: 70",
        "Articulation: not assessed",
    ]
