"""What the chart keeps between frames: view, following, trails, the drag of a hand, and the cached ground."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pygame
from pygame import Rect

from roe_trainer.ui.chart.ground import render_ground
from roe_trainer.ui.chart.view import View, view_of
from roe_trainer.ui.look import Look
from roe_trainer.ui.present.chart import ChartModel, Spot

TRAIL_EVERY_TICKS = 15
TRAIL_LENGTH = 24


@dataclass(slots=True)
class Trails:
    """Where contacts and units were seen to be: a point every so many ticks."""

    points: dict[str, list[tuple[int, Spot]]] = field(default_factory=dict)

    def note(self, tick: int, who: str, at: Spot) -> None:
        trail = self.points.setdefault(who, [])
        if trail and tick < trail[-1][0]:
            trail.clear()
        if not trail or tick - trail[-1][0] >= TRAIL_EVERY_TICKS:
            trail.append((tick, at))
            del trail[:-TRAIL_LENGTH]

    def of(self, who: str) -> tuple[Spot, ...]:
        return tuple(spot for _, spot in self.points.get(who, ()))


@dataclass(slots=True)
class ChartState:
    """Mutable state of one chart widget."""

    view: View | None = None
    follow: bool = True
    dragged_from: tuple[int, int] | None = None
    moved: bool = False
    ruler: tuple[Spot, Spot] | None = None
    pointer: Spot | None = None
    names: list[Rect] = field(default_factory=list)
    _ground: pygame.Surface | None = None
    _ground_key: object = None
    _tracks: pygame.Surface | None = None
    _tracks_key: object = None

    def fit(self, model: ChartModel, rect: Rect) -> View:
        """The view for this rectangle, made to hold everything on the chart at first."""
        if rect.width < 2 or rect.height < 2:
            return View((0.0, 0.0), 50.0, rect)
        if self.view is None:
            spots = [u.at for u in model.units] + [c.at for c in model.contacts]
            self.view = view_of(spots, rect)
        elif self.view.rect != rect:
            self.view = replace(self.view, rect=rect)
        return self.view

    def keep_in_sight(self, own: Spot) -> None:
        """While following, move the chart when own ship nears its edge."""
        if self.view is None or not self.follow or self.dragged_from:
            return
        x, y = self.view.to_px(own)
        if not self.view.rect.inflate(-self.view.rect.width // 3, -self.view.rect.height // 3).collidepoint(x, y):
            self.view = replace(self.view, at=own)

    def ground(self, model: ChartModel, view: View, look: Look) -> pygame.Surface:
        """The cached ground of a view."""
        key = (model.ground, view, look)
        if self._ground is None or self._ground_key != key:
            (self._ground, self.names), self._ground_key = render_ground(model.ground, view, look), key
        return self._ground

    def tracks(self, model: ChartModel, view: View, look: Look) -> pygame.Surface:
        """The ground with the trails on it, drawn again once a tick at most."""
        key = (model.ground, view, look, model.tick, len(model.contacts))
        if self._tracks is None or self._tracks_key != key:
            surface = self.ground(model, view, look).copy()
            local = View(view.at, view.m_per_px, surface.get_rect())
            for contact in model.contacts:
                if contact.trail:
                    points = [local.to_px(p) for p in (*contact.trail, contact.at)]
                    pygame.draw.lines(surface, look.theme["trail"], False, points, 1)
            self._tracks, self._tracks_key = surface, key
        return self._tracks
