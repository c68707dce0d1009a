"""What every drawing needs besides its model: palette, lettering and the size of a unit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from roe_trainer.ui.text import Lettering
from roe_trainer.ui.theme import Theme, load_theme
from roe_trainer.words.language import ENGLISH, spoken


@dataclass(frozen=True, slots=True)
class Look:
    """Palette, scale and the language spoken; equal looks draw equal pictures."""

    theme: Theme
    scale: float
    language: str = ENGLISH

    @property
    def text(self) -> Lettering:
        """Fonts and measures at this scale."""
        return lettering(self.scale)

    def px(self, units: float) -> int:
        """Layout units (pixels at 1280x720 with normal text) to pixels; at least one for what is not zero."""
        return max(1, round(units * self.scale)) if units > 0 else 0


@cache
def lettering(scale: float) -> Lettering:
    """The fonts of a scale, opened once."""
    return Lettering(scale)


def look_for(palette: str, text_pct: int, width: int, height: int) -> Look:
    """The look of a window: text grows gently with the window, and by the setting."""
    ratio = min(width / 1280, height / 720)
    gentle = 1 + (min(max(ratio, 0.85), 3.0) - 1) * 0.42
    return Look(load_theme(palette), round(gentle * text_pct / 100, 2), spoken())
