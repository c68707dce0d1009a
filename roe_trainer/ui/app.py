"""The trainer's window: opens it, runs the frames, hands events to the scenes."""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from roe_trainer.console.own_keys import load_own_keymap
from roe_trainer.console.settings import load_settings
from roe_trainer.ui.ahead import read_ahead
from roe_trainer.ui.inputs import Act, KeyPress, from_event
from roe_trainer.ui.repeat import Repeat
from roe_trainer.ui.scene import Push, Scene
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.window import Frame, NoDisplay, fill_screen, keep_in_view, leave_full_screen, open_window
from roe_trainer.words.say import say

__all__ = ["App", "NoDisplay", "Options", "main"]

FRAMES_A_SECOND = 60
IDLE_FRAMES_A_SECOND = 30
READ_AHEAD_FRAME = 30


@dataclass(frozen=True, slots=True)
class Options:
    """What to open: nothing (the library), a scenario's briefing, or a record's debrief."""

    scenario: Path | str | None = None
    record: Path | str | None = None
    seed: int | None = None
    mode: str | None = None
    size: tuple[int, int] | None = None
    pack: str = ""


def main(
    scenario: Path | str | None = None,
    seed: int | None = None,
    mode: str | None = None,
    record: Path | str | None = None,
    pack: str = "",
) -> int:
    """Open the window and stay until it is closed; raises NoDisplay without a screen, Unreadable for a bad file."""
    options = Options(scenario, record, seed, mode, pack=pack)
    settings, notice = load_settings()
    size = options.size or (settings.window_width_px, settings.window_height_px)
    screen = open_window(size, settings.software_frames)
    try:
        keymap, keys_notice = load_own_keymap()
        stage = Stage(screen.get_size(), settings, keymap)
        for words in (notice, keys_notice):
            if words:
                stage.toast(words)
        App(screen, stage, first_scene(options, stage)).run()
    finally:
        pygame.quit()
    return 0


def first_scene(options: Options, stage: Stage) -> list[Scene]:
    """The library, with what the options ask for on top of it."""
    from roe_trainer.ui.scenes.library import LibraryScene

    scenes: list[Scene] = [LibraryScene()]
    if options.scenario is not None:
        from roe_trainer.scenario.load import load_scenario
        from roe_trainer.ui.scenes.briefing import BriefingScene

        source = replace(load_scenario(options.scenario), pack=options.pack)
        scenes.append(BriefingScene(source, options.seed, options.mode or stage.settings.mode))
    if options.record is not None:
        from roe_trainer.ui.scenes.debrief import debrief_of_record

        scenes.append(debrief_of_record(Path(options.record), stage))
    return scenes


class App:
    """Window, stage and stack, frame by frame. `frame` may be called by tests with their own time."""

    def __init__(self, screen: pygame.Surface, stage: Stage, scenes: list[Scene]) -> None:
        self.screen, self.stage = screen, stage
        self.stack = Stack(scenes[0], stage)
        for scene in scenes[1:]:
            self.stack.follow(Push(scene))
        self.pointer = (-1, -1)
        self.repeat = Repeat()
        self._full_screen = False
        self._windowed: Frame | None = None
        self._hidden = False
        self._screens = pygame.display.get_desktop_sizes()
        self._depth = 1

    def run(self) -> None:
        """Draw frames until the window is closed."""
        clock, frames = pygame.time.Clock(), 0
        while not self.stack.over:
            frames += 1
            if frames == READ_AHEAD_FRAME:
                read_ahead()
            busy = pygame.mouse.get_focused() or not self._hidden
            seconds = clock.tick(FRAMES_A_SECOND if busy else IDLE_FRAMES_A_SECOND) / 1000
            self.frame(seconds)
            self._tend_memory()
        for scene in reversed(self.stack.scenes):
            scene.leave(self.stage)
        self._keep_size()

    def _keep_size(self) -> None:
        """The window opens next time in the size it was left in."""
        wide, high = self._windowed[1] if self._full_screen and self._windowed else self.screen.get_size()
        settings = self.stage.settings
        if (wide, high) != (settings.window_width_px, settings.window_height_px):
            self.stage.change(window_width_px=wide, window_height_px=high)

    def frame(self, seconds: float) -> None:
        """One frame: events, time, picture."""
        for event in pygame.event.get():
            self.take(event)
        again = self.repeat.due(seconds)
        if again is not None:
            self.stack.give(again)
        self.stack.update(seconds)
        self._follow_full_screen()
        self._follow_screens()
        if not self._hidden and not self.stack.over:
            self.stack.draw(self.screen)
            pygame.display.flip()

    def _tend_memory(self) -> None:
        """A full collection would stall a frame: what a scene brings stays out of them until the library is back."""
        depth = len(self.stack.scenes)
        if depth == self._depth:
            return
        self._depth = depth
        if depth == 1:
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def take(self, event: pygame.event.Event) -> None:
        """One engine event: the window's own, or somebody's hand."""
        if event.type == pygame.QUIT:
            self.stack.over = True
        elif event.type in (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED):
            self._hidden = event.type == pygame.WINDOWMINIMIZED or self._hidden
            self._away()
        elif event.type == pygame.WINDOWLEAVE:
            self.pointer = (-1, -1)
            for scene in self.stack.scenes:
                scene.pointer_left()
        elif event.type in (pygame.WINDOWRESTORED, pygame.WINDOWSHOWN, pygame.WINDOWEXPOSED, pygame.WINDOWFOCUSGAINED):
            self._hidden = False
        elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED, pygame.WINDOWRESIZED):
            self._resized()
        else:
            if event.type == pygame.MOUSEMOTION:
                self.pointer = event.pos
            if event.type == pygame.KEYUP:
                self.repeat.released()
            given = from_event(event, self.pointer)
            if isinstance(given, KeyPress):
                self.repeat.pressed(given)
            if given is not None:
                self.stack.give(given)

    def _away(self) -> None:
        """Nobody looks: whatever scene is on the stack may stop its clock."""
        self.repeat.released()
        for scene in self.stack.scenes:
            scene.act(Act("focus_lost"), self.stage)

    def _resized(self) -> None:
        surface = pygame.display.get_surface()
        if surface is not None:
            self.screen = surface
            size = surface.get_size()
            self.stage.resize((max(1, size[0]), max(1, size[1])))

    def _follow_screens(self) -> None:
        """A screen that came, went or changed its size: the window stays where it can be seen."""
        screens = pygame.display.get_desktop_sizes()
        if screens == self._screens:
            return
        self._screens = screens
        try:
            if self._full_screen:
                fill_screen()
            else:
                keep_in_view()
        except pygame.error as error:
            self.stage.toast(say("ui-window-lost-screen", why=str(error)))
        self._resized()

    def _follow_full_screen(self) -> None:
        """The whole screen in its own size, and the window as it was afterwards."""
        if self.stage.settings.full_screen == self._full_screen:
            return
        self._full_screen = self.stage.settings.full_screen
        try:
            if self._full_screen:
                self._windowed = fill_screen()
            elif self._windowed:
                leave_full_screen(self._windowed)
        except pygame.error as error:
            self.stage.toast(say("ui-window-no-full-screen", why=str(error)))
        self._resized()
