"""The look of the page: screen and paper, colours with a shape or word beside them, nothing fetched from anywhere."""

from __future__ import annotations

from functools import cache

from roe_trainer.files.places import asset_root


@cache
def style_sheet() -> str:
    """The style sheet of a page, `assets/page/debrief.css`."""
    return (asset_root() / "page" / "debrief.css").read_text(encoding="utf-8")


BANDS = {
    "best": "#1d6b3a",
    "acceptable": "#3f7d20",
    "imprecise": "#8a6d00",
    "error": "#b45309",
    "serious": "#b3261e",
    "critical": "#7a0019",
    "refused": "#6b7780",
}
SIGNS = {
    "best": "✓",
    "acceptable": "+",
    "imprecise": "?",
    "error": "!",
    "serious": "!!",
    "critical": "✕",
    "refused": "–",
}
