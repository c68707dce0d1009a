"""The stack of scenes: transitions, time, drawing from the lowest opaque scene up."""

from __future__ import annotations

import pygame
from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.elsewhere import Elsewhere
from roe_trainer.ui.inputs import Input
from roe_trainer.ui.scene import Pop, Push, Quit, Replace, Scene, Transition, veil
from roe_trainer.ui.stage import Stage


class Stack:
    """At least one scene until it is told to quit."""

    def __init__(self, first: Scene, stage: Stage) -> None:
        self.scenes: list[Scene] = [first]
        self.stage = stage
        self.over = False
        first.enter(stage)

    @property
    def top(self) -> Scene:
        """The scene in front."""
        return self.scenes[-1]

    def give(self, given: Input) -> None:
        """Hand an input to the top scene and follow what it answers."""
        if not self.over:
            self.follow(self.top.handle(given, self.stage))

    def follow(self, transition: Transition | None) -> None:
        """Take a transition: push, pop, replace or quit."""
        if transition is None:
            return
        if isinstance(transition, Quit):
            self.over = True
            return
        if isinstance(transition, Push):
            self.scenes.append(self._scene(transition.scene))
        elif isinstance(transition, Replace):
            self.scenes = [self.scenes[0], self._scene(transition.scene)]
        else:
            self._pop(transition)
            return
        self.top.enter(self.stage)

    def _scene(self, wanted: Scene | Elsewhere) -> Scene:
        if isinstance(wanted, Scene):
            return wanted
        from roe_trainer.ui.scenes.doors import scene_behind

        return scene_behind(wanted, self.stage)

    def _pop(self, pop: Pop) -> None:
        if len(self.scenes) > 1:
            self.scenes.pop()
            self.top.enter(self.stage)
        if pop.then is not None:
            self.follow(self.top.act(pop.then, self.stage))

    def update(self, seconds: float) -> None:
        """Time passes for the top scene, and for those below as long as none above holds it."""
        self.stage.pass_time(seconds)
        for scene in reversed(self.scenes):
            answer = scene.update(seconds, self.stage)
            if answer is not None:
                self.follow(answer)
                return
            if scene.holds_time:
                return

    def draw(self, screen: pygame.Surface) -> None:
        """Draw all that can be seen, then the toasts."""
        if min(screen.get_size()) < 2:
            return
        start = next((i for i in range(len(self.scenes) - 1, -1, -1) if self.scenes[i].opaque), 0)
        for index, scene in enumerate(self.scenes[start:]):
            if index and not scene.opaque:
                veil(screen, self.stage.look)
            scene.draw(screen, self.stage)
        self._toasts(screen)

    def _toasts(self, screen: pygame.Surface) -> None:
        look = self.stage.look
        place = self.top.toast_room(self.stage) if self.top.opaque else screen.get_rect()
        bottom = place.bottom - look.px(10)
        for words, _left in reversed(self.stage.toasts):
            room = min(place.width - look.px(40), look.px(760))
            if room < look.px(60):
                return
            lines = look.text.wrap("body", words, room)[:3]
            wide = max(look.text.width("body", line) for line in lines) + look.px(24)
            high = look.text.height("body") * len(lines) + look.px(12)
            box = Rect(0, 0, wide, high)
            box.midbottom = (place.centerx, bottom)
            canvas = Canvas(screen, look)
            canvas.fill(box, "strip", 5)
            canvas.frame(box, "strip_quiet", 1, 5)
            for i, line in enumerate(lines):
                row = Rect(
                    box.x, box.y + look.px(6) + i * look.text.height("body"), box.width, look.text.height("body")
                )
                canvas.text(row, line, "body", "strip_text", "centre")
            bottom = box.y - look.px(6)
