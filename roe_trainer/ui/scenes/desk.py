"""The desk of the watch: which tab is open, and its groups."""

from __future__ import annotations

from collections.abc import Hashable

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.keymap import key_title
from roe_trainer.console.present.boarding import boarding_model
from roe_trainer.console.present.desk import (
    OrderLine,
    choices_of,
    hoisted,
    log_lines,
    message_lines,
    order_lines,
    request_lines,
    sayings,
    unit_lines,
)
from roe_trainer.ui.layout import WatchPlaces
from roe_trainer.ui.look import Look
from roe_trainer.ui.panels.boarding import compose_boarding
from roe_trainer.ui.panels.desk import (
    compose_command,
    compose_log,
    compose_messages,
    compose_radio,
    compose_units,
)
from roe_trainer.ui.scene import Group
from roe_trainer.ui.widgets.base import Touch, Widget
from roe_trainer.ui.widgets.form import tab_row
from roe_trainer.words.say import say

TABS = (("messages", "f5"), ("radio", "f6"), ("command", "f7"), ("units", "f8"), ("log", "f9"))
"""Tabs of the desk with their keys; the boarding has one while a team is aboard the contact."""


class Desk:
    """Composes the open tab from the session; `version` changes when its body should be made anew."""

    def __init__(self, bridge: Bridge, touch: Touch) -> None:
        self.bridge, self.touch = bridge, touch
        self.version = 0

    def shows(self, tab: str) -> bool:
        """Whether a tab is open."""
        return self.bridge.tab == tab

    def groups(self, places: WatchPlaces, look: Look) -> list[Group]:
        """Tab row and body."""
        bridge = self.bridge
        team = bridge.selected in bridge.session.picture.boardings
        unread = bridge.unread()
        orders = order_lines(bridge.session)
        badges = {"messages": unread, "command": sum(1 for o in orders if o.open)}
        tabs = [
            (tab, say(f"ui-desk-tab-{tab}"), key_title(key), str(badges[tab]) if badges.get(tab) else "")
            for tab, key in TABS
        ]
        if team:
            tabs.insert(4, ("boarding", say("ui-desk-tab-boarding"), "", ""))
        tab = bridge.tab if bridge.tab != "boarding" or team else "messages"
        body_key = (tab, self._state(tab, orders), bridge.means, bridge.language)
        return [
            Group("tabs", places.tabs, (tuple(tabs), tab), lambda: tab_row("tab", places.tabs, tabs, tab, "tab", look)),
            Group("desk", places.desk, body_key, lambda: self._body(tab, places, look)),
        ]

    def _state(self, tab: str, orders: tuple[OrderLine, ...]) -> Hashable:
        """What the body of a tab is made from; messages and log only grow."""
        session = self.bridge.session
        if tab == "messages":
            return len(session.picture.messages), orders
        return len(session.log) if tab == "log" else self.version

    def _body(self, tab: str, places: WatchPlaces, look: Look) -> list[Widget]:
        bridge, session, rect = self.bridge, self.bridge.session, places.desk
        if tab == "radio":
            flags = hoisted(session, bridge.selected)
            said = sayings(bridge.offers())
            return compose_radio(said, bridge.selected, bridge.means, bridge.language, flags, rect, look)
        if tab == "command":
            return self._command(places, look)
        if tab == "units":
            ship = next(iter(session.picture.own_units.values()))
            helm = (
                f"{round(ship.ordered_course_mdeg / 1000) % 360:03d}",
                str(round(ship.ordered_speed_mm_s * 3600 / 1_852_000)),
            )
            units = unit_lines(session, bridge.offers())
            return compose_units(units, bridge.selected, session.picture.environment.insignia, helm, rect, look)
        if tab == "log":
            return compose_log(log_lines(session), rect, look)
        if tab == "boarding":
            model = boarding_model(session, bridge.selected, bridge.offers())
            if model is not None:
                return compose_boarding(model, rect, look)
        return compose_messages(message_lines(session), order_lines(session), rect, look)

    def _command(self, places: WatchPlaces, look: Look) -> list[Widget]:
        bridge, session = self.bridge, self.bridge.session
        offers = bridge.offers()
        return compose_command(
            choices_of(offers, "request", "what"),
            choices_of(offers, "report", "what"),
            request_lines(session),
            order_lines(session),
            bridge.selected,
            places.desk,
            look,
        )

    def typed(self, identity: str) -> str:
        """What stands in a field."""
        return self.touch.typed.get(identity, "")
