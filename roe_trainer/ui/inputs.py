"""What a person does, free of the engine's event codes: keys by name, pointer and wheel in window coordinates."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Act:
    """A named action with at most one argument: what scenes receive, whether from a key, a control or a test."""

    name: str
    arg: str = ""


@dataclass(frozen=True, slots=True)
class KeyPress:
    """`key` as keymaps write it ("ctrl+return", "?", "h"); `text` is what it would type."""

    key: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PointerMove:
    """The pointer is at a place of the window."""

    place: Point


@dataclass(frozen=True, slots=True)
class PointerDown:
    """A button of the pointer went down."""

    place: Point
    button: int = 1
    shift: bool = False


@dataclass(frozen=True, slots=True)
class PointerUp:
    """A button of the pointer came up."""

    place: Point
    button: int = 1


@dataclass(frozen=True, slots=True)
class Wheel:
    """The wheel was turned by so many steps."""

    place: Point
    steps: int


Input = KeyPress | PointerMove | PointerDown | PointerUp | Wheel


def from_event(event: pygame.event.Event, pointer: Point) -> Input | None:
    """The input an engine event stands for, or None when it is about something else."""
    if event.type == pygame.KEYDOWN:
        return key_press(event.key, event.mod, event.unicode)
    if event.type == pygame.MOUSEMOTION:
        return PointerMove(event.pos)
    if event.type == pygame.MOUSEBUTTONDOWN and event.button in (1, 2, 3):
        return PointerDown(event.pos, event.button, bool(pygame.key.get_mods() & pygame.KMOD_SHIFT))
    if event.type == pygame.MOUSEBUTTONUP and event.button in (1, 2, 3):
        return PointerUp(event.pos, event.button)
    if event.type == pygame.MOUSEWHEEL:
        return Wheel(pointer, event.y)
    return None


def key_press(code: int, mods: int, typed: str) -> KeyPress | None:
    """Name a key: signs by what they type, all else by SDL's name with its modifiers in the order ctrl, alt, shift."""
    ctrl, alt, shift = mods & pygame.KMOD_CTRL, mods & pygame.KMOD_ALT, mods & pygame.KMOD_SHIFT
    alt_graph = mods & pygame.KMOD_MODE
    text = typed if typed.isprintable() and (not (ctrl or alt) or alt_graph) else ""
    if text and not text.isalnum() and text != " ":
        return KeyPress(text, text)
    name = pygame.key.name(code).lower().replace(" ", "").strip("[]") or "["
    if not name or name in {"leftshift", "rightshift", "leftctrl", "rightctrl", "leftalt", "rightalt", "altgr"}:
        return None
    name = {"enter": "return", "break": "pause", "application": "menu"}.get(name, name)
    sign = len(name) == 1 and not name.isalnum()
    prefix = ("ctrl+" if ctrl else "") + ("alt+" if alt else "") + ("shift+" if shift and not sign else "")
    return KeyPress(prefix + name, text)
