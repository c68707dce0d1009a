"""How a competent officer works one contact: look, call, ask, find authority, stop, board, settle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from roe_trainer.law.kinds import FactValue
from roe_trainer.picture.contacts import Clarity, Contact
from roe_trainer.players import teamwork
from roe_trainer.players.habit import EXPERT, Habit
from roe_trainer.players.watch import Watch
from roe_trainer.vessels.own_ship import OWN_SHIP

SUSPICION = ("NONE", "HUNCH", "RS", "PC", "CONFIRMED")
QUESTIONS = ("name", "nationality", "master", "voyage", "people_cargo")
CALL_QUESTIONS = ("people_cargo", "voyage")
CALL_FOR_S = 2_700
LOUDHAILER_M = 900
LIGHT_M = 2_500
LOOK_M = 15_000
STAYS_FOUL_S = 120
ASKED_FOR = {"D": "boarding", "F": "flag_inquiry", "C": "coastal_consent", "N": "national"}
SHORT_OF_THE_GUN = ("stop", "board", "search")


@dataclass(slots=True)
class Casework:
    """One contact's case. `work` returns whether there is still something to do about it."""

    track: str
    habit: Habit = EXPERT
    done: set[str] = field(default_factory=set)
    last: dict[str, int] = field(default_factory=dict)
    _left_alone: tuple[object, ...] | None = None
    _facts_then: Mapping[str, FactValue] | None = None

    def work(self, watch: Watch) -> bool:
        """Take the next step with this contact, if there is one; returns whether there still is something to do.

        One that was left alone, and of which nothing new is known since, is not thought about again.
        """
        contact = watch.picture.contacts[self.track]
        known, facts = self._known(watch, contact), watch.facts(self.track)
        if known is not None and facts is self._facts_then and known == self._left_alone:
            return False
        busy = self._step(watch, contact)
        self._left_alone, self._facts_then = (None, None) if busy else (known, facts)
        return busy

    def _known(self, watch: Watch, contact: Contact) -> tuple[object, ...] | None:
        """All that a contact is left alone on beside its facts; None where time or place alone may change that."""
        told_itself = contact.ais is not None or contact.length_seen_m() > 30 or "looked" in self.done
        if contact.reported or not contact.placed or not told_itself:
            return None
        if watch.facts(self.track).get("jettison_seen") or watch.picture.engagements.get(self.track) is not None:
            return None
        return len(watch.picture.orders), contact.lost, "settled" in self.done

    def _step(self, watch: Watch, contact: Contact) -> bool:
        if not contact.placed:
            return self._answer_the_call(watch, contact)
        if contact.reported and "helo" in watch.picture.own_units and self.every("search", watch, 600):
            watch.do("unit_order", self.track, "helo", order="intercept")
        if self._people_first(watch):
            self._ask_meanwhile(watch)
            # An order does not wait until everybody is out of the water.
            self._answer_orders(watch)
            return True
        self._answer_orders(watch)
        if watch.code(self.track, "defend") == "A":
            self._defend(watch)
            return True
        self.keep_book(watch)
        if not self._warrants(watch, contact):
            return False
        if contact.lost and not contact.reported and self.track not in watch.picture.boardings:
            return watch.tick - contact.fixed_tick < 900
        self._send_units(watch)
        self.keep_book(watch)
        self._call(watch, contact)
        return self._enforce(watch)

    def _answer_the_call(self, watch: Watch, contact: Contact) -> bool:
        """Nobody knows where she is: she is called and asked until somebody does."""
        steps = [("hail", {"language": "es"}), *(("ask", {"language": "es", "question": q}) for q in CALL_QUESTIONS)]
        for measure, options in steps:
            step = "_".join((measure, options.get("question", "vhf")))
            if step not in self.done and self.every("call", watch, 30):
                self.done.add(step)
                watch.do(measure, self.track, means="vhf", **options)
        return watch.tick - contact.first_tick < CALL_FOR_S

    def every(self, what: str, watch: Watch, pause_s: int) -> bool:
        """Whether it is time again for something, which then counts as done now."""
        if watch.tick - self.last.get(what, -100_000) < pause_s:
            return False
        self.last[what] = watch.tick
        return True

    def do(self, watch: Watch, measure: str, track: str, **options: str | int) -> bool:
        """A coercive act, with grounds where the officer gives any."""
        if self.habit.gives_grounds:
            return watch.do_justified(measure, track, self.habit.cites_most, **options)
        return watch.do(measure, track, None, **options)

    def open(self, watch: Watch, role: str) -> bool:
        """Whether the officer takes a rung for open; some take their own commander's no-objection for granted."""
        code = watch.code(self.track, role)
        return code == "A" or (code == "AP-D" and not self.habit.asks_own_commander and role in SHORT_OF_THE_GUN)

    def _people_first(self, watch: Watch) -> bool:
        if watch.code(self.track, "rescue") != "D":
            return False
        if self.every("assist", watch, 240):
            watch.do("assist", self.track)
        return True

    def _defend(self, watch: Watch) -> None:
        """Open out first, or go there where others are threatened; answer fire with fire only while it lasts."""
        facts = watch.facts(self.track)
        if facts.get("threat_against") == "OTHER_PERSONS" and facts.get("threat") == "HOSTILE_INTENT":
            self._stand_by_them(watch)
            return
        for unit_id, unit in watch.picture.own_units.items():
            if unit.task_target == self.track and unit.task != "hold_off" and self.every(f"off_{unit_id}", watch, 60):
                watch.do("unit_order", self.track, unit_id, order="hold_off")
        attacked = facts.get("threat") == "HOSTILE_ACT" and self.every("defend", watch, 20)
        if attacked and watch.do("self_defence_fire", self.track):
            self.done.add("fired")
            if self.habit.gives_grounds:
                watch.explain(self.track, "defend", self.habit.cites_most)

    def _stand_by_them(self, watch: Watch) -> None:
        """Light, siren and a boat coming on make most people let go of their victims."""
        for unit_id, unit in watch.picture.own_units.items():
            if unit.kind == "boat" and unit.task_target != self.track and self.every("to_them", watch, 60):
                watch.do("unit_order", self.track, unit_id, order="intercept")
        if self.every("order_them", watch, 30):
            self.do(watch, "order_stop", self.track, means="light_siren", language="es")

    def _ask_meanwhile(self, watch: Watch) -> None:
        """Help does not keep the command from being asked, where there is suspicion as well."""
        if SUSPICION.index(str(watch.facts(self.track).get("suspicion", "NONE"))) >= 2:
            self._authority(watch)

    def _answer_orders(self, watch: Watch) -> None:
        """The latest order about her; what can be read in two ways is asked about before it is acknowledged."""
        order = next((o for o in reversed(watch.picture.orders) if o.subject == self.track), None)
        if order is None:
            return
        facts = watch.facts(self.track)
        asks = ("clarify",) if self.habit.keeps_book else ()
        wanted = ("clarify", "object", "decline") if facts.get("order_manifestly_unlawful") else (*asks, "acknowledge")
        left = [how for how in wanted if how not in order.answers]
        waits = "clarify" in order.answers and not facts.get("order_clarified")
        if left and not waits and self.every("answer_order", watch, 30):
            watch.do("answer_order", self.track, how=left[0])

    def _warrants(self, watch: Watch, contact: Contact) -> bool:
        """Suspicion, a possible distress, a team aboard, or a small craft that is close and says nothing of itself."""
        facts = watch.facts(self.track)
        if "settled" in self.done:
            return False
        if SUSPICION.index(str(facts.get("suspicion", "NONE"))) >= 1 or facts.get("distress", "NONE") != "NONE":
            return True
        if facts.get("vessel_status") == "BOARDED":
            return True
        known = contact.ais is not None or contact.length_seen_m() > 30
        return not known and self._range_m(watch) < LOOK_M and "looked" not in self.done

    def _range_m(self, watch: Watch) -> int:
        return watch.range_m(self.track, OWN_SHIP) or 0

    def _send_units(self, watch: Watch) -> None:
        """One unit of each kind goes to look, unless it is busy with another contact."""
        for unit_id in ("boat", "helo"):
            unit = watch.picture.own_units.get(unit_id)
            if unit is None or unit.task_target == self.track:
                continue
            if (
                unit.task_target is None
                and unit.task in ("hold", "return")
                and self.every(f"send_{unit_id}", watch, 120)
            ):
                watch.do("unit_order", self.track, unit_id, order="intercept")
        for unit_id in ("drone", "plane"):
            unit = watch.picture.own_units.get(unit_id)
            if unit is not None and unit.task_target is None and self.every(f"send_{unit_id}", watch, 120):
                watch.do("unit_order", self.track, unit_id, order="shadow")
        ship = watch.picture.own_units[OWN_SHIP]
        if ship.task != "intercept" and self.every("ship", watch, 300):
            watch.do("unit_order", self.track, OWN_SHIP, order="shadow")

    def _call(self, watch: Watch, contact: Contact) -> None:
        """Radio first, then the loudhailer from whoever is near; then the questions one by one."""
        facts, engagement = watch.facts(self.track), watch.picture.engagements.get(self.track)
        if facts.get("vessel_status", "AT_LARGE") != "AT_LARGE":
            return
        language = self._language(watch)
        near = watch.nearest_m(self.track) <= LOUDHAILER_M
        if "hail_vhf" not in self.done:
            self.done.add("hail_vhf")
            watch.do("hail", self.track, means="vhf", language="en")
            return
        answers = engagement.answered if engagement else ()
        if not answers and near and "hail_loud" not in self.done:
            self.done.add("hail_loud")
            watch.do("hail", self.track, means="loudhailer", language=language)
            return
        means = "vhf" if engagement is not None and engagement.radio_works else "loudhailer"
        if self._not_ours_to_ask(watch):
            return
        if means == "loudhailer" and not near:
            self._call_into_the_blue(watch, contact, language)
            return
        if engagement is not None and engagement.broken and self.every("say_again", watch, 60):
            self.done -= set(engagement.broken)
        for question in QUESTIONS:
            if question not in self.done and self.every("ask", watch, 10):
                self.done.add(question)
                watch.do("ask", self.track, question=question, means=means, language=language)
                return

    def _call_into_the_blue(self, watch: Watch, contact: Contact, language: str) -> None:
        """Nobody answers and nobody gets near: the question that matters is put on channel 16 all the same, once."""
        suspected = SUSPICION.index(str(watch.facts(self.track).get("suspicion", "NONE"))) >= 2
        if suspected and watch.tick - contact.first_tick > 420 and "called_blind" not in self.done:
            self.done.add("called_blind")
            watch.do("ask", self.track, question="nationality", means="vhf", language=language)

    def _not_ours_to_ask(self, watch: Watch) -> bool:
        """In another State's territorial sea that State is asked, and nothing is put to the vessel before."""
        facts = watch.facts(self.track)
        agreed = ("ENTRY", "STOP_BOARD", "STOP_BOARD_FORCE", "FULL")
        if facts.get("zone") != "F_TS" or facts.get("coastal_consent") in agreed:
            return False
        if SUSPICION.index(str(facts.get("suspicion", "NONE"))) >= 2:
            self.request(watch, "coastal_consent")
        return True

    def keep_book(self, watch: Watch) -> None:
        """Evidence is photographed where it is, and what was fired is reported once it is over."""
        if not self.habit.keeps_book:
            return
        facts = watch.facts(self.track)
        thrown = "jettison_seen" if watch.picture.known(self.track, "jettison_seen") else ""
        if thrown and "photograph" not in self.done and watch.can("photograph", self.track):
            self.done.add("photograph")
            watch.do("photograph", self.track)
        over = facts.get("compliance") == "COMPLIANT" or facts.get("vessel_status", "AT_LARGE") != "AT_LARGE"
        if "fired" in self.done and over and "reported" not in self.done:
            self.done.add("reported")
            watch.do("report", self.track, what="situation")

    def _enforce(self, watch: Watch) -> bool:
        facts = watch.facts(self.track)
        status = facts.get("vessel_status", "AT_LARGE")
        if status in ("SEIZED", "LOST_OR_GONE") or facts.get("all_persons_in_custody"):
            return teamwork.settle(self, watch, str(status))
        if status == "BOARDED":
            return teamwork.aboard(self, watch)
        suspicion = SUSPICION.index(str(facts.get("suspicion", "NONE")))
        asked = all(question in self.done for question in QUESTIONS) and watch.tick - self.last.get("ask", 0) > 45
        if suspicion < 2 and facts.get("visit_ground", "NONE") == "NONE":
            if asked and self._has_looked(watch):
                self._clear(watch)
                return False
            return True
        if facts.get("flag_status", "UNKNOWN") == "UNKNOWN" and not asked:
            return True
        self._authority(watch)
        self._ask_the_master(watch)
        self._tell_of_a_silent_one(watch)
        return self._stop(watch)

    def _tell_of_a_silent_one(self, watch: Watch) -> None:
        """Suspected, asked, and silent: while nothing more may be done, the command at least knows of her."""
        silent_s = watch.tick - self.last.get("ask", watch.tick)
        shut = watch.code(self.track, "stop") == "P"
        if self.habit.keeps_book and shut and silent_s > 600 and "told_of" not in self.done:
            self.done.add("told_of")
            watch.do("report", self.track, what="situation")

    def _ask_the_master(self, watch: Watch) -> None:
        """A foreign vessel that lies quiet may be boarded by invitation, while her State is still being asked."""
        facts = watch.facts(self.track)
        waiting = any(letter in watch.code(self.track, "board")[3:] for letter in "FI")
        quiet = (
            facts.get("compliance", "NOT_SIGNALLED") in ("COMPLIANT", "NOT_SIGNALLED") and facts.get("zone") != "F_TS"
        )
        if waiting and quiet and "consent" not in self.done and watch.nearest_m(self.track) <= LOUDHAILER_M:
            self.done.add("consent")
            engagement = watch.picture.engagements.get(self.track)
            means = "vhf" if engagement is not None and engagement.radio_works else "loudhailer"
            watch.do("ask", self.track, question="consent", means=means, language=self._language(watch))

    def _language(self, watch: Watch) -> str:
        engagement = watch.picture.engagements.get(self.track)
        understood = watch.facts(self.track).get("language_understood") is True
        return "en" if understood and engagement and "es" not in engagement.languages else "es"

    def _has_looked(self, watch: Watch) -> bool:
        """Nobody is let be on words alone: she has been made out close by, or a quarter of an hour did not do it."""
        contact = watch.picture.contacts[self.track]
        return contact.best_clarity >= Clarity.IDENTIFIED or watch.tick - contact.first_tick > 900

    def _clear(self, watch: Watch) -> None:
        """Nothing points to an offence: let it be, and call the units home."""
        self.done |= {"settled", "looked"}
        if watch.stopped(self.track):
            watch.do("release", self.track)
        for unit_id, unit in watch.picture.own_units.items():
            if unit.task_target == self.track and unit.deployed and unit.kind != "ship":
                watch.do("unit_order", None, unit_id, order="return")

    def _authority(self, watch: Watch) -> None:
        """Insignia, tactical control and every approval that a rung still asks for."""
        facts = watch.facts(self.track)
        if not facts.get("insignia_displayed"):
            if facts.get("tacon") == "DOD":
                self.request(watch, "tacon")
                return
            watch.do("display_insignia", up="yes")
        if facts.get("tacon") == "DOD":
            self.request(watch, "tacon")
            return
        self.request_for(watch, "stop")
        self.request_for(watch, "board")
        if facts.get("compliance") in ("EVADING", "RESISTING"):
            if watch.code(self.track, "warn").startswith("AP"):
                self.request(watch, "use_of_force")
            if facts.get("new_fact_since_approval") and self.every("new_facts", watch, 30):
                watch.do("report", self.track, what="new_facts")

    def request_for(self, watch: Watch, role: str) -> None:
        """Ask for whatever approval a rung of that role waits for, if it waits for one."""
        code = watch.code(self.track, role)
        if not code.startswith("AP"):
            return
        for letter, what in ASKED_FOR.items():
            if letter in code[3:]:
                self.request(watch, what)

    def request(self, watch: Watch, what: str) -> None:
        """Ask for something, again some minutes after a refusal."""
        made = watch.request(what, self.track)
        again = made is not None and made.status == "refused" and watch.tick - (made.answered_tick or 0) > 240
        if (made is None or again) and self.every(f"request_{what}", watch, 60):
            watch.do("request", self.track, what=what)

    def _stop(self, watch: Watch) -> bool:
        facts = watch.facts(self.track)
        compliance = facts.get("compliance", "NOT_SIGNALLED")
        invited = facts.get("master_consent") in ("BOARD", "BOARD_SEARCH")
        if watch.stopped(self.track) or (invited and watch.can("board", self.track)):
            if self.open(watch, "board") and watch.can("board", self.track) and self.every("board", watch, 90):
                self.do(watch, "board", self.track)
            return True
        if compliance in ("EVADING", "RESISTING") and self._compel(watch):
            return True
        if self.open(watch, "stop") and watch.nearest_m(self.track) <= LIGHT_M:
            pause_s = 60 if compliance != "EVADING" else 150
            if self.every("order_stop", watch, pause_s):
                self.do(watch, "order_stop", self.track, means="light_siren", language="es")
        return True

    def _compel(self, watch: Watch) -> bool:
        """The next force rung that is open, and time for each to work."""
        for measure, role, pause_s in (("disabling_fire", "disable", 25), ("warning_shots", "warn", 75)):
            if self.open(watch, role) and watch.can(measure, self.track):
                if self.every(measure, watch, pause_s) and self.do(watch, measure, self.track):
                    self.done.add("fired")
                return True
        return self._foul_arc(watch)

    def _foul_arc(self, watch: Watch) -> bool:
        """Bystanders stay in the arc of a warning shot: say so in the log, and ask for leave to do without it."""
        facts = watch.facts(self.track)
        fouled = facts.get("warning_arc") == "BYSTANDERS" and watch.code(self.track, "warn") not in ("A", "")
        since = self.last.setdefault("arc_foul", watch.tick) if fouled else self.last.pop("arc_foul", watch.tick)
        if not fouled:
            return False
        if facts.get("approval_use_of_force", "NONE") == "NONE":
            if watch.tick - since >= STAYS_FOUL_S:
                self.request(watch, "use_of_force")
            return False
        if not facts.get("marksman_ready"):
            return False
        if not facts.get("warning_would_endanger"):
            if "arc_seen_foul" in self.done and self.every("arc_noted", watch, 120):
                watch.do("determine_warning_danger", self.track)
            self.done.add("arc_seen_foul")
        elif not facts.get("approval_omit_warning"):
            self.request(watch, "omit_warning")
        return False
