"""What a competent officer has the boarding team do, and how the case is settled afterwards."""

from __future__ import annotations

from typing import Protocol

from roe_trainer.players.habit import Habit
from roe_trainer.players.watch import Watch


class Case(Protocol):
    """What the work aboard needs of the case of a contact."""

    track: str
    habit: Habit
    done: set[str]
    last: dict[str, int]

    def do(self, watch: Watch, measure: str, track: str, **options: str | int) -> bool:
        """A coercive act, with grounds where the officer gives any."""

    def request(self, watch: Watch, what: str) -> None:
        """Ask the command, unless it was asked."""

    def request_for(self, watch: Watch, role: str) -> None:
        """Ask for every approval that a rung lacks."""

    def keep_book(self, watch: Watch) -> None:
        """Photograph and report what there is."""


def aboard(case: Case, watch: Watch) -> bool:
    """The next task of the team; returns whether there is still something to do."""
    track = case.track
    if watch.picture.boardings[track].busy_until > watch.tick:
        return True
    facts = watch.facts(track)
    if facts.get("master_consent") == "WITHDRAWN" and watch.code(track, "board") == "X":
        return _leave(case, watch)
    for task in ("inspect_safety", "check_documents"):
        if task not in case.done and watch.do(task, track):
            case.done.add(task)
            return True
    if _ground(watch, track) and watch.code(track, "seize") == "A" and case.do(watch, "seize", track):
        return True
    searching = _search(case, watch)
    if searching is not None:
        return searching
    if watch.code(track, "seize").startswith("AP") and _ground(watch, track):
        case.request_for(watch, "seize")
        return watch.tick - case.last.setdefault("seize_wait", watch.tick) < 2400
    return _leave(case, watch)


def _ground(watch: Watch, track: str) -> bool:
    return watch.facts(track).get("seizure_ground", "NONE") != "NONE"


def _leave(case: Case, watch: Watch) -> bool:
    """Off again; who keeps a book tells the command first what was left open."""
    if _fish_out(case, watch):
        return True
    doubt = watch.code(case.track, "release") == "P" or watch.facts(case.track).get("documents_discrepant") is True
    if doubt and case.habit.keeps_book and "handed_on" not in case.done:
        case.done.add("handed_on")
        watch.do("report", case.track, what="situation")
        return True
    case.done.add("settled")
    watch.do("release", case.track)
    return False


def _fish_out(case: Case, watch: Watch) -> bool:
    """What was seen to go over the side is looked for before anybody leaves; for a quarter of an hour at most."""
    afloat = watch.picture.known(case.track, "jettison_afloat") is True
    if not case.habit.keeps_book or not afloat:
        return False
    if "gathered" not in case.done and watch.can("recover", case.track):
        case.done.add("gathered")
        watch.do("recover", case.track)
    return "gathered" in case.done and watch.tick - case.last.setdefault("gathering", watch.tick) < 900


def _search(case: Case, watch: Watch) -> bool | None:
    """A swab, a search, and, where a space is left unaccounted for, the saw by leave; None when that is all done.

    Where another State's sea is the place, leave to search is not yet leave to cut: it is asked once more.
    """
    track, code = case.track, watch.code(case.track, "search")
    if "search" not in case.done:
        if code == "A":
            for task, options in (("field_test", {}), ("search", {"scope": "full"})):
                if task not in case.done and case.do(watch, task, track, **options):
                    case.done.add(task)
                    return True
            return True
        if code.startswith("AP"):
            case.request_for(watch, "search")
            done_here = "M" in code[3:] and watch.facts(track).get("suspicion", "NONE") in ("NONE", "HUNCH")
            return True if _waiting(watch, track) and not done_here else None
        return None
    if watch.facts(track).get("unaccounted_space") is not True or "cut" in case.done:
        return None
    case.request(watch, "boarding_destructive")
    if _waiting(watch, track):
        return True
    if watch.code(track, "search") == "A" and case.do(watch, "search", track, scope="destructive"):
        case.done.add("cut")
        return True
    case.request_for(watch, "search")
    if "C" in watch.code(track, "search")[3:] and "wider" not in case.done and not _waiting(watch, track):
        case.done.add("wider")
        watch.do("request", track, what="coastal_consent")
    return True if _waiting(watch, track) else None


def _waiting(watch: Watch, track: str) -> bool:
    return any(made.status == "pending" and made.subject == track for made in watch.picture.requests)


def settle(case: Case, watch: Watch, status: str) -> bool:
    """People into custody, what becomes of them, and a wreck that endangers others out of the way."""
    track = case.track
    facts = watch.facts(track)
    boarding = watch.picture.boardings.get(track)
    if boarding is not None and boarding.busy_until > watch.tick:
        return True
    if status == "SEIZED" and "search" not in case.done and watch.code(track, "search") == "A":
        if case.do(watch, "search", track, scope="full"):
            case.done.add("search")
        return True
    if status == "SEIZED" and not facts.get("all_persons_in_custody") and "detain" not in case.done:
        if case.do(watch, "detain", track):
            case.done.add("detain")
        return True
    case.keep_book(watch)
    if "gathered" not in case.done and watch.can("recover", track):
        case.done.add("gathered")
        watch.do("recover", track)
    case.request(watch, "disposition")
    made = watch.request("disposition", track)
    if made is None or made.status != "granted":
        return True
    if status == "SEIZED" and facts.get("hazard_to_navigation") and "sunk" not in case.done:
        return _sink(case, watch)
    case.done.add("settled")
    return False


def _sink(case: Case, watch: Watch) -> bool:
    """Only with leave, with everybody off and what was found kept; otherwise she is left to be towed."""
    if watch.code(case.track, "sink").startswith("AP"):
        case.request(watch, "sink")
        if _waiting(watch, case.track):
            return True
    if watch.code(case.track, "sink") == "A" and case.do(watch, "sink_hazard", case.track):
        case.done.add("sunk")
        return True
    case.done.add("settled")
    return False
