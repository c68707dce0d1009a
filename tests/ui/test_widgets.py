"""Widgets: mouse and keyboard do the same, and what is off says why."""

from __future__ import annotations

import pygame
import pytest
from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, KeyPress, PointerDown, PointerUp, Wheel
from roe_trainer.ui.look import look_for
from roe_trainer.ui.widgets.base import Touch
from roe_trainer.ui.widgets.button import Button, Toggle
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.field import Slider, TextField
from roe_trainer.ui.widgets.listing import ListBox, Row

LOOK = look_for("day", 100, 1280, 720)
BOX = Rect(10, 10, 200, 30)


def button(off: str = "") -> Button:
    return Button("b", BOX, "Hail", Act("say", "hail"), off=off)


@pytest.mark.parametrize("key", ["return", "space"])
def test_return_and_space_press_like_a_click(key: str) -> None:
    by_key = button().key(KeyPress(key), Touch())
    assert by_key == button().up(PointerUp((20, 20)), Touch(), inside=True) == Act("say", "hail")


def test_a_click_that_ends_outside_is_no_press() -> None:
    assert button().up(PointerUp((500, 500)), Touch(), inside=False) is None


def test_a_button_that_is_off_tells_why() -> None:
    assert button("out of range").key(KeyPress("return"), Touch()) == Act("why", "out of range")


def test_a_toggle_answers_both_hands() -> None:
    toggle = Toggle("t", BOX, "Ensign", False, Act("insignia"))
    assert (
        toggle.key(KeyPress("space"), Touch())
        == toggle.up(PointerUp((20, 20)), Touch(), inside=True)
        == Act("insignia")
    )


def rows(count: int) -> tuple[Row, ...]:
    return (Row("h", "Heading", heading=True), *(Row(str(i), f"Row {i}") for i in range(count)))


def listing(chosen: str, count: int = 30) -> ListBox:
    return ListBox("l", Rect(0, 0, 200, 200), rows(count), chosen, "pick", LOOK, open_act="open")


def test_arrows_walk_over_rows_and_skip_headings() -> None:
    assert listing("").key(KeyPress("down"), Touch()) == Act("pick", "0")
    assert listing("0").key(KeyPress("up"), Touch()) == Act("pick", "0")
    assert listing("4").key(KeyPress("end"), Touch()) == Act("pick", "29")


def test_a_click_picks_the_row_under_the_pointer() -> None:
    box, touch = listing("0"), Touch()
    index, place = box._shown(touch)[3]
    assert box.down(PointerDown(place.center), touch) == Act("pick", box.rows[index].key)


def test_walking_down_scrolls_the_row_into_sight() -> None:
    touch = Touch()
    for i in range(25):
        listing(str(i)).key(KeyPress("down"), touch)
    shown = [index for index, _ in listing("25")._shown(touch)]
    assert 26 in shown


def test_the_wheel_stops_at_both_ends() -> None:
    touch, box = Touch(), listing("0")
    for steps in (-50, 80):
        box.wheel(Wheel((5, 5), steps), touch)
        assert 0 <= touch.scroll["l"] <= box._most()


def test_typed_text_is_kept_by_id_and_survives_a_rebuild() -> None:
    touch = Touch()
    for letter in "Hi":
        TextField("f", BOX, "", "note").key(KeyPress(letter.lower(), letter), touch)
    assert TextField("f", BOX, "", "note").key(KeyPress("return"), touch) == Act("note", "Hi")


def test_backspace_and_figures_only() -> None:
    touch = Touch()
    field = TextField("f", BOX, "12", "helm", digits=True, limit=3)
    for press in (KeyPress("x", "x"), KeyPress("3", "3"), KeyPress("4", "4"), KeyPress("backspace")):
        field.key(press, touch)
    assert field.content(touch) == "12"


def test_a_slider_stays_within_its_ends() -> None:
    slider = Slider("s", BOX, 98, 0, 100, "set", step=5)
    assert slider.key(KeyPress("right"), Touch()) == Act("set", "100")
    assert slider.drag((-900, 0), Touch()) == Act("set", "0")


def test_a_log_stays_at_its_end_until_one_scrolls_back() -> None:
    doc = Document(LOOK, 300)
    for i in range(60):
        doc.text(f"line {i}")
    touch, view = Touch(), TextView("log", Rect(0, 0, 300, 100), doc.lines, LOOK, tail=True)
    assert view._first(touch) == view._most()
    view.wheel(Wheel((5, 5), 2), touch)
    assert view._first(touch) < view._most()
    view.key(KeyPress("end"), touch)
    assert view._first(touch) == view._most()


def test_a_field_narrower_than_a_letter_is_drawn() -> None:
    """A window of a few pixels once made the field look for room that could never be found."""
    touch = Touch(focus="f")
    touch.typed["f"] = "some words"
    TextField("f", Rect(0, 0, 3, 20), "", "note").draw(Canvas(pygame.Surface((20, 20)), LOOK), touch)
    assert touch.typed["f"] == "some words"
