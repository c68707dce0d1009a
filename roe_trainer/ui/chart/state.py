"""What the chart keeps between frames: view, following, trails, the drag of a hand, and the cached ground."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pygame
from pygame import Rect

from roe_trainer.console.present.chart import ChartModel, Spot
from roe_trainer.ui.chart.ground import render_ground
from roe_trainer.ui.chart.labels import LabelPlan
from roe_trainer.ui.chart.marker import Marker
from roe_trainer.ui.chart.view import FARTHEST_M_PX, View, view_of
from roe_trainer.ui.look import Look

TRAILS_EVERY_TICKS = 3
TRAILS_EVERY_DRAWINGS = 12
LONGEST_WAIT_DRAWINGS = 30
LEAP_TICKS = 60
REACH = 0.4


@dataclass(slots=True)
class ChartState:
    """Mutable state of one chart widget; `busy` while the frame has other work to do than what can wait."""

    view: View | None = None
    follow: bool = True
    dragged_from: tuple[int, int] | None = None
    moved: bool = False
    ruler: tuple[Spot, Spot] | None = None
    marker: Marker | None = None
    marker_held: bool = False
    busy: bool = False
    plan: LabelPlan = field(default_factory=LabelPlan)
    names: list[Rect] = field(default_factory=list)
    covered: Rect | None = None
    _ground: pygame.Surface | None = None
    _ground_key: object = None
    _tracks: pygame.Surface | None = None
    _tracks_key: object = None
    _tracks_tick: int = 0
    _drawings: int = 0

    def fit(self, model: ChartModel, rect: Rect, tools_px: int = 0) -> View:
        """The view for this rectangle, made at first to hold everything, clear of the tools at its right."""
        if rect.width < 2 or rect.height < 2:
            return View((0.0, 0.0), 50.0, rect)
        if self.view is None:
            spots = [u.at for u in model.units] + [c.at for c in model.contacts]
            free = Rect(rect.x, rect.y, max(2, rect.width - tools_px), rect.height)
            view = view_of(spots, free)
            east = (rect.centerx - free.centerx) * view.m_per_px
            self.view = replace(view, rect=rect, at=(view.at[0] + east, view.at[1]))
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

    def reveal(self, spot: Spot, own: Spot) -> None:
        """Bring a place into sight that is not: zoom out round own ship while following, else go there."""
        view = self.view
        if view is None:
            return
        rect = view.rect
        if rect.inflate(-rect.width // 10, -rect.height // 10).collidepoint(*view.to_px(spot)):
            return
        if not self.follow:
            self.view = replace(view, at=spot)
            return
        across = abs(spot[0] - own[0]) / (rect.width * REACH)
        along = abs(spot[1] - own[1]) / (rect.height * REACH)
        self.view = replace(view, at=own, m_per_px=min(max(view.m_per_px, across, along), FARTHEST_M_PX))

    def ground(self, model: ChartModel, view: View, look: Look) -> pygame.Surface:
        """The cached ground of a view."""
        key = (model.ground, view, look, tuple(self.covered) if self.covered else None)
        if self._ground is None or self._ground_key != key:
            local, side = View(view.at, view.m_per_px, Rect((0, 0), view.rect.size)), look.px(30)
            at = [*(unit.at for unit in model.units), *(contact.at for contact in model.contacts)]
            spots = [local.to_px(spot) for spot in at]
            symbols = [Rect(round(x) - side // 2, round(y) - side // 2, side, side) for x, y in spots]
            self._ground, self.names = render_ground(model.ground, view, look, self.covered, symbols)
            self._ground_key = key
        return self._ground

    def tracks(self, model: ChartModel, view: View, look: Look) -> pygame.Surface:
        """The ground with the trails on it, drawn again every few ticks, but not in a busy frame nor in every one."""
        key = (model.ground, view, look, len(model.contacts), model.truth)
        self._drawings += 1
        if self._tracks is None or self._tracks_key != key or self._trails_due(model.tick):
            self.busy, self._drawings, self._tracks_tick = True, 0, model.tick
            surface = self.ground(model, view, look).copy()
            a, b, c = View(view.at, view.m_per_px, surface.get_rect()).line()
            per_mm, colour = c / 1000, look.theme["trail"]
            for contact in model.contacts:
                if len(contact.trail) > 1:
                    points = [(a + x * per_mm, b - y * per_mm) for _, x, y in contact.trail]
                    pygame.draw.lines(surface, colour, False, points, 1)
            self._tracks, self._tracks_key = surface, key
        return self._tracks

    def _trails_due(self, tick: int) -> bool:
        """At once after a leap in time."""
        since = tick - self._tracks_tick
        if not 0 <= since <= LEAP_TICKS:
            return True
        waited = LONGEST_WAIT_DRAWINGS if self.busy else TRAILS_EVERY_DRAWINGS
        return since >= TRAILS_EVERY_TICKS and self._drawings > waited
