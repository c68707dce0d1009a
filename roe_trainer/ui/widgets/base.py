"""What all widgets share, and the touch (focus, hover, scroll, typed text) that scenes keep for them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import ClassVar

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, KeyPress, Point, PointerDown, PointerUp, Wheel

TIP_AFTER_S = 0.35


@dataclass(slots=True)
class Touch:
    """The state of hands on a scene's controls, by id: it survives when controls are rebuilt."""

    focus: str = ""
    focus_shown: bool = False
    hover: str = ""
    held: str = ""
    pointer: Point = (-1, -1)
    scroll: dict[str, int] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    caret: dict[str, int] = field(default_factory=dict)
    grabbed: dict[str, int] = field(default_factory=dict)
    by_pointer: bool = False
    pressed: str = ""
    told: str = ""
    told_from_s: float = 0.0

    def tip_of(self, now_s: float) -> str:
        """The control whose tooltip is due: under a pointer that has rested, or in the focus of the keys."""
        here = self.hover if self.by_pointer else self.focus if self.focus_shown else ""
        if here != self.told:
            self.told, self.told_from_s = here, now_s
        rested = not self.by_pointer or (now_s - self.told_from_s >= TIP_AFTER_S and here != self.pressed)
        return here if rested and not self.held else ""

    def focused(self, identity: str) -> bool:
        """Whether the focus ring is to be drawn round a control."""
        return self.focus_shown and self.focus == identity

    def seen_by(self, widget: Widget) -> Hashable:
        """All of the touch that a widget's picture depends on."""
        me = widget.id
        row = widget.row_at(self.pointer, self) if self.hover == me else -1
        return (
            self.focus == me and (self.focus_shown or widget.takes_text),
            self.hover == me,
            self.held == me,
            row,
            self.scroll.get(me),
            self.typed.get(me),
            self.caret.get(me),
        )


class Widget(ABC):
    """A rectangle that draws itself and may answer touch with an `Act`. Rebuilt at will: it keeps no state."""

    interactive: ClassVar[bool] = False
    focusable: bool = False
    takes_text: ClassVar[bool] = False
    walks: ClassVar[bool] = False

    def __init__(self, identity: str, rect: Rect, tip: str = "") -> None:
        self.id, self.rect, self.tip = identity, rect, tip

    @abstractmethod
    def draw(self, canvas: Canvas, touch: Touch) -> None:
        """Draw within `rect`."""

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        """A button of the pointer went down on it."""
        return None

    def up(self, given: PointerUp, touch: Touch, inside: bool) -> Act | None:
        """The button came up, inside it or not."""
        return None

    def drag(self, place: Point, touch: Touch) -> Act | None:
        """The pointer moved with the button down."""
        return None

    def wheel(self, given: Wheel, touch: Touch) -> Act | None:
        """The wheel was turned over it."""
        return None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        """An act, True when the key was used, False when it was not."""
        return False

    def tip_at(self, touch: Touch) -> tuple[str, Rect]:
        """The words of the tooltip, empty for none, and what they belong to."""
        return self.tip, self.rect

    def row_at(self, place: Point, touch: Touch) -> int:
        """Row under the pointer, for widgets that have rows; -1 for none."""
        return -1

    def ring(self, canvas: Canvas, touch: Touch, radius: float = 4) -> None:
        """The focus ring."""
        if touch.focused(self.id):
            canvas.frame(self.rect, "focus", canvas.look.px(2), radius)


def scrolled(touch: Touch, identity: str, by: int, most: int) -> int:
    """Move a widget's scroll position within 0 and `most`; returns where it is."""
    place = min(max(touch.scroll.get(identity, 0) + by, 0), max(0, most))
    touch.scroll[identity] = place
    return place


def draw_scroll_bar(canvas: Canvas, rect: Rect, first: int, shown: int, total: int) -> None:
    """A thin bar on the right edge of `rect` that tells where one is in a longer list."""
    if total <= shown or rect.height < 8:
        return
    wide = canvas.look.px(4)
    track = Rect(rect.right - wide, rect.y, wide, rect.height)
    high = max(canvas.look.px(16), rect.height * shown // total)
    top = rect.y + (rect.height - high) * first // max(1, total - shown)
    canvas.fill(track, "panel_head")
    canvas.fill(Rect(track.x, top, wide, high), "line_strong", 2)
