"""Keys held down: repeated by the frame, one at a time, so that a slow frame never turns one press into many.

The engine's own repeat goes on counting while a frame is being made, and would answer a dialog nobody has seen yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ui.inputs import KeyPress

FIRST_S = 0.38
NEXT_S = 0.05
# Moving and erasing repeat; what decides something never does.
REPEATED = {"left", "right", "up", "down", "backspace", "delete", "pageup", "pagedown", "tab", "shift+tab"}


@dataclass(slots=True)
class Repeat:
    """The key that is held, and how long until it counts again."""

    held: KeyPress | None = None
    left_s: float = 0.0

    def pressed(self, press: KeyPress) -> None:
        """A key went down."""
        moves = press.key in REPEATED or (press.text != "" and press.key not in ("space", "return"))
        self.held, self.left_s = (press if moves else None), FIRST_S

    def released(self) -> None:
        """The key came up."""
        self.held = None

    def due(self, seconds: float) -> KeyPress | None:
        """The held key when it counts again after a frame of `seconds`; at most once a frame."""
        if self.held is None:
            return None
        self.left_s -= min(seconds, FIRST_S / 2)
        if self.left_s > 0:
            return None
        self.left_s = NEXT_S
        return self.held
