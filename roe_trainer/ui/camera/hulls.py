"""Shapes of vessels seen from the side.

Polygons in a frame where the hull runs from 0 (stern) to 1 (bow) and heights are parts of the length.
"""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.words.line import Line, Quoted, Text

Shape = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Hull:
    """`hull` is the outline above water; `parts` are (colour role, shape).

    People and cargo stand on `deck` between two places.
    """

    hull: Shape
    parts: tuple[tuple[str, Shape], ...]
    deck: tuple[float, float, float]
    outboards: bool = False
    low: bool = False


def _box(left: float, low: float, right: float, high: float) -> Shape:
    return (left, low), (right, low), (right, high), (left, high)


GO_FAST = Hull(
    ((0, -0.02), (0, 0.075), (0.3, 0.08), (0.62, 0.095), (1, 0.13), (0.93, 0.05), (0.8, -0.02)),
    (
        ("hull_dark", ((0, 0.05), (0.95, 0.085), (0.93, 0.06), (0, 0.03))),
        ("glass", ((0.42, 0.085), (0.47, 0.135), (0.49, 0.135), (0.5, 0.088))),
    ),
    (0.06, 0.6, 0.08),
    outboards=True,
)
PANGA = Hull(
    ((0, -0.02), (0, 0.08), (0.5, 0.085), (0.85, 0.13), (1, 0.19), (0.94, 0.06), (0.82, -0.02)),
    (("hull_dark", ((0, 0.055), (0.97, 0.12), (0.95, 0.1), (0, 0.04))),),
    (0.08, 0.8, 0.07),
    outboards=True,
)
FISHING = Hull(
    ((0, -0.02), (-0.02, 0.12), (0.55, 0.11), (0.85, 0.17), (1, 0.24), (0.93, 0.06), (0.85, -0.02)),
    (
        ("house", _box(0.5, 0.11, 0.7, 0.3)),
        ("glass", _box(0.6, 0.21, 0.69, 0.27)),
        ("metal", _box(0.3, 0.11, 0.312, 0.48)),
        ("metal", ((0.31, 0.46), (0.05, 0.3), (0.05, 0.31), (0.31, 0.475))),
    ),
    (0.06, 0.48, 0.11),
)
YACHT = Hull(
    ((0, -0.02), (0, 0.09), (0.6, 0.09), (1, 0.14), (0.9, -0.02)),
    (
        ("house", ((0.3, 0.09), (0.34, 0.13), (0.58, 0.13), (0.64, 0.09))),
        ("metal", _box(0.5, 0.09, 0.508, 1.1)),
        ("ice", ((0.515, 0.16), (0.515, 1.08), (0.96, 0.15))),
        ("ice", ((0.49, 0.2), (0.49, 1.02), (0.1, 0.2))),
    ),
    (0.06, 0.3, 0.09),
)
SPORT = Hull(
    ((0, -0.02), (0, 0.11), (0.55, 0.13), (1, 0.21), (0.92, 0.06), (0.82, -0.02)),
    (
        ("house", ((0.34, 0.12), (0.36, 0.28), (0.58, 0.28), (0.7, 0.14))),
        ("glass", ((0.42, 0.2), (0.42, 0.26), (0.58, 0.26), (0.63, 0.2))),
        ("metal", _box(0.4, 0.28, 0.405, 0.46)),
        ("house", _box(0.36, 0.44, 0.54, 0.46)),
    ),
    (0.04, 0.32, 0.11),
)
LOW = Hull(
    ((0, -0.01), (0.02, 0.03), (0.3, 0.04), (0.7, 0.042), (0.95, 0.025), (1, -0.01)),
    (
        ("hull_dark", ((0.48, 0.04), (0.5, 0.085), (0.6, 0.085), (0.63, 0.04))),
        ("glass", _box(0.57, 0.058, 0.6, 0.075)),
        ("metal", _box(0.44, 0.04, 0.45, 0.12)),
    ),
    (0.2, 0.5, 0.04),
    low=True,
)
CARGO = Hull(
    ((0, -0.02), (-0.005, 0.09), (0.15, 0.085), (0.86, 0.085), (0.92, 0.11), (1, 0.12), (0.965, -0.02)),
    (
        ("house", _box(0.04, 0.085, 0.15, 0.23)),
        ("glass", _box(0.05, 0.2, 0.148, 0.215)),
        ("hull_dark", _box(0.2, 0.085, 0.84, 0.105)),
        ("metal", _box(0.34, 0.1, 0.348, 0.21)),
        ("metal", _box(0.56, 0.1, 0.568, 0.21)),
        ("metal", _box(0.76, 0.1, 0.768, 0.21)),
        ("engine", _box(0.07, 0.23, 0.1, 0.27)),
    ),
    (0.16, 0.22, 0.085),
)
CONTAINER = Hull(
    CARGO.hull,
    (
        ("house", _box(0.1, 0.085, 0.17, 0.27)),
        ("glass", _box(0.105, 0.24, 0.168, 0.255)),
        ("drum", _box(0.2, 0.085, 0.4, 0.19)),
        ("bale", _box(0.405, 0.085, 0.6, 0.21)),
        ("net", _box(0.605, 0.085, 0.8, 0.18)),
        ("drum", _box(0.01, 0.085, 0.09, 0.16)),
    ),
    (0.82, 0.9, 0.09),
)
TANKER = Hull(
    CARGO.hull,
    (
        ("house", _box(0.04, 0.085, 0.15, 0.22)),
        ("glass", _box(0.05, 0.19, 0.148, 0.205)),
        ("metal", _box(0.2, 0.1, 0.86, 0.108)),
        ("metal", _box(0.5, 0.085, 0.508, 0.15)),
        ("engine", _box(0.07, 0.22, 0.1, 0.26)),
    ),
    (0.16, 0.3, 0.085),
)
PASSENGER = Hull(
    ((0, -0.02), (-0.01, 0.12), (0.8, 0.12), (1, 0.15), (0.95, -0.02)),
    (
        ("house", ((0.04, 0.12), (0.05, 0.25), (0.78, 0.25), (0.86, 0.12))),
        ("glass", _box(0.06, 0.15, 0.8, 0.158)),
        ("glass", _box(0.06, 0.18, 0.79, 0.188)),
        ("glass", _box(0.06, 0.21, 0.78, 0.218)),
        ("engine", _box(0.3, 0.25, 0.36, 0.31)),
    ),
    (0.82, 0.93, 0.13),
)
TUG = Hull(
    ((0, -0.02), (-0.01, 0.1), (0.5, 0.1), (0.9, 0.2), (1, 0.21), (0.95, -0.02)),
    (
        ("house", _box(0.45, 0.12, 0.78, 0.3)),
        ("house", _box(0.52, 0.3, 0.7, 0.42)),
        ("glass", _box(0.53, 0.35, 0.695, 0.4)),
        ("engine", _box(0.4, 0.12, 0.46, 0.36)),
    ),
    (0.05, 0.38, 0.1),
)
PATROL = Hull(
    ((0, -0.02), (-0.005, 0.08), (0.55, 0.08), (1, 0.15), (0.93, 0.03), (0.9, -0.02)),
    (
        ("house", ((0.3, 0.08), (0.31, 0.2), (0.55, 0.2), (0.62, 0.09))),
        ("glass", _box(0.45, 0.165, 0.555, 0.185)),
        ("metal", _box(0.4, 0.2, 0.408, 0.34)),
        ("metal", ((0.74, 0.1), (0.74, 0.13), (0.86, 0.145), (0.86, 0.135), (0.78, 0.1))),
    ),
    (0.04, 0.28, 0.08),
)
OPEN_BOAT = Hull(
    ((0, -0.03), (-0.01, 0.1), (0.6, 0.1), (1, 0.17), (0.9, -0.03)),
    (("hull_dark", ((0, 0.07), (0.97, 0.13), (0.94, 0.1), (0, 0.05))),),
    (0.03, 0.92, 0.09),
    outboards=True,
)

