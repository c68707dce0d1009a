"""What can be done here: a menu at a place of the chart, with the units that can be sent."""

from __future__ import annotations

from math import atan2, degrees
from typing import ClassVar

from pygame import Rect

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.desk import order_words
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.scene import Group, Pop, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.plain import Box, Header
from roe_trainer.words.say import say

TRANSIT_KN = 14


class HereScene(Scene):
    """Pops with the chosen action for the watch below. The clock goes on."""

    opaque: ClassVar[bool] = False
    holds_time = False
    context: ClassVar[str] = "watch"

    def __init__(self, bridge: Bridge, place: tuple[int, int], spot_m: tuple[int, int], track: str) -> None:
        super().__init__()
        self.place, self.track = place, track
        self.items = here_items(bridge, spot_m, track)
        self.touch.focus, self.touch.focus_shown = "here:0", True

    def groups(self, stage: Stage) -> list[Group]:
        look = stage.look
        wide = look.px(60) + max((look.text.width("body", words) for words, _ in self.items), default=look.px(100))
        high = look.px(30) + len(self.items) * look.px(27) + look.px(6)
        rect = Rect(self.place[0], self.place[1], wide, high).clamp(Rect((0, 0), stage.size))
        return [Group("here", rect, self.place, lambda: self._build(rect, look))]

    def _build(self, rect: Rect, look: Look) -> list[Widget]:
        title = self.track or say("ui-here-title")
        out: list[Widget] = [
            Box(rect, "panel"),
            Header(Rect(rect.x, rect.y, rect.width, look.px(28)), title, key_title("escape")),
            Box(rect, "", "line_strong", width=2),
        ]
        for i, (words, act) in enumerate(self.items):
            box = Rect(
                rect.x + look.px(4), rect.y + look.px(30) + i * look.px(27), rect.width - look.px(8), look.px(26)
            )
            out.append(
                Button(f"here:{i}", box, words, Act("do", str(i)) if act else Act("back"), "quiet", align="left")
            )
        return out

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "do":
            return Pop(then=self.items[int(act.arg)][1])
        if act.name in ("pan_up", "pan_down", "next_control", "previous_control"):
            self.move_focus(-1 if act.name in ("pan_up", "previous_control") else 1)
            return None
        return common_act(act, stage, "watch")


def here_items(bridge: Bridge, spot_m: tuple[int, int], track: str) -> list[tuple[str, Act]]:
    """Words and action of each entry."""
    items: list[tuple[str, Act]] = []
    units = bridge.session.picture.own_units
    if track:
        items += [
            (say(order_words(unit, order, track)), Act("send", f"{unit.id},{order},{track}"))
            for unit in units.values()
            for order in ("intercept", "shadow", "hold_off")
        ]
        items.append((say("ui-here-measure", track=track), Act("measure")))
        items.append((say("ui-here-rung", track=track), Act("to_ladder")))
    ship = next(iter(units.values()))
    east, north = spot_m[0] - ship.x_mm / 1000, spot_m[1] - ship.y_mm / 1000
    course = round(degrees(atan2(east, north))) % 360
    speed = max(TRANSIT_KN, round(ship.speed_mm_s * 3600 / 1_852_000))
    items.append((say("ui-here-course", course=f"{course:03d}", speed=speed), Act("course_here", f"{course},{speed}")))
    for unit in list(units.values())[1:]:
        if unit.deployed:
            items.append((say(order_words(unit, "return")), Act("send", f"{unit.id},return,")))
    items.append((say("ui-here-centre"), Act("centre")))
    return items
