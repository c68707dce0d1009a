"""Pictures: land where land is, shapes that differ without colour, a camera that follows the look."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pygame
import pytest
from pygame import Rect

from roe_trainer.console.present.camera import CameraModel
from roe_trainer.console.present.chart import Ground, ZoneLine
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.ui.camera.render import render_camera
from roe_trainer.ui.chart.ground import render_ground
from roe_trainer.ui.chart.symbols import IDENTITIES, contact_symbol
from roe_trainer.ui.chart.view import View
from roe_trainer.ui.icons import ICONS, draw_icon
from roe_trainer.ui.look import look_for
from roe_trainer.words.line import Quoted

LOOK = look_for("day", 100, 1280, 720)
SQUARE = ((-5000, -5000), (5000, -5000), (5000, 5000), (-5000, 5000))
SIGHT = Sight("eoir", Clarity.IDENTIFIED, Quoted("panga"), 8, engines=2, people=3, flag="none")


def ground(zone: bool = False, at: tuple[float, float] = (0.0, 0.0), m_per_px: float = 100.0) -> pygame.Surface:
    zones = (ZoneLine(Quoted("Isle, 12 nm (approx.)"), "ts", ((-20000, 9000), (20000, 9000))),) if zone else ()
    return render_ground(Ground((SQUARE,), zones), View(at, m_per_px, Rect(0, 0, 400, 300)), LOOK)[0]


def test_land_is_drawn_where_land_is_and_sea_where_it_is_not() -> None:
    picture = ground()
    assert picture.get_at((200, 150))[:3] == LOOK.theme["land"]
    assert picture.get_at((5, 5))[:3] != LOOK.theme["land"]


def test_the_sea_is_tinted_nearer_to_land() -> None:
    picture = ground()
    near, far = picture.get_at((260, 150))[:3], LOOK.theme["sea_far"]
    assert near != far
    assert sum(near) < sum(far)


@pytest.mark.parametrize("m_per_px", [2.0, 1500.0])
def test_a_coast_far_larger_or_smaller_than_the_window_is_drawn(m_per_px: float) -> None:
    assert ground(True, (4900.0, 4900.0), m_per_px).get_size() == (400, 300)


def test_a_limit_is_a_broken_line_in_its_colour() -> None:
    row = [ground(True).get_at((x, 60))[:3] == LOOK.theme["zone_ts"] for x in range(400)]
    assert any(row)
    assert not all(row)


@pytest.mark.parametrize(("one", "other"), list(combinations(IDENTITIES[1:], 2)))
def test_symbols_differ_in_shape_without_their_colour(one: str, other: str) -> None:
    """Masks of the frame line: what is left when all colours are the same."""
    masks = []
    for identity in (one, other):
        image = contact_symbol(identity, True, False, LOOK, 48)
        masks.append(pygame.mask.from_threshold(image, LOOK.theme[identity], (60, 60, 60, 255)))
    shared = masks[0].overlap_area(masks[1], (0, 0))
    assert shared < 0.75 * max(masks[0].count(), masks[1].count())


def test_a_lost_contact_has_less_frame_than_a_held_one() -> None:
    held = pygame.mask.from_surface(contact_symbol("neutral", True, False, LOOK, 48)).count()
    lost = pygame.mask.from_surface(contact_symbol("neutral", False, True, LOOK, 48)).count()
    assert lost < held / 2


def camera(sight: Sight | None, light: str = "day") -> pygame.Surface:
    return render_camera((360, 180), CameraModel("T01", sight, light, 2, "", (), "", 0, 90_000), LOOK, 1.0)


def differing(one: pygame.Surface, other: pygame.Surface) -> int:
    a, b = pygame.image.tobytes(one, "RGB"), pygame.image.tobytes(other, "RGB")
    return sum(x != y for x, y in zip(a[::3], b[::3], strict=True))


@pytest.mark.parametrize(
    "change",
    [
        {"people": 0},
        {"engines": 0},
        {"flag": "COL"},
        {"name": "LUZ"},
        {"weapons": True},
        {"cargo": ("drums",)},
        {"wake": 3},
        {"people_in_water": 4},
        {"kind": Quoted("container ship")},
    ],
)
def test_what_is_made_out_can_be_seen_in_the_picture(change: dict[str, object]) -> None:
    assert differing(camera(SIGHT), camera(replace(SIGHT, **change))) > 10  # type: ignore[arg-type]


@pytest.mark.parametrize("change", [{"people": 40}, {"weapons": True}, {"name": "LUZ"}, {"flag": "COL"}])
def test_at_less_clarity_the_picture_never_shows_more(change: dict[str, object]) -> None:
    """Details of a look that is not near enough are not drawn, whatever it holds."""
    far = replace(SIGHT, clarity=Clarity.CLASSIFIED)
    assert differing(camera(far), camera(replace(far, **change))) == 0  # type: ignore[arg-type]


def test_night_is_drawn_without_colour() -> None:
    picture = camera(SIGHT, "night")
    for place in ((180, 90), (20, 20), (300, 150)):
        red, green, blue = picture.get_at(place)[:3]
        assert max(red, green, blue) - min(red, green, blue) < 16


def test_an_unknown_icon_draws_the_placeholder() -> None:
    surfaces = []
    for name in ("no such icon", "check"):
        surface = pygame.Surface((32, 32))
        draw_icon(surface, name, surface.get_rect(), (255, 255, 255))
        surfaces.append(surface)
    assert differing(*surfaces) > 10
    assert pygame.mask.from_threshold(surfaces[0], (255, 255, 255), (1, 1, 1)).count() > 20


def test_all_icons_differ() -> None:
    drawn = []
    for name in ICONS:
        surface = pygame.Surface((32, 32))
        draw_icon(surface, name, surface.get_rect(), (255, 255, 255))
        drawn.append(pygame.image.tobytes(surface, "RGB"))
    assert len(set(drawn)) == len(drawn)


def test_a_crowd_too_far_off_to_count_is_seen_as_a_crowd() -> None:
    far = replace(SIGHT, clarity=Clarity.CLASSIFIED, people=None)
    few, many = replace(far, kind=Quoted("open boat")), replace(far, kind=Quoted("crowded open boat"))
    assert differing(camera(few), camera(many)) > 10
