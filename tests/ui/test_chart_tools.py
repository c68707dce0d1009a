"""Tools of the chart and the camera: marker, planned tracks, sky, flags, stills."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

import pygame
import pytest
from pygame import Rect

from roe_trainer.console.present.camera import CameraModel, look_words
from roe_trainer.console.present.chart import ContactMark
from roe_trainer.console.present.desk import hoisted
from roe_trainer.console.present.library import scenario_files
from roe_trainer.console.present.sea_chart import meeting
from roe_trainer.console.present.sky import Light, moon_at, sun_at
from roe_trainer.files.places import asset_root, record_dir
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.sea.clock import seconds_since_j2000, sun_altitude_mdeg
from roe_trainer.ui import flags
from roe_trainer.ui.camera.render import Aim, render_camera
from roe_trainer.ui.chart.marker import Marker, marker_through
from roe_trainer.ui.chart.view import View
from roe_trainer.ui.inputs import Act, PointerDown, PointerMove, PointerUp
from roe_trainer.ui.look import look_for
from roe_trainer.ui.scenes.briefing import BriefingScene
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.stack import Stack
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Quoted
from tests.console.watches import scenario
from tests.ui.samples import drawn, stage_of, watch_of

LOOK = look_for("day", 100, 1280, 720)
SIGHT = Sight("eoir", Clarity.IDENTIFIED, Quoted("panga"), 8, engines=2, people=4, flag="none")


# -- bearing line and range marker
def test_the_handle_of_the_marker_lies_at_its_bearing_and_range() -> None:
    view = View((0.0, 0.0), 100.0, Rect(0, 0, 400, 400))
    x, y = Marker(90.0, 5000.0).handle(view, (200, 200))
    assert (round(x), round(y)) == (250, 200)
    assert marker_through((0.0, 0.0), (0.0, 7000.0)) == Marker(0.0, 7000.0)


def test_turning_the_marker_goes_round_and_its_range_has_ends() -> None:
    assert Marker(0.5, 1000.0).turned(-1, 1.0).bearing_deg == 359.5
    assert Marker(0, 300.0).turned(0, 0.01).range_m == 200.0


def test_the_marker_is_set_by_keys_and_dragged_by_hand() -> None:
    stage, scene = stage_of(), watch_of("windward", ticks=60)
    stack = Stack(scene, stage)
    drawn(stack, stage)
    scene.act(Act("marker"), stage)
    state, chart = scene.chart_state, scene.chart()
    assert state.marker is not None
    assert chart is not None
    bearing = state.marker.bearing_deg
    scene.act(Act("marker_right"), stage)
    assert round(state.marker.bearing_deg - bearing) % 360 == 1
    view = chart._view()
    x, y = state.marker.handle(view, view.to_px(chart.model.units[0].at))
    for given in (PointerDown((round(x), round(y))), PointerMove((600, 300)), PointerUp((600, 300))):
        stack.give(given)
    x, y = state.marker.handle(view, view.to_px(chart.model.units[0].at))
    assert hypot(x - 600, y - 300) < 2
    scene.act(Act("marker"), stage)
    assert state.marker is None


# -- planned tracks
def test_a_planned_track_ends_where_both_would_be() -> None:
    target = ContactMark("T01", (10_000.0, 0.0), (0.0, 5.0))
    spot = meeting((0.0, 0.0), 10.0, target)
    assert spot is not None
    seconds = hypot(*spot) / 10.0
    assert abs(spot[1] - 5.0 * seconds) < 1


def test_a_faster_one_that_runs_away_is_never_met() -> None:
    assert meeting((0.0, 0.0), 5.0, ContactMark("T01", (10_000.0, 0.0), (8.0, 0.0))) is None


def test_an_order_to_intercept_shows_its_track() -> None:
    scene = watch_of("familiar", seed=3, ticks=30)
    scene.bridge.send("unit_order", {"order": "intercept"}, scene.bridge.selected, OWN_SHIP)
    scene.models.refresh()
    chart = scene.models.chart
    assert chart.units[0].plan is not None


# -- sky
@pytest.mark.parametrize("when", ["2025-06-14T14:30:00Z", "2025-12-01T23:00:00Z", "2025-03-20T02:00:00Z"])
def test_the_drawn_sun_stands_where_the_clock_of_the_sea_has_it(when: str) -> None:
    seconds = seconds_since_j2000(when)
    exact = sun_altitude_mdeg(seconds, 194_000_000, -746_000_000) / 1000
    assert abs(sun_at(seconds, 19.4, -74.6).height_deg - exact) <= 1


def test_the_moon_was_full_when_it_was_full() -> None:
    assert moon_at(seconds_since_j2000("2025-06-11T07:44:00Z"), 19.4, -74.6).full_pct >= 98
    assert moon_at(seconds_since_j2000("2025-06-25T10:32:00Z"), 19.4, -74.6).full_pct <= 2


# -- camera
def model(sight: Sight = SIGHT, **more: object) -> CameraModel:
    return CameraModel("T01", sight, "day", 2, "", (), "", 90, 90_000, **more)  # type: ignore[arg-type]


def pixels(one: CameraModel, aim: Aim | None = None, phase: float = 1.0) -> bytes:
    return pygame.image.tobytes(render_camera((360, 180), one, LOOK, phase, aim or Aim()), "RGB")


@pytest.mark.parametrize(
    "sign",
    ["wave", "hands_up", "show_weapon", "point_weapon", "point_at_others", "people_at_engines", "bar_the_rail",
     "struggle", "gear_out"],
)  # fmt: skip
def test_what_people_do_can_be_seen_and_is_told(sign: str) -> None:
    shown = replace(SIGHT, showing=(sign,))
    assert pixels(model(shown)) != pixels(model())
    assert len(look_words(shown)) > len(look_words(SIGHT))


def test_what_they_do_is_not_seen_from_too_far() -> None:
    far = replace(SIGHT, clarity=Clarity.CLASSIFIED)
    assert pixels(model(replace(far, showing=("point_weapon",)))) == pixels(model(far))


def test_a_weapon_pointed_looks_other_than_one_held() -> None:
    held, aimed = (replace(SIGHT, showing=(s,), weapons=True) for s in ("show_weapon", "point_weapon"))
    assert pixels(model(held)) != pixels(model(aimed))


def test_zoom_pan_and_steadying_change_the_picture() -> None:
    views = [pixels(model(), aim) for aim in (Aim(), Aim(2.2), Aim(2.2, 0.3), Aim(2.2, 0.3, True))]
    assert len(set(views)) == len(views)


def test_a_steadied_camera_moves_less() -> None:
    def moved(steady: bool) -> int:
        one, other = (pixels(model(), Aim(2.2, 0.0, steady), phase) for phase in (1.0, 1.125))
        return sum(a != b for a, b in zip(one, other, strict=True))

    assert moved(True) < moved(False)


def test_sun_and_moon_stand_in_the_sky_of_the_bearing_they_are_in() -> None:
    bare = pixels(model())
    assert pixels(model(sun=Light(92, 4))) != bare
    assert pixels(model(moon=Light(92, 4, 60))) != bare
    assert pixels(model(sun=Light(270, 4))) == bare


def test_an_aircraft_is_drawn_in_the_sky_and_people_without_a_hull() -> None:
    kinds = {
        kind: pixels(model(replace(SIGHT, kind=Quoted(kind))))
        for kind in ("light aircraft", "MH-60 helicopter", "panga")
    }
    assert len(set(kinds.values())) == 3
    nothing = pixels(model(replace(SIGHT, kind=Quoted("people in the water"), people=0)))
    assert nothing not in kinds.values()


# -- flags
def test_every_flag_that_a_scenario_flies_is_drawn() -> None:
    flown = {"PAN"}
    for path in scenario_files():
        found: ScenarioModel = scenario(path.stem).model
        flown |= {found.own.acting_state}
        flown |= {c.truth.ensign for c in found.contacts if c.truth and isinstance(c.truth.ensign, str)}
    assert sorted(code for code in flown - {"none"} if not flags.knows_ensign(code)) == []


def test_all_flags_differ_and_an_unknown_one_is_blank() -> None:
    data = read_yaml(asset_root() / "flags" / "ensigns.yaml").data
    pictures = {pygame.image.tobytes(flags.ensign(code, (32, 20)), "RGB") for code in data}
    assert len(pictures) == len(data)
    assert flags.ensign("XXX", (32, 20)).get_at((5, 5))[:3] == (0xE8, 0xE8, 0xE2)


def test_the_signal_to_stop_is_quartered_yellow_and_black() -> None:
    flag = flags.signal("L", (40, 40))
    yellow, black = flag.get_at((5, 5)), flag.get_at((35, 5))
    assert yellow[0] > 200 > 100 > black[0]
    assert flag.get_at((35, 35)) == yellow
    assert "stop" in flags.signal_meaning("L").lower()


def test_missing_flag_files_leave_blank_flags(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(flags, "asset_root", lambda: tmp_path)
    assert flags._read("ensigns") == {}


# -- stills
def test_a_still_is_a_decision_in_the_record_and_a_picture_beside_it() -> None:
    stage = stage_of()
    briefing = BriefingScene(scenario("familiar"), 3, "coach")
    stack = Stack(briefing, stage)
    stack.follow(briefing.act(Act("start"), stage))
    scene = stack.top
    assert isinstance(scene, WatchScene)
    scene.bridge.session.advance(30)
    scene.bridge.select("T01")
    drawn(stack, stage)
    stack.follow(scene.act(Act("still"), stage))
    assert scene.bridge.session.actions[-1].decision.measure == "photograph"
    (picture,) = record_dir().glob("*_still-*.png")
    assert pygame.image.load(picture).get_width() == 640
    scene.leave(stage)


# -- what is hoisted
def test_the_flags_that_are_up_are_shown_in_the_radio_panel() -> None:
    bridge = watch_of("familiar", seed=3, ticks=10).bridge
    assert [f.code for f in hoisted(bridge.session, bridge.selected)] == ["USA"]
    bridge.send("order_stop", {"means": "flag_l", "language": "en"}, bridge.selected)
    assert [f.code for f in hoisted(bridge.session, bridge.selected)] == ["USA", "L"]
    bridge.send("release", {}, bridge.selected)
    bridge.send("display_insignia", {"up": "no"})
    assert hoisted(bridge.session, bridge.selected) == ()