# First match wins: words of `Look.kind` to a shape.
_BY_WORD: tuple[tuple[tuple[str, ...], Hull], ...] = (
    (("go-fast", "pursuit", "rhib", "inflatable", "rigid"), GO_FAST),
    (("panga",), PANGA),
    (("semi", "low-profile", "lpv", "submersible", "awash"), LOW),
    (("sail", "yacht"), YACHT),
    (("sport", "pleasure", "motor-cruiser"), SPORT),
    (("crowded", "migrant", "open-boat", "overloaded"), OPEN_BOAT),
    (("warship", "patrol", "cutter", "destroyer", "naval"), PATROL),
    (("container",), CONTAINER),
    (("tanker",), TANKER),
    (("passenger", "cruise", "ferry"), PASSENGER),
    (("tug",), TUG),
    (("bulk", "cargo", "freighter", "merchant", "ship"), CARGO),
    (("fishing", "longliner", "trawler"), FISHING),
)


def form_of(kind: Text) -> str:
    """What a look is drawn as: the class file's own name of its form, in whatever language it is told, or a key."""
    form = kind.text.lower() if isinstance(kind, Quoted) else kind.key if isinstance(kind, Line) else ""
    return form.replace(" ", "-").replace("_", "-")


def hull_for(form: str, length_m: int) -> Hull:
    """The shape that fits the form of a look."""
    for names, hull in _BY_WORD:
        if any(name in form for name in names):
            return hull
    return CARGO if length_m > 40 else PANGA
