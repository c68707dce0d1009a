"""Entries: a text field (also for whole numbers) and a slider."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, KeyPress, Point, PointerDown
from roe_trainer.ui.widgets.base import Touch, Widget


class TextField(Widget):
    """One line of typed text, kept in the touch; Return is `Act(act, text)`. `digits` takes figures only."""

    interactive: ClassVar[bool] = True
    focusable = True
    takes_text: ClassVar[bool] = True

    def __init__(
        self,
        identity: str,
        rect: Rect,
        value: str,
        act: str,
        *,
        limit: int = 200,
        digits: bool = False,
        prompt: str = "",
        tip: str = "",
    ) -> None:
        super().__init__(identity, rect, tip)
        self.value, self.act, self.limit, self.digits, self.prompt = value, act, limit, digits, prompt

    def content(self, touch: Touch) -> str:
        """What stands in it."""
        return touch.typed.get(self.id, self.value)

    def _caret(self, touch: Touch) -> int:
        text = self.content(touch)
        return min(touch.caret.get(self.id, len(text)), len(text))

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        if press.key == "return":
            return Act(self.act, self.content(touch))
        text, caret = self.content(touch), self._caret(touch)
        moved = {"left": caret - 1, "right": caret + 1, "home": 0, "end": len(text)}.get(press.key)
        if moved is not None:
            touch.caret[self.id] = min(max(moved, 0), len(text))
            return True
        if press.key == "backspace":
            return self._set(touch, text[: max(0, caret - 1)] + text[caret:], max(0, caret - 1))
        if press.key == "delete":
            return self._set(touch, text[:caret] + text[caret + 1 :], caret)
        if press.key == "ctrl+u":
            return self._set(touch, "", 0)
        if not press.text or press.key in ("tab", "shift+tab", "escape"):
            return False
        if len(text) + len(press.text) > self.limit or (self.digits and not press.text.isdigit()):
            return True
        return self._set(touch, text[:caret] + press.text + text[caret:], caret + len(press.text))

    def _set(self, touch: Touch, text: str, caret: int) -> bool:
        touch.typed[self.id], touch.caret[self.id] = text, caret
        return True

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        touch.caret[self.id] = len(self.content(touch))
        return None

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look = canvas.look
        active = touch.focus == self.id
        canvas.fill(self.rect, "field", 3)
        canvas.frame(self.rect, "focus" if active else "line_strong", 2 if active else 1, 3)
        room = self.rect.inflate(-look.px(12), -look.px(4))
        text = self.content(touch)
        font = "mono" if self.digits else "body"
        if not text and not active:
            canvas.text(room, self.prompt, font, "text_quiet")
            return
        before = text[: self._caret(touch)]
        start = 0
        while start < len(before) and look.text.width(font, before[start:]) > room.width - look.px(4):
            start += 1
        canvas.text(room, text[start:], font, "text")
        if active:
            x = room.x + look.text.width(font, before[start:]) + 1
            canvas.line((x, room.y + 2), (x, room.bottom - 3), "text", max(1, look.px(1)))


class Slider(Widget):
    """A whole number from `low` to `high`; arrows step it, the pointer drags it. Each change is `Act(act, number)`."""

    interactive: ClassVar[bool] = True
    walks: ClassVar[bool] = True
    focusable = True

    def __init__(
        self,
        identity: str,
        rect: Rect,
        value: int,
        low: int,
        high: int,
        act: str,
        *,
        step: int = 1,
        stated: bool = True,
    ) -> None:
        super().__init__(identity, rect)
        self.value, self.low, self.high, self.act, self.step = value, low, max(high, low), act, step
        self.stated = stated

    def _part(self) -> float:
        return (min(max(self.value, self.low), self.high) - self.low) / max(1, self.high - self.low)

    def _at(self, place: Point) -> Act:
        part = (place[0] - self.rect.x) / max(1, self.rect.width)
        number = self.low + round(min(max(part, 0.0), 1.0) * (self.high - self.low) / self.step) * self.step
        return Act(self.act, str(min(max(number, self.low), self.high)))

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        return self._at(given.place) if given.button == 1 else None

    def drag(self, place: Point, touch: Touch) -> Act | None:
        return self._at(place)

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        step = {"left": -self.step, "right": self.step, "pageup": -10 * self.step, "pagedown": 10 * self.step}.get(
            press.key
        )
        if step is None:
            return False
        return Act(self.act, str(min(max(self.value + step, self.low), self.high)))

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look = canvas.look
        track = Rect(self.rect.x, self.rect.centery - look.px(2), self.rect.width, look.px(4))
        canvas.fill(track, "line", 2)
        if not self.stated:
            return self.ring(canvas, touch)
        x = self.rect.x + round(self._part() * self.rect.width)
        canvas.fill(Rect(track.x, track.y, x - track.x, track.height), "accent", 2)
        knob = Rect(0, 0, look.px(10), look.px(18))
        knob.center = (min(max(x, self.rect.x + look.px(5)), self.rect.right - look.px(5)), self.rect.centery)
        canvas.fill(knob, "raised" if touch.hover != self.id else "accent_soft", 3)
        canvas.frame(knob, "accent", 1, 3)
        return self.ring(canvas, touch)
