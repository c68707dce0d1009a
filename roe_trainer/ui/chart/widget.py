"""The chart as a control: wheel zooms, drag pans, click selects, right click offers, shift-drag measures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import hypot
from typing import ClassVar

from pygame import Rect

from roe_trainer.console.present.chart import ChartModel, Spot
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.chart.draw import ahead, draw_moving
from roe_trainer.ui.chart.marker import HANDLE_PX, marker_through
from roe_trainer.ui.chart.state import ChartState
from roe_trainer.ui.chart.view import View
from roe_trainer.ui.inputs import Act, KeyPress, Point, PointerDown, PointerUp, Wheel
from roe_trainer.ui.widgets.base import Touch, Widget

_STEP_PX = 60
_DRAG_PX = 4


class ChartWidget(Widget):
    """Draws the model through the state's view. Acts: `select` track, `here` "x,y" in metres of the plane."""

    interactive: ClassVar[bool] = True
    focusable = True

    def __init__(
        self,
        identity: str,
        rect: Rect,
        model: ChartModel,
        state: ChartState,
        fraction: Callable[[], float] = lambda: 0.0,
        tools: Rect | None = None,
    ) -> None:
        super().__init__(identity, rect)
        self.tools = tools or Rect(rect.topright, (0, 0))
        self.model, self.state, self.fraction = model, state, fraction

    def _view(self) -> View:
        return self.state.fit(self.model, self.rect, self.rect.right - self.tools.x)

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        view = self._view()
        if self.model.units:
            self.state.keep_in_sight(self.model.units[0].at)
            view = self._view()
        self.state.covered = self.tools.move(-self.rect.x, -self.rect.y) if self.tools.width else None
        canvas.surface.blit(self.state.tracks(self.model, view, canvas.look), self.rect)
        model = self.model
        if self.state.ruler:
            model = _with_ruler(model, self.state.ruler)
        pointer = view.to_plane(touch.pointer) if touch.hover == self.id else None
        names = [*(name.move(self.rect.topleft) for name in self.state.names), self.tools]
        state = self.state
        draw_moving(canvas, model, view, self.fraction(), pointer, state.plan, names, state.marker, state.busy)
        state.busy = state.busy or state.plan.placed_now
        canvas.frame(self.rect, "line_strong")
        self.ring(canvas, touch, 0)

    def track_at(self, place: Point, reach_px: float = 16) -> str:
        """The contact drawn nearest to a place, or an empty string."""
        view = self._view()
        best, found = reach_px, ""
        for contact in self.model.contacts:
            x, y = view.to_px(ahead(contact.at, contact.speed_m_s, self.fraction()))
            distance = hypot(x - place[0], y - place[1])
            if distance < best:
                best, found = distance, contact.track
        return found

    def _on_handle(self, place: Point) -> bool:
        if self.state.marker is None or not self.model.units:
            return False
        view = self._view()
        x, y = self.state.marker.handle(view, view.to_px(self.model.units[0].at))
        return hypot(x - place[0], y - place[1]) <= HANDLE_PX

    def switch_marker(self) -> None:
        """Show the bearing line and range marker on the chosen contact, or put them away."""
        model, state = self.model, self.state
        if state.marker is not None or not model.units:
            state.marker = None
            return
        chosen = next((c.at for c in model.contacts if c.track == model.selected), None)
        ahead_m = self._view().m_per_px * self.rect.height / 4
        own = model.units[0].at
        state.marker = marker_through(own, chosen or (own[0] + ahead_m * 0.7, own[1] + ahead_m * 0.7))

    def turn_marker(self, degrees_on: float, factor: float) -> None:
        """Turn the marker, or set its range, when it is shown."""
        if self.state.marker is not None:
            self.state.marker = self.state.marker.turned(degrees_on, factor)

    def _here(self, place: Point) -> Act:
        x, y = self._view().to_plane(place)
        track = self.track_at(place)
        return Act("here", f"{place[0]},{place[1]},{round(x)},{round(y)},{track}")

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        if given.button == 3:
            return self._here(given.place)
        self.state.dragged_from, self.state.moved = given.place, False
        if self._on_handle(given.place):
            self.state.marker_held = True
            return None
        spot = self._view().to_plane(given.place)
        self.state.ruler = (spot, spot) if given.shift else None
        return None

    def drag(self, place: Point, touch: Touch) -> Act | None:
        start = self.state.dragged_from
        if start is None:
            return None
        if self.state.marker_held and self.model.units:
            self.state.marker, self.state.moved = (
                marker_through(self.model.units[0].at, self._view().to_plane(place)),
                True,
            )
            return None
        if self.state.ruler:
            self.state.ruler = (self.state.ruler[0], self._view().to_plane(place))
            return None
        if self.state.moved or hypot(place[0] - start[0], place[1] - start[1]) > _DRAG_PX:
            self.pan(place[0] - start[0], place[1] - start[1])
            self.state.dragged_from, self.state.moved = place, True
        return None

    def up(self, given: PointerUp, touch: Touch, inside: bool) -> Act | None:
        started, self.state.dragged_from = self.state.dragged_from, None
        self.state.marker_held = False
        if started is None or self.state.moved or not inside or self.state.ruler:
            return None
        track = self.track_at(given.place)
        return Act("select", track) if track else None

    def wheel(self, given: Wheel, touch: Touch) -> Act | None:
        self.zoom(0.8**given.steps, given.place)
        return None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        if press.key in ("return", "space"):
            return Act("here") if press.key == "return" else False
        return False

    def zoom(self, factor: float, about: Point | None = None) -> None:
        """Zoom about a place, or about the middle."""
        self.state.view = self._view().zoomed(min(max(factor, 0.05), 20.0), about)

    def pan(self, dx: int, dy: int) -> None:
        """Move the picture by pixels; the chart then stays where it was put."""
        self.state.view = self._view().panned(dx, dy)
        self.state.follow = False

    def step(self, dx: int, dy: int) -> None:
        """Move the chart by one step of the keys."""
        self.pan(dx * _STEP_PX, dy * _STEP_PX)


def _with_ruler(model: ChartModel, ruler: tuple[Spot, Spot]) -> ChartModel:
    return replace(model, measure=(*ruler, ""))
