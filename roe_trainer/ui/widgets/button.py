"""Buttons: plain, primary, danger, quiet, tab and segment; and the toggle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, KeyPress, PointerDown, PointerUp
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget
from roe_trainer.words.say import say


@dataclass(frozen=True, slots=True)
class Style:
    """Roles of a kind of button: ground, border, words."""

    ground: str
    border: str
    words: str
    hover: str = "accent_soft"


STYLES: dict[str, Style] = {
    "plain": Style("raised", "line_strong", "text"),
    "primary": Style("accent", "accent", "on_accent", "accent"),
    "danger": Style("raised", "alert", "alert"),
    "quiet": Style("", "", "text"),
    "tab": Style("panel_head", "", "text_quiet"),
    "strip": Style("strip", "strip_line", "strip_text", "strip_line"),
}
_SELECTED = {
    "tab": Style("panel", "", "text_strong"),
    "strip": Style("strip_line", "strip_quiet", "strip_text", "strip_line"),
}
_CHOSEN = Style("accent_soft", "accent", "text_strong")


class Button(Widget):
    """Pressed by a click that ends inside, Return or Space. When off, pressing tells why (act `why`)."""

    interactive: ClassVar[bool] = True
    focusable = True

    def __init__(
        self,
        identity: str,
        rect: Rect,
        label: str,
        act: Act,
        kind: str = "plain",
        *,
        icon: str = "",
        hint: str = "",
        selected: bool = False,
        off: str = "",
        tip: str = "",
        font: str = "body",
        align: str = "centre",
        badge: str = "",
    ) -> None:
        super().__init__(identity, rect, tip or off)
        self.label, self.act, self.kind, self.icon, self.hint = label, act, kind, icon, hint
        self.selected, self.off, self.font, self.align, self.badge = selected, off, font, align, badge

    def _pressed(self) -> Act:
        return Act("why", self.off) if self.off else self.act

    def up(self, given: PointerUp, touch: Touch, inside: bool) -> Act | None:
        return self._pressed() if inside and given.button == 1 else None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        return self._pressed() if press.key in ("return", "space") else False

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        # What cannot be pressed does not shine like the next thing to do.
        kind = "plain" if self.kind == "primary" and self.off else self.kind
        style = (_SELECTED.get(kind, _CHOSEN)) if self.selected else STYLES[kind]
        hovered = touch.hover == self.id and not self.off
        radius = 0 if self.kind == "tab" else 4
        ground = style.hover if hovered and not self.selected else style.ground
        if ground:
            canvas.fill(self.rect, ground, radius)
        if style.border:
            canvas.frame(self.rect, "line" if self.off else style.border, 2 if self.selected else 1, radius)
        if self.kind == "tab" and self.selected:
            canvas.fill(Rect(self.rect.x, self.rect.y, self.rect.width, canvas.look.px(3)), "accent")
        words = "text_off" if self.off else style.words
        if hovered and self.kind in ("plain", "quiet", "tab", "danger") and not self.selected:
            words = "text_strong"
        self._words(canvas, words)
        self.ring(canvas, touch, radius)

    def _words(self, canvas: Canvas, role: str) -> None:
        look = canvas.look
        room = self.rect.inflate(-look.px(6 if self.font in ("small", "tiny") else 12), 0)
        if self.hint:
            wide = look.text.width("tiny", self.hint)
            smallest = look.text.fitting_role(self.font, self.label, 0)
            if wide < room.width // 2 and look.text.width(smallest, self.label) + wide + look.px(6) <= room.width:
                quiet = role if self.kind in ("primary", "strip") else "text_quiet"
                canvas.text(Rect(room.right - wide, room.y, wide, room.height), self.hint, "tiny", quiet)
                room.width -= wide + look.px(6)
        if self.badge:
            wide = look.text.width("small_bold", self.badge) + look.px(8)
            spot = Rect(room.right - wide, self.rect.centery - look.px(8), wide, look.px(16))
            canvas.fill(spot, "accent", 8)
            canvas.text(spot, self.badge, "small_bold", "on_accent", "centre")
            room.width -= wide + look.px(4)
        if self.icon:
            side = look.px(13)
            if not self.label:
                return canvas.icon(
                    self.icon, Rect(0, 0, side, side).move(room.centerx - side // 2, room.centery - side // 2), role
                )
            text_wide = min(look.text.width(self.font, self.label), room.width - side - look.px(6))
            x = room.x if self.align == "left" else room.centerx - (text_wide + side + look.px(6)) // 2
            canvas.icon(self.icon, Rect(x, room.centery - side // 2, side, side), role)
            room = Rect(x + side + look.px(6), room.y, text_wide + 1, room.height)
            canvas.text_over_lines(room, self.label, self.font, role)
            return None
        canvas.text_over_lines(room, self.label, self.font, role, self.align)
        return None


class Toggle(Widget):
    """A switch with its words; the state stands in the word as well as in the picture."""

    interactive: ClassVar[bool] = True
    focusable = True

    def __init__(self, identity: str, rect: Rect, label: str, on: bool, act: Act, tip: str = "") -> None:
        super().__init__(identity, rect, tip)
        self.label, self.on, self.act = label, on, act

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        return None

    def up(self, given: PointerUp, touch: Touch, inside: bool) -> Act | None:
        return self.act if inside and given.button == 1 else None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        return self.act if press.key in ("return", "space") else False

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look = canvas.look
        high, wide = look.px(16), look.px(30)
        track = Rect(self.rect.x + look.px(4), self.rect.centery - high // 2, wide, high)
        canvas.fill(track, "accent" if self.on else "field", 8)
        canvas.frame(track, "focus" if touch.hover == self.id else "line_strong", 1, 8)
        knob = Rect(0, 0, high - look.px(4), high - look.px(4))
        knob.center = (track.right - high // 2 if self.on else track.x + high // 2, track.centery)
        canvas.fill(knob, "on_accent" if self.on else "line_strong", 8)
        left, word = track.right + look.px(8), say("ui-switch-on" if self.on else "ui-switch-off")
        canvas.text(
            Rect(left, self.rect.y, self.rect.right - left, self.rect.height),
            say("ui-switch", label=self.label, state=word) if self.label else word,
        )
        self.ring(canvas, touch)


def segments(
    prefix: str,
    rect: Rect,
    choices: list[tuple[str, str]],
    chosen: str,
    act: str,
    look: Look,
    *,
    tips: dict[str, str] | None = None,
) -> list[Widget]:
    """A row of buttons of which one is chosen; `choices` are (value, words), pressing one is `Act(act, value)`.

    They share one size of letters, and the room as their words ask for it where equal parts would not do.
    """
    gap = 4
    font, wides = _shares([words for _, words in choices], rect.width - gap * (len(choices) - 1), look)
    out: list[Widget] = []
    x = rect.x
    for (value, words), wide in zip(choices, wides, strict=True):
        out.append(
            Button(
                f"{prefix}:{value}",
                Rect(x, rect.y, wide, rect.height),
                words,
                Act(act, value),
                selected=value == chosen,
                tip=(tips or {}).get(value, ""),
                font=font,
            )
        )
        x += wide + gap
    return out


def _shares(words: list[str], width: int, look: Look) -> tuple[str, list[int]]:
    """A font role for all, and how much of `width` each gets."""
    equal = [max(0, width) // max(1, len(words))] * len(words)
    for role in ("body", "small", "tiny"):
        asked = [look.text.width(role, w) + look.px(14) for w in words]
        if all(a <= e for a, e in zip(asked, equal, strict=True)):
            return role, equal
        if sum(asked) <= width:
            spare = (width - sum(asked)) // len(words)
            return role, [a + spare for a in asked]
    return "small", equal
