"""A storm of window events and random hands: no traceback, the sea untouched by drawing.

The clock stopped when nobody looks.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import cycle

import pygame
import pytest

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.keymap import load_keymap
from roe_trainer.session.replay import header_of, pack_for
from roe_trainer.session.session import Session
from roe_trainer.session.sink import MemorySink
from roe_trainer.ui.app import App
from roe_trainer.ui.inputs import Act, KeyPress, PointerDown, PointerMove, PointerUp, Wheel
from roe_trainer.ui.scene import Pop
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.scenes.watch import WatchScene
from tests.console.watches import scenario
from tests.ui.samples import stage_of, watch_of

SIZES = [(1, 1), (3, 700), (320, 200), (1280, 720), (1920, 1080), (4000, 30)]
WINDOW = (
    pygame.WINDOWFOCUSLOST,
    pygame.WINDOWFOCUSGAINED,
    pygame.WINDOWMINIMIZED,
    pygame.WINDOWRESTORED,
    pygame.WINDOWEXPOSED,
    pygame.WINDOWSHOWN,
    pygame.WINDOWENTER,
    pygame.WINDOWLEAVE,
    pygame.WINDOWSIZECHANGED,
    pygame.ACTIVEEVENT,
)
KEYS = [k for b in load_keymap().bindings for k in b.keys if b.action not in ("quit",)] + list(
    "abcdefghijklmnopqrstuvwxyz0123456789"
)


def app_with_watch(seed: int) -> App:
    screen = pygame.display.set_mode((1280, 720))
    app = App(screen, stage_of(), [LibraryScene(), watch_of("windward", seed=seed)])
    for _ in range(10):
        app.frame(0.02)
    return app


def hand(rng: random.Random) -> object:
    place = rng.randrange(0, 1400), rng.randrange(0, 800)
    return rng.choice(
        [
            KeyPress(rng.choice(KEYS), rng.choice(["", "x", "7", "é"])),
            PointerMove(place),
            PointerDown(place, rng.choice([1, 1, 1, 2, 3]), rng.random() < 0.2),
            PointerUp(place, rng.choice([1, 1, 3])),
            Wheel(place, rng.choice([-3, -1, 1, 3])),
        ]
    )


def storm(app: App, seed: int, events: int) -> None:
    rng = random.Random(seed)
    for number in range(events):
        kind = rng.random()
        if kind < 0.08:
            app.screen = pygame.display.set_mode(rng.choice(SIZES))
            app.take(pygame.event.Event(pygame.VIDEORESIZE, size=app.screen.get_size(), w=1, h=1))
        elif kind < 0.2:
            app.take(pygame.event.Event(rng.choice(WINDOW)))
        else:
            app.stack.give(hand(rng))  # type: ignore[arg-type]
        if number % 4 == 0:
            app.frame(rng.choice([0.0, 0.016, 0.3, 3.0]))
        app.stack.over = False
    # Out of full screen first, for that gives back whatever size the window had before.
    app.stage.change(full_screen=False)
    app.frame(0.0)
    app.screen = pygame.display.set_mode((1280, 720))
    app.take(pygame.event.Event(pygame.WINDOWRESTORED))
    app.take(pygame.event.Event(pygame.VIDEORESIZE, size=(1280, 720), w=1280, h=720))
    app.frame(0.016)


def stood_without_a_window(session: Session) -> Session:
    """The same decisions at the same seconds, with nothing drawn and nobody at the controls."""
    again = Session.start(session.source, session.pack, session.seed, session.mode, None, session.variant)
    for action in session.actions:
        again.advance(action.tick - again.tick)
        again.decide(action.decision)
    again.advance(session.tick - again.tick)
    return again


@pytest.mark.parametrize("seed", [1, 2])
def test_a_storm_of_events_leaves_window_and_world_standing(seed: int) -> None:
    app = app_with_watch(seed)
    session = app.stack.top.bridge.session  # type: ignore[attr-defined]
    storm(app, seed, 250)
    assert app.stage.size == (1280, 720)
    assert app.screen.get_at((640, 20))[:3] != (0, 0, 0)
    assert stood_without_a_window(session).digest() == session.digest()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [3, 5, 8, 13, 21])
def test_ten_thousand_events_leave_the_world_as_the_decisions_made_it(seed: int) -> None:
    """2,000 events for each of five watches."""
    app = app_with_watch(seed)
    session = app.stack.top.bridge.session  # type: ignore[attr-defined]
    storm(app, 1000 + seed, 2000)
    assert app.stage.size == (1280, 720)
    assert stood_without_a_window(session).digest() == session.digest()


LOOKING = (
    *[
        "zoom_in",
        "zoom_out",
        "pan_left",
        "pan_up",
        "centre",
        "centre_contact",
        "follow",
        "marker",
        "marker_left",
        "marker_out",
        "measure",
    ],
    *[
        "camera_closer",
        "camera_wider",
        "camera_left",
        "camera_steady",
        "to_chart",
        "to_card",
        "to_ladder",
        "to_messages",
        "to_radio",
    ],
    *[
        "to_command",
        "to_units",
        "to_log",
        "next_contact",
        "previous_contact",
        "text_larger",
        "text_smaller",
        "palette",
        "here",
        "help",
    ],
    *["settings", "back", "reasons"],
)


def look_about(rng: random.Random, app: App, steps: int) -> None:
    """A trace of hands that only look: no decision, and the clock stands."""
    for _ in range(steps):
        kind = rng.random()
        if kind < 0.6:
            app.stack.follow(app.stack.top.act(Act(rng.choice(LOOKING)), app.stage))
        elif kind < 0.8:
            app.stack.give(PointerMove((rng.randrange(640), rng.randrange(360))))
        elif kind < 0.9:
            app.stack.give(Wheel((rng.randrange(640), rng.randrange(360)), rng.choice([-2, 2])))
        else:
            app.stack.give(KeyPress("tab"))
        app.stack.over = False
        app.stack.draw(app.screen)
    while len(app.stack.scenes) > 2:
        app.stack.follow(Pop())


def changed_by(count: int, steps: int) -> list[int]:
    """Which of so many traces over a watch with answers under way changed its digest."""
    pygame.display.set_mode((640, 360))
    app = App(
        pygame.display.set_mode((640, 360)), stage_of((640, 360)), [LibraryScene(), watch_of("windward", ticks=400)]
    )
    bridge = app.stack.top.bridge  # type: ignore[attr-defined]
    bridge.send("hail", {"means": "vhf", "language": "en"}, bridge.selected)
    before = bridge.session.digest()
    rng = random.Random(77)
    changed = []
    for number in range(count):
        look_about(rng, app, steps)
        if bridge.session.digest() != before:
            changed.append(number)
    pygame.display.set_mode((1280, 720))
    return changed


def test_looking_and_drawing_only_read() -> None:
    assert changed_by(25, 6) == []


@pytest.mark.slow
def test_a_thousand_traces_of_looking_and_drawing_only_read() -> None:
    assert changed_by(1000, 8) == []


SCRIPT = {
    2: ("hail", {"means": "vhf", "language": "en"}),
    4: ("ask", {"question": "nationality", "means": "vhf", "language": "en"}),
    6: ("note", {"text": "they turn away"}),
}


def record_at(frames: Sequence[float]) -> bytes:
    """The record of a short watch whose frames took so long, with decisions at fixed seconds."""
    source = scenario("windward")
    pack = pack_for(source)
    sink = MemorySink(header_of(source, pack, 7, "practice", "2026-11-22T10:00:00Z"))
    scene = WatchScene(Bridge(Session.start(source, pack, 7, "practice", sink)))
    app = App(pygame.display.set_mode((640, 360)), stage_of((640, 360)), [LibraryScene(), scene])
    bridge, left, length = scene.bridge, dict(SCRIPT), cycle(frames)
    bridge.select("T01")
    bridge.pace.toggle()
    while bridge.session.tick < 8:
        app.frame(next(length))
        if bridge.session.tick in left:
            measure, options = left.pop(bridge.session.tick)
            bridge.send(measure, options, None if measure == "note" else "T01")
    return sink.to_bytes()


def test_five_to_240_frames_a_second_and_long_stalls_give_the_same_record() -> None:
    records = {record_at(frames) for frames in ((0.2,), (1 / 60,), (1 / 240,), (0.1, 3.0, 0.02), (1 / 30, 1 / 144))}
    pygame.display.set_mode((1280, 720))
    assert len(records) == 1


def test_the_clock_stops_when_the_window_loses_the_focus() -> None:
    app = app_with_watch(3)
    bridge = app.stack.top.bridge  # type: ignore[attr-defined]
    bridge.pace.toggle()
    app.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    tick = bridge.session.tick
    for _ in range(50):
        app.frame(0.1)
    assert bridge.session.tick == tick


def test_full_screen_and_back_leaves_the_window_as_it_was() -> None:
    app = app_with_watch(3)
    before = app.screen.get_size()
    app.stage.change(full_screen=True)
    app.frame(0.02)
    assert app.stage.size == app.screen.get_size() == pygame.display.get_desktop_sizes()[0]
    app.stage.change(full_screen=False)
    app.frame(0.02)
    assert (app.screen.get_size(), app.stage.size) == (before, before)
