"""The view a measure has of a watch, kept narrow: refusals from the picture, acts put to the world and the command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from roe_trainer.ladder.effects.signal import WITH_A_VOICE
from roe_trainer.ladder.view import OwnUnitNow
from roe_trainer.picture.contacts import Contact
from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Engagement
from roe_trainer.picture.sources import PLOT
from roe_trainer.sea.trig import distance_mm
from roe_trainer.session.under_way import UnderWay
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Line, Text, line
from roe_trainer.world import act
from roe_trainer.world.effects import signals
from roe_trainer.world.events.losses import Capsized, Destroyed, HullLost

LEAST_AERIAL_MM = 2_000
AERIAL_MM_PER_M = 200


@dataclass(frozen=True, slots=True)
class WatchView:
    """What a watch knows: the picture, and what own units and the own team tell of themselves."""

    session: UnderWay

    @property
    def tick(self) -> int:
        """Seconds since the watch began."""
        return self.session.tick

    def contact(self, track: str) -> Contact | None:
        """A contact by its track."""
        return self.session.picture.contacts.get(track)

    def units(self) -> Sequence[OwnUnitNow]:
        """Own units, launched or not."""
        tracks = self.session.observer.tracks
        return [
            OwnUnitNow(u.id, u.title, u.kind, u.deployed, u.task, tracks.get(u.target, ""))
            for u in self.session.world.units.values()
        ]

    def range_mm(self, unit: str, track: str) -> int:
        """From an own unit, whose place is known, to where the contact is plotted."""
        x_mm, y_mm = self.session.world.position(unit)
        plotted_x, plotted_y = self.session.picture.contacts[track].position_at(self.tick)
        return distance_mm(plotted_x - x_mm, plotted_y - y_mm)

    def carries(self, track: str, means: str) -> bool:
        """Whether a means carries to where the contact is plotted; a radio call to one that nobody has placed does."""
        contact = self.session.picture.contacts[track]
        if not contact.placed:
            return means == "vhf"
        world, light = self.session.world, self.session.picture.environment.light
        out = [unit for unit in world.units.values() if unit.deployed]
        if means == "vhf":
            aloft = [u.id for u in out if u.kind in signals.WITH_A_RADIO_ALOFT]
            horizons = {
                u: signals.radio_horizon_m(signals.aerial_mm(world, u), aerial_guess_mm(contact))
                for u in (OWN_SHIP, *aloft)
            }
            return any(self.range_mm(u, track) // 1000 <= reach_m for u, reach_m in horizons.items())
        near_m = min(self.range_mm(u.id, track) for u in out if u.kind in WITH_A_VOICE) // 1000
        return near_m <= signals.carries_m(means, light)

    def known(self, track: str, name: str) -> FactValue:
        """The value of a fact that counts now."""
        return self.session.picture.known(track, name)

    def dealings(self, track: str) -> Engagement | None:
        """What was done with a contact so far."""
        return self.session.picture.engagements.get(track)

    def gone(self, track: str) -> bool:
        """Whether nothing is known to be left: no hull, no wreckage, nobody in the water."""
        if self.known(track, "vessel_status") != "LOST_OR_GONE" or self.known(track, "persons_in_water") is True:
            return False
        if self._something_floats(track):
            return False
        look = self.session.picture.contacts[track].look
        return look is None or not look.destroyed or self._all_taken_out(track)

    def _all_taken_out(self, track: str) -> bool:
        """Whether nobody is left in the water, some were saved, and nothing was seen there since."""
        picture = self.session.picture
        told = picture.ledger.counting(track, "persons_in_water")
        dealings = self.dealings(track)
        if told is None or told.value is not False or dealings is None or not dealings.saved:
            return False
        return picture.contacts[track].fixed_tick <= told.tick

    def _something_floats(self, track: str) -> bool:
        """Whether she was seen to go to pieces or turn over, and not to go down after it."""
        losses = [seen for kind in (Destroyed, Capsized) for seen in self.session.picture.of(kind, track)]
        return bool(losses) and not any(self.session.picture.of(HullLost, track))

    def team_busy_s(self, track: str) -> int:
        """Seconds for which the boarding team is still at work on a contact."""
        return act.team_busy_s(self.session.world, self._vessel(track))

    def team_aboard(self, track: str) -> bool:
        """Whether the boarding team is aboard a contact."""
        return act.team_aboard(self.session.world, self._vessel(track))

    def visited(self, track: str) -> bool:
        """Whether the team is or was aboard, or on its way."""
        view = self.session.picture.boardings.get(track)
        return view is not None and (bool(view.done) or bool(view.busy_with))

    def jettisoned(self, track: str) -> bool:
        """Whether something was seen to go overboard that is not yet recovered."""
        marks = self.session.picture.jettisoned.values()
        return any(mark.track == track and not mark.recovered for mark in marks)

    def decisions(self) -> int:
        """How many decisions were taken so far."""
        return len(self.session.actions)

    def ship(self) -> str:
        """The name of the own ship."""
        return self.session.world.units[OWN_SHIP].title

    def _vessel(self, track: str) -> str:
        return self.session.observer.vessels[track]


@dataclass(frozen=True, slots=True)
class WatchHands(WatchView):
    """What own hands do in a watch under way."""

    def signal(self, track: str, purpose: str, means: str, language: str, question: str = "") -> None:
        """Say or show something to a contact."""
        session = self.session
        light = session.picture.environment.light
        signals.send(session.world, purpose, self._vessel(track), means, language, question, light)

    def open_fire(self, purpose: str, unit: str, track: str) -> None:
        """Shots or a line of a unit."""
        act.open_fire(self.session.world, purpose, unit, self._vessel(track))

    def set_team_to(self, task: str, track: str, duration_s: int, scope: str) -> None:
        """Work for the boarding team."""
        act.set_team_to(self.session.world, task, self._vessel(track), duration_s, scope)

    def order_unit(self, unit: str, task: str, track: str) -> Line | None:
        """Give a unit a task."""
        return act.order_unit(self.session.world, unit, task, self._vessel(track) if track else "")

    def steer_ship(self, course_deg: int, speed_kn: int) -> None:
        """Helm of the own ship."""
        act.steer_ship(self.session.world, course_deg, speed_kn)

    def stand_off(self, track: str, leave: bool) -> None:
        """Units on a contact open out, or leave it."""
        act.stand_off(self.session.world, self._vessel(track), leave, self.session.picture.environment.light)

    def show_insignia(self, up: bool) -> None:
        """Ensign and law-enforcement insignia."""
        self.session.world.insignia = up
        picture = self.session.picture
        picture.environment = replace(picture.environment, insignia=up)

    def ask_command(self, what: str, track: str) -> Line | None:
        """Send a request."""
        return self.session.command.ask(
            self.session.picture, self.session.pack, what, track, bool(self.session.state_named(track))
        )

    def answer_order(self, how: str, track: str) -> Line | None:
        """Answer the latest order about a contact."""
        return self.session.command.answer_order(self.session.picture, self.session.pack, track, how)

    def classify(self, track: str, judgement: str) -> None:
        """The watch's own judgement of a contact."""
        self.session.picture.set_contact(track, classification=judgement)

    def engage(self, track: str) -> Engagement:
        """What was done with a contact so far, made on first use."""
        return self.session.picture.engagement(track)

    def log(self, track: str | None, name: str, value: FactValue, words: Text) -> None:
        """Enter a fact that is known from what the watch itself did."""
        self.session.picture.log_own(OWN if track is None else track, name, value, words)

    def read_off(self, track: str, name: str, value: FactValue, words: Text) -> None:
        """Enter a fact that is read off the plot."""
        self.session.picture.show(track, name, value, PLOT, EvidenceGrade.OBSERVED, words)

    def say(self, channel: str, words: Text, track: str | None) -> None:
        """Words of the own ship; to the command it calls itself that, on the air by its name."""
        sender = line("session-own-ship") if channel == "command" else self.ship()
        self.session.picture.say(channel, sender, words, track)


def aerial_guess_mm(contact: Contact) -> int:
    """How high a vessel's aerial may be taken to stand: a fifth of the length made out, and 2 m of any."""
    return max(LEAST_AERIAL_MM, AERIAL_MM_PER_M * contact.length_seen_m())
