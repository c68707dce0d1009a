"""Conduct: an attack by the bow lasts until she has turned away from the nearest of ours."""

from __future__ import annotations

import pytest

from tests.session.test_evidence import Watchkeeper


@pytest.mark.parametrize("seed", [1, 3])
def test_a_boat_that_comes_on_from_afar_is_a_threat_until_it_turns_away(seed: int) -> None:
    watch = Watchkeeper("armed-men-gulf-of-honduras", "turns_on_the_boat", "launch", seed)
    picture = watch.session.picture
    for unit in ("boat", "helo"):
        watch.do("unit_order", 0, unit, order="intercept")
    while picture.known(watch.track, "closing_to_ram") is not True and watch.session.tick < 1_500:
        watch.session.advance(1)
    assert picture.known(watch.track, "closing_to_ram") is True
    began = watch.session.tick
    boat = picture.own_units["boat"]
    contact = picture.contacts[watch.track]
    assert boat.deployed
    x_mm, y_mm = contact.position_at(began)
    assert abs(boat.x_mm - x_mm) + abs(boat.y_mm - y_mm) < 3_500_000
    watch.session.advance(4)
    assert picture.known(watch.track, "threat_over") is not True
    watch.session.advance(300)
    assert picture.known(watch.track, "threat_over") is True
