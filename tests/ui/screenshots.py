"""Pictures of every screen, drawn without one: by day and by night in two sizes, or those of the README."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from roe_trainer.console.lesson import Lesson
from roe_trainer.picture.contacts import Clarity
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scenes.briefing import BriefingScene
from roe_trainer.ui.scenes.debrief import debrief_of_watch
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.stage import Stage
from roe_trainer.vessels.own_ship import OWN_SHIP
from tests.console.watches import scenario
from tests.ui.samples import LARGE, SMALL, stage_of, watch_of

GO_FAST = "windward"


def library(stage: Stage) -> Stack:
    scene = LibraryScene()
    stack = Stack(scene, stage)
    for _ in range(60):
        stack.update(0.02)
        stack.draw(pygame.Surface(stage.size))
    return stack


def briefing(stage: Stage) -> Stack:
    return Stack(BriefingScene(scenario(GO_FAST), 7, "coach"), stage)


def _watch(stage: Stage, ticks: int, *acts: Act, mode: str = "coach") -> Stack:
    scene = watch_of(GO_FAST, mode=mode, ticks=ticks)  # type: ignore[arg-type]
    stack = Stack(scene, stage)
    scene.bridge.rung = "STOP"
    for act in acts:
        stack.draw(pygame.Surface(stage.size))
        stack.follow(stack.top.act(act, stage))
    return stack


def watch(stage: Stage) -> Stack:
    return _watch(stage, 420)


def close(stage: Stage) -> Stack:
    """Nearer: the boat is close enough for the camera to make things out."""
    stack = _watch(stage, 60)
    scene = stack.top
    assert isinstance(scene, WatchScene)
    bridge = scene.bridge
    for act in (Act("unit_order", f"{OWN_SHIP},intercept"), Act("say", "hail"), Act("say", "ask.nationality")):
        scene.act(act, stage)
        bridge.session.advance(100)
    bridge.session.advance(700)
    bridge.changed()
    stage.toasts.clear()
    return stack


def lesson(stage: Stage) -> Stack:
    """The first watch: the step in hand, own units under way, bearing line and range marker set."""
    scene = watch_of("familiar", seed=3, ticks=30)
    stack = Stack(scene, stage)
    stack.draw(pygame.Surface(stage.size))
    for order in ("boat,intercept", f"{OWN_SHIP},intercept"):
        scene.act(Act("unit_order", order), stage)
    scene.bridge.session.advance(120)
    for act in ("zoom_in", "zoom_in", "zoom_in", "marker", "camera_closer"):
        scene.act(Act(act), stage)
    scene.bridge.changed()
    scene.lesson.follow(scene.bridge)
    stage.toasts.clear()
    return stack


def armed(stage: Stage) -> Stack:
    """Close to people with a weapon and hands up beside them, steadied and zoomed."""
    scene = watch_of("armed-men", ticks=60)
    bridge = scene.bridge
    for unit in list(bridge.session.picture.own_units)[:2]:
        bridge.send("unit_order", {"order": "intercept"}, bridge.selected, unit)
    bridge.session.advance(900)
    scene.act(Act("camera_closer"), stage)
    scene.act(Act("camera_steady"), stage)
    bridge.changed()
    return Stack(scene, stage)


def night(stage: Stage) -> Stack:
    """A watch without light: the camera sees heat."""
    scene = watch_of("no-lights", ticks=300)
    bridge = scene.bridge
    for unit in list(bridge.session.picture.own_units):
        bridge.send("unit_order", {"order": "intercept"}, bridge.selected, unit)
    for _ in range(60):
        seen = bridge.session.picture.contacts[bridge.selected].look
        if seen is not None and seen.clarity >= Clarity.IDENTIFIED:
            break
        bridge.session.advance(30)
    bridge.changed()
    return Stack(scene, stage)


def _tab(name: str) -> Callable[[Stage], Stack]:
    def make(stage: Stage) -> Stack:
        stack = close(stage)
        stack.follow(stack.top.act(Act("tab", name), stage))
        return stack

    return make


def boarding(stage: Stage) -> Stack:
    """The first watch, with the team aboard the sport boat."""
    scene = watch_of("familiar", seed=3, ticks=120)
    bridge = scene.bridge
    steps: tuple[tuple[str, dict[str, str], str | None, int], ...] = (
        ("unit_order", {"order": "intercept"}, "boat", 0),
        ("unit_order", {"order": "intercept"}, OWN_SHIP, 300),
        ("hail", {"means": "vhf", "language": "en"}, None, 30),
        ("request", {"what": "boarding"}, None, 120),
        ("order_stop", {"means": "loudhailer", "language": "en"}, None, 240),
        ("board", {}, "boat", 200),
        ("inspect_safety", {}, None, 200),
        ("check_documents", {}, None, 100),
    )
    for measure, options, unit, wait in steps:
        bridge.send(measure, options, bridge.selected, unit)
        bridge.session.advance(wait)
    bridge.tab = "boarding"
    bridge.changed()
    scene.lesson = Lesson(())  # so that the picture shows the boarding
    return Stack(scene, stage)


def messages(stage: Stage) -> Stack:
    """Questions, answers, and what the command said."""
    stack = boarding(stage)
    scene = stack.top
    assert isinstance(scene, WatchScene)
    scene.bridge.tab = "messages"
    scene.bridge.changed()
    return stack


def order(stage: Stage) -> Stack:
    return _watch(stage, 420, Act("open_rung", "STOP"))


def sheet(stage: Stage) -> Stack:
    return _watch(stage, 420, Act("open_rung", "HAIL"))


def own_words(stage: Stage) -> Stack:
    """An order typed in own words, with what it may stand for."""
    stack = _watch(stage, 420, Act("own_words"))
    stack.top.touch.typed["own:words"] = "order him to stop in spanish"
    return stack


def here(stage: Stage) -> Stack:
    return _watch(stage, 420, Act("here"))


def help_(stage: Stage) -> Stack:
    return _watch(stage, 420, Act("help"))


def settings(stage: Stage) -> Stack:
    return _watch(stage, 420, Act("settings"))


def menu(stage: Stage) -> Stack:
    return _watch(stage, 420, Act("back"))


def debrief(stage: Stage) -> Stack:
    stack = close(stage)
    scene = stack.top
    assert isinstance(scene, WatchScene)
    for act in (Act("say", "ask.name"), Act("say", "ask.master")):
        scene.act(act, stage)
        scene.bridge.session.advance(60)
    send = scene.bridge.send
    send("order_stop", {"means": "vhf", "language": "en"}, scene.bridge.selected)
    scene.bridge.session.advance(120)
    send("warning_shots", {}, scene.bridge.selected, OWN_SHIP)
    scene.bridge.session.advance(60)
    debriefing = debrief_of_watch(scene.bridge, stage)
    debriefing.asked = True
    stage.toasts.clear()
    debriefing.reviewed.close(())
    while debriefing.film.work(1.0):
        pass
    costly = next((t.ref for t in debriefing.model.told if t.loss), "")
    debriefing._choose(costly)
    return Stack(debriefing, stage)


def questions(stage: Stage) -> Stack:
    stack = close(stage)
    scene = stack.top
    assert isinstance(scene, WatchScene)
    stack = Stack(debrief_of_watch(scene.bridge, stage), stage)
    stack.update(0.01)
    return stack


SCREENS: dict[str, Callable[[Stage], Stack]] = {
    "library": library,
    "briefing": briefing,
    "watch": watch,
    "close": close,
    "lesson": lesson,
    "armed": armed,
    "night": night,
    "radio": _tab("radio"),
    "command": _tab("command"),
    "units": _tab("units"),
    "log": _tab("log"),
    "boarding": boarding,
    "messages": messages,
    "order": order,
    "sheet": sheet,
    "here": here,
    "words": own_words,
    "help": help_,
    "settings": settings,
    "menu": menu,
    "debrief": debrief,
    "questions": questions,
}

# Pictures of the README and the documents: file, screen, palette.
DOCUMENTS = (
    ("library", "library", "day"),
    ("briefing", "briefing", "day"),
    ("watch", "close", "day"),
    ("first-watch", "lesson", "day"),
    ("chase-night", "night", "night"),
    ("boarding", "boarding", "dusk"),
    ("order", "order", "day"),
    ("messages", "messages", "day"),
    ("debrief", "debrief", "day"),
)


def picture(name: str, size: tuple[int, int], palette: str, text_pct: int = 100) -> pygame.Surface:
    """One screen drawn twice, as the second frame shows it."""
    stage = stage_of(size, palette, text_pct)
    stack = SCREENS[name](stage)
    surface = pygame.Surface(size)
    for _ in range(4):
        stack.draw(surface)
        for scene in stack.scenes:
            if isinstance(scene, LibraryScene):
                scene.update(0.02, stage)
    return surface


def parser() -> argparse.ArgumentParser:
    out = argparse.ArgumentParser(prog="python -m tests.ui.screenshots", description=__doc__)
    out.add_argument("folder", type=Path, metavar="FOLDER", help="where the pictures go; made if it is not there")
    out.add_argument("names", nargs="*", metavar="SCREEN", help=f"only these: {', '.join(SCREENS)}")
    out.add_argument("--documents", action="store_true", help="those of the README, by the names it shows them under")
    return out


def wanted(names: Sequence[str], documents: bool) -> list[tuple[str, str, tuple[int, int], str]]:
    """File, screen, size and palette of each picture."""
    if documents:
        return [(file, name, SMALL, palette) for file, name, palette in DOCUMENTS]
    return [
        (f"{name}-{size[0]}-{palette}", name, size, palette)
        for name in names or SCREENS
        for size in (SMALL, LARGE)
        for palette in ("day", "night")
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Save what was asked for; a screen that does not exist is told before anything is made."""
    given = parser().parse_args(arguments)
    unknown = [name for name in given.names if name not in SCREENS]
    if unknown or (given.names and given.documents):
        parser().error(f"no such screen: {', '.join(unknown)}" if unknown else "--documents takes no screens")
    given.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("ROE_TRAINER_HOME", home)
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_mode((64, 64))
        for file, name, size, palette in wanted(given.names, given.documents):
            path = given.folder / f"{file}.png"
            pygame.image.save(picture(name, size, palette), path)
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
