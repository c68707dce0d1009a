"""Scenes: each gets named actions, may answer with a transition, and draws controls made from plain models."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

import pygame
from pygame import Rect

from roe_trainer.ui.canvas import Canvas, TextBox
from roe_trainer.ui.elsewhere import Elsewhere
from roe_trainer.ui.inputs import Act, Input, KeyPress, Point, PointerDown, PointerMove, PointerUp, Wheel
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget
from roe_trainer.ui.widgets.tooltip import draw_tooltip

if TYPE_CHECKING:
    from roe_trainer.ui.stage import Stage


@dataclass(frozen=True, slots=True)
class Push:
    """Open a scene over this one."""

    scene: Scene | Elsewhere


@dataclass(frozen=True, slots=True)
class Pop:
    """Close the scene; `then` is an action handed to the scene below."""

    then: Act | None = None


@dataclass(frozen=True, slots=True)
class Replace:
    """Put a scene in place of the whole stack above its first."""

    scene: Scene | Elsewhere


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


Transition = Push | Pop | Replace | Quit


@dataclass(slots=True)
class Group:
    """Controls of one place: rebuilt only when `key` changes, redrawn only when it or the touch on it does.

    One that is `live` is drawn in every frame.
    """

    name: str
    rect: Rect
    key: Hashable
    build: Callable[[], list[Widget]]
    live: bool = False


@dataclass(slots=True)
class _Built:
    key: Hashable
    rect: Rect
    widgets: list[Widget]
    drawn: tuple[Hashable, Hashable] | None = None
    replaces: Hashable = None
    boxes: list[TextBox] = field(default_factory=list)


class Scene(ABC):
    """Base of all scenes: routes input to controls, keeps their touch, draws what changed."""

    context: ClassVar[str] = "everywhere"
    opaque: ClassVar[bool] = True
    holds_time: bool = True
    # How many places, where only what they tell has changed, are drawn anew in this frame; the others follow.
    most_paints: int = 99

    def __init__(self) -> None:
        self.touch = Touch()
        self._built: dict[str, _Built] = {}
        self._order: list[str] = []
        self._live: frozenset[str] = frozenset()
        self._layer: pygame.Surface | None = None
        self._paints_left = self.most_paints

    # -- what a scene says of itself
    @abstractmethod
    def groups(self, stage: Stage) -> list[Group]:
        """Groups of this moment, drawn in this order."""

    @abstractmethod
    def act(self, act: Act, stage: Stage) -> Transition | None:
        """Answer a named action."""

    def enter(self, stage: Stage) -> None:
        """Called when the scene becomes the top one: all is drawn afresh."""
        self._layer = None

    def leave(self, stage: Stage) -> None:
        """Called when the window closes while the scene is on the stack."""
        self.touch.held = ""

    def update(self, seconds: float, stage: Stage) -> Transition | None:
        """Time passes for the scene."""
        return None

    def stray_key(self, press: KeyPress, stage: Stage) -> Transition | None:
        """A key that neither a control nor the keymap wanted."""
        return None

    def painted(self) -> None:
        """A place that is not live was drawn anew in this frame."""
        return

    def toast_room(self, stage: Stage) -> Rect:
        """Where notices may stand, at its lower edge, without hiding what is pressed."""
        return Rect((0, 0), stage.size)

    # -- controls
    def refresh(self, stage: Stage) -> None:
        """Rebuild the groups whose key changed and drop those that are gone."""
        groups = self.groups(stage)
        self._order = [g.name for g in groups]
        self._live = frozenset(g.name for g in groups if g.live)
        for gone in set(self._built) - set(self._order):
            del self._built[gone]
            self._layer = None
        for group in groups:
            key = (group.key, stage.look, tuple(group.rect))
            built = self._built.get(group.name)
            if built is None or built.key != key:
                made = self._built[group.name] = _Built(key, group.rect, group.build())
                if built is not None and built.rect == group.rect:
                    # What stands there may stay a few frames, as long as no hand has changed it.
                    made.replaces = built.drawn[1] if built.drawn else built.replaces
        if self.touch.focus and self.find(self.touch.focus) is None:
            self.touch.focus = ""

    def controls(self) -> list[Widget]:
        """All widgets of the scene in drawing order."""
        return [w for name in self._order for w in self._built[name].widgets]

    def find(self, identity: str) -> Widget | None:
        """The control of that id, or None."""
        return next((w for w in self.controls() if w.id == identity), None)

    def text_boxes(self) -> list[TextBox]:
        """Every line of text on the last frame."""
        return [box for name in self._order for box in self._built[name].boxes]

    def focus_order(self) -> list[str]:
        """Ids of controls in Tab order."""
        return [w.id for w in self.controls() if w.focusable]

    def focus(self, identity: str) -> None:
        """Put the focus on a control and show it."""
        self.touch.focus, self.touch.focus_shown = identity, True

    def focus_group(self, name: str) -> None:
        """Put the focus on the first control of a group."""
        built = self._built.get(name)
        for widget in built.widgets if built else ():
            if widget.focusable:
                return self.focus(widget.id)
        return None

    def move_focus(self, step: int) -> None:
        """The focus goes on by a step in the order of Tab."""
        ring = self.focus_order()
        if not ring:
            return
        here = ring.index(self.touch.focus) if self.touch.focus in ring else (-1 if step > 0 else 0)
        self.focus(ring[(here + step) % len(ring)])

    def pointer_left(self) -> None:
        """The pointer is out of the window: nothing is under it any more."""
        self.touch.hover, self.touch.pointer = "", (-1, -1)

    # -- input
    def handle(self, given: Input, stage: Stage) -> Transition | None:
        """Give an input to the controls, then to the keymap; returns what the scene answers."""
        self.refresh(stage)
        self.touch.by_pointer = not isinstance(given, KeyPress)
        if isinstance(given, KeyPress):
            return self._key(given, stage)
        if isinstance(given, PointerMove):
            return self._moved(given.place, stage)
        if isinstance(given, Wheel):
            widget = self._under(given.place)
            answer = widget.wheel(given, self.touch) if widget else None
            return self.act(answer, stage) if answer else None
        if isinstance(given, PointerDown):
            return self._down(given, stage)
        return self._up(given, stage)

    def _key(self, press: KeyPress, stage: Stage) -> Transition | None:
        focused = self.find(self.touch.focus) if self.touch.focus else None
        # A list that was clicked goes on with the arrows, but Space keeps its meaning for the scene.
        walks = focused is not None and focused.walks and press.key != "space"
        if focused is not None and (self.touch.focus_shown or focused.takes_text or walks):
            answer = focused.key(press, self.touch)
            if isinstance(answer, Act):
                return self.act(answer, stage)
            if answer:
                return None
        if press.key in ("tab", "shift+tab"):
            self.move_focus(1 if press.key == "tab" else -1)
            return None
        action = stage.keymap.action(self.context, press.key)
        if action == "help" and press.key == "f1":
            return self.act(Act("help", self.touch.focus if self.touch.focus_shown else self.touch.hover), stage)
        if action is None or action == "press":
            return self.stray_key(press, stage)
        return self.act(Act(action), stage)

    def _moved(self, place: Point, stage: Stage) -> Transition | None:
        self.touch.pointer = place
        held = self.find(self.touch.held) if self.touch.held else None
        if held is not None:
            answer = held.drag(place, self.touch)
            return self.act(answer, stage) if answer else None
        widget = self._under(place)
        self.touch.hover = widget.id if widget else ""
        if self.touch.hover != self.touch.pressed:
            self.touch.pressed = ""
        return None

    def _down(self, given: PointerDown, stage: Stage) -> Transition | None:
        self.touch.pointer = given.place
        widget = self._under(given.place)
        if widget is None:
            self.touch.focus, self.touch.held = "", ""
            return self.act(Act("outside"), stage) if not self.opaque else None
        if widget.focusable and given.button == 1:
            self.touch.focus, self.touch.focus_shown = widget.id, widget.takes_text
        self.touch.held = self.touch.pressed = widget.id
        answer = widget.down(given, self.touch)
        return self.act(answer, stage) if answer else None

    def _up(self, given: PointerUp, stage: Stage) -> Transition | None:
        held, self.touch.held = self.touch.held, ""
        widget = self.find(held) if held else None
        if widget is None:
            return None
        answer = widget.up(given, self.touch, widget.rect.collidepoint(given.place))
        return self.act(answer, stage) if answer else None

    def _under(self, place: Point) -> Widget | None:
        for name in reversed(self._order):
            for widget in reversed(self._built[name].widgets):
                if widget.interactive and widget.rect.collidepoint(place):
                    return widget
        return None

    # -- drawing
    def draw(self, screen: pygame.Surface, stage: Stage) -> None:
        """Draw the frame: cached groups from their layer, live ones afresh, the tooltip last."""
        self.refresh(stage)
        layer = self._layer
        if layer is None or layer.get_size() != screen.get_size():
            layer = self._layer = pygame.Surface(screen.get_size()).convert(screen)
            layer.fill(stage.look.theme["window"])
            for built in self._built.values():
                built.drawn = built.replaces = None
        live, self._paints_left = self._live, self.most_paints
        for name in self._order:
            if name not in live:
                self._redraw(self._built[name], layer, stage)
        if self.opaque:
            screen.blit(layer, (0, 0))
        for name in self._order:
            built = self._built[name]
            if name in live:
                built.boxes = self._paint(built, screen, stage)
            elif not self.opaque:
                screen.blit(layer, built.rect, built.rect)
        self._tip(screen, stage)

    def _redraw(self, built: _Built, layer: pygame.Surface, stage: Stage) -> None:
        hands = tuple(self.touch.seen_by(w) for w in built.widgets if w.interactive)
        if built.drawn == (built.key, hands):
            return
        if built.replaces is not None and built.replaces == hands and self._paints_left <= 0:
            return
        self._paints_left -= 1
        built.boxes = self._paint(built, layer, stage)
        built.drawn, built.replaces = (built.key, hands), None
        self.painted()

    def _paint(self, built: _Built, surface: pygame.Surface, stage: Stage) -> list[TextBox]:
        surface.set_clip(built.rect)
        canvas = Canvas(surface, stage.look)
        for widget in built.widgets:
            if widget.rect.width > 0 and widget.rect.height > 0:
                widget.draw(canvas, self.touch)
        surface.set_clip(None)
        return canvas.boxes

    def _tip(self, screen: pygame.Surface, stage: Stage) -> None:
        shown = self.touch.tip_of(stage.seconds)
        widget = self.find(shown) if shown else None
        if widget is not None:
            words, beside = widget.tip_at(self.touch)
            if words:
                draw_tooltip(Canvas(screen, stage.look), words, beside)


def veil(screen: pygame.Surface, look: Look) -> None:
    """Dim what is already on the screen, for a dialog to stand on."""
    shade = pygame.Surface(screen.get_size())
    shade.fill(look.theme["veil"])
    shade.set_alpha(120)
    screen.blit(shade, (0, 0))
