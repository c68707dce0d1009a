"""One digest over thousands of results: equal on every machine and Python, or replays would part."""

import hashlib

from roe_trainer.sea import dice
from roe_trainer.sea.clock import light_at, sun_altitude_mdeg
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.geometry import intercept
from roe_trainer.sea.motion import Handling, Leg, ordered, steady, steer_one_second
from roe_trainer.sea.trig import bearing_mdeg, sin_e9
from roe_trainer.sea.zone_map import ZoneMap
from roe_trainer.sea.zones import waters_of
from roe_trainer.words.say import said_in

FRAME = Frame(124_567_891, -722_345_678)


def digest(results: object) -> str:
    return hashlib.sha256(repr(results).encode()).hexdigest()[:16]


def test_angles_and_places_are_the_same_everywhere() -> None:
    results = [
        (
            sin_e9(step * 3_737),
            bearing_mdeg(step * 70_001 - 9_999_999, step * 50_021 - 7_777_777),
            FRAME.to_plane(124_567_891 + step * 17_137, -722_345_678 - step * 9_771),
            FRAME.to_geographic(step * 123_457, step * -99_991),
            sun_altitude_mdeg(826_000_000 + step * 98_765, 124_567_891, -722_345_678),
            light_at(826_000_000 + step * 98_765, 124_567_891, -722_345_678),
        )
        for step in range(1_000)
    ]
    assert digest(results) == "042134b32678739b"


def test_a_chase_is_the_same_everywhere() -> None:
    handling, leg, steering = Handling(3_333, 217), Leg(0, 0, 0, 0, 0), steady(0, 9_000)
    track = []
    for tick in range(1_000):
        if dice.chance(7, "chase", "turn", tick, 80):
            steering = ordered(steering, dice.roll(7, "chase", "course", tick, 360_000), 12_345)
        leg, steering = steer_one_second(leg, steering, handling, tick)
        met = intercept(5_000_000 - leg.x_mm, -leg.y_mm, leg.vx_mm_s, leg.vy_mm_s, 15_000)
        track.append((leg, met))
    results = [[getattr(leg, name) for name in Leg.__slots__] + [str(met)] for leg, met in track]
    assert digest(results) == "d0dfb3b5caf01d5f"


def test_the_chart_is_the_same_everywhere() -> None:
    coast, zones = Coast.around(FRAME, 60), ZoneMap(FRAME, "USA")

    def told(x: int, y: int) -> tuple[str, str]:
        code, state = zones.at(x, y)
        return code, said_in("en", waters_of(code, state))

    results = [
        (coast.on_land(x, y), told(x, y))
        for x in range(-100_000_000, 100_000_000, 7_654_321)
        for y in range(-100_000_000, 100_000_000, 6_543_217)
    ]
    assert digest((results, [ring.points_mm for ring in coast.rings])) == "98e4b7e55b25e243"
