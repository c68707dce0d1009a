"""Reports of the boarding team: people, papers, spaces, tests."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture import evidence
from roe_trainer.picture.contacts import Comparison, Space
from roe_trainer.picture.evidence import label_goods
from roe_trainer.picture.ledger import Detail, EvidenceGrade
from roe_trainer.picture.perceiver import Perceivers, of, task_done, team_shows, team_tells
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOARDING_TEAM
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.words.line import Arg, Line, Quoted, Several, line
from roe_trainer.world.events.team import (
    Boarded,
    BoardingFailed,
    DocumentsDone,
    FieldTestDone,
    SafetyDone,
    SearchDone,
    SpaceUnaccounted,
    TeamStarted,
)
from roe_trainer.world.spaces import spaces_of
from roe_trainer.world.world import World

SWAB, BALES = "swab", "wrapped_bales"


def _clear(picture: Picture, track: str, name: str, key: str) -> None:
    """Tell that something no longer holds, if it was known to hold."""
    if picture.known(track, name) is True:
        team_shows(picture, track, name, False, line(key))


def started(picture: Picture, world: World, event: TeamStarted, track: str) -> bool:
    """The team says what it sets about."""
    picture.set_boarding(track, busy_with=event.task, busy_until=event.until)
    picture.say("team", BOARDING_TEAM, of(track, line("picture-team-task", task=event.task)), track)
    return True


def boarded(picture: Picture, world: World, event: Boarded, track: str) -> bool:
    """The team is aboard and counts whom it sees."""
    people = event.people
    team_shows(picture, track, "vessel_status", "BOARDED", line("picture-team-is-aboard"))
    team_shows(picture, track, "persons_aboard_count", people, line("picture-people-aboard", people=people))
    team_shows(picture, track, "stopped_after_order", True, line("picture-stopped-team-aboard"))
    if people:
        team_shows(picture, track, "reacted_to_order", True, line("picture-crew-received-team"))
    _clear(picture, track, "refuses_boarding", "picture-aboard-all-the-same")
    task_done(picture, track, "board")
    leave = str(picture.known(track, "master_consent", "")).lower()
    spaces = tuple(Space(name, kind) for name, kind in spaces_of(world.vessels[event.vessel]))
    consent = "" if leave == "none" else leave
    picture.set_boarding(track, since=picture.tick, people=people, spaces=spaces, consent=consent)
    team_tells(picture, track, line("picture-team-aboard", people=people))
    return True


def failed(picture: Picture, world: World, event: BoardingFailed, track: str) -> bool:
    """Kept off by the crew, or too far off."""
    picture.set_boarding(track, busy_with="", busy_until=0)
    if event.barred:
        said = line("picture-kept-off-rail")
        picture.show(track, "refuses_boarding", True, BOARDING_TEAM, EvidenceGrade.OBSERVED, said)
        team_tells(picture, track, line("picture-kept-off"))
    else:
        team_tells(picture, track, line("picture-could-not-board"))
    return True


def safety(picture: Picture, world: World, event: SafetyDone, track: str) -> bool:
    """People counted, weapons secured, what endangers her."""
    people, hurt, children = event.people, event.hurt, event.children
    team_shows(picture, track, "safety_inspection_done", True, line("picture-safety-complete"))
    team_shows(picture, track, "persons_aboard_count", people, line("picture-people-counted", people=people))
    if children:
        said = line("picture-children-aboard", children=children)
        team_shows(picture, track, "children_aboard", True, said, (("people", children),))
    if hurt:
        said = line("picture-hurt-or-ill", people=hurt)
        team_shows(picture, track, "persons_wounded_or_ill", True, said, (("people", hurt),))
    if people == 0:
        team_shows(picture, track, "uncrewed_confirmed", True, line("picture-every-space-nobody"))
    _dangers(picture, event, track)
    if event.hidden:
        team_tells(picture, track, line("picture-found-hiding", hidden=event.hidden, people=people), 2)
    task_done(picture, track, "safety", "weapon" if event.weapon else "")
    view = picture.boardings[track]
    spaces = tuple(replace(s, state="looked_at") if s.kind != "structure" else s for s in view.spaces)
    picture.set_boarding(track, people=people, children=children, hurt=hurt, spaces=spaces)
    key = "picture-safe-to-work-weapon" if event.weapon else "picture-safe-to-work"
    team_tells(picture, track, line(key, hurt=hurt, people=people))
    return True


def _dangers(picture: Picture, event: SafetyDone, track: str) -> None:
    """Weapons, water and valves: what the sweep is for."""
    if event.weapon:
        _clear(picture, track, "weapon_pointed", "picture-weapon-in-our-hands")
        if picture.known(track, "weapon_seen") is True:
            team_shows(picture, track, "threat_over", True, line("picture-weapon-in-our-hands"))
    if event.valves_shut:
        team_shows(picture, track, "distress", "NONE", line("picture-valves-shut-known"))
        team_tells(picture, track, line("picture-valves-shut"), 2)
    elif event.flooding:
        team_shows(picture, track, "distress", "EVIDENT", line("picture-water-below-known"))
        team_tells(picture, track, line("picture-water-below"), 2)


def documents(picture: Picture, world: World, event: DocumentsDone, track: str) -> bool:
    """Papers beside people and answers, and whether that leaves doubt."""
    _papers(picture, event, track)
    lines = world.vessels[event.vessel].lines
    compared = tuple(Comparison(n.what, n.said, n.papers, n.found, n.agrees) for n in lines)
    picture.set_boarding(track, comparisons=compared)
    if event.discrepant:
        differ = tuple(c.what for c in compared if not c.agrees)
        named: Arg = Several(tuple(label_compared(what) for what in differ), "comma")
        said = line("picture-papers-differ", lines=named if differ else line("picture-people-and-answers"))
        team_shows(picture, track, "documents_discrepant", True, said, (("lines", ",".join(differ)),))
    if event.plain_view:
        team_shows(picture, track, "contraband_seen", True, line("picture-bales-from-where-team-stands"))
        evidence.found(picture, world, track, BALES, "in_view")
    if event.spoken:
        _asked_in_person(picture, event, track)
    doubt = event.discrepant or event.plain_view or event.papers == "none"
    said = line("picture-papers-leave-doubt" if doubt else "picture-papers-clear-up")
    team_shows(picture, track, "visit_result", "DOUBT_REMAINS" if doubt else "CLEARED", said)
    if not doubt:
        team_shows(picture, track, "inspection_clean", True, line("picture-inspection-clean"))
    task_done(picture, track, "documents", "bales" if event.plain_view else "")
    team_tells(picture, track, line("picture-documents", verdict=_verdict(event)))
    return True


def _verdict(event: DocumentsDone) -> str:
    if event.plain_view:
        return "bales"
    if event.discrepant:
        return "discrepant"
    return "no_papers" if event.papers == "none" else "in_order"


def label_compared(what: str) -> Arg:
    """What is compared in the paper check: name and registry always, and what the scenario names."""
    return line("picture-compared", what=what) if what in ("name", "registry") else Quoted(what)


def label_papers(what: str, papers: str) -> Arg:
    """What the papers say to a line of the paper check: a code or name as it stands, or that there are none."""
    return line("picture-papers-none") if what == "registry" and papers == "none" else papers


def _papers(picture: Picture, event: DocumentsDone, track: str) -> None:
    state = event.papers
    if state == "none" or not event.licence:
        said = line("picture-no-papers" if state == "none" else "picture-no-licence")
        team_shows(picture, track, "papers_seen", "NONE_ABOARD", said)
        return
    said, kind = line("picture-papers-of", state=state_in_sentence(state)), picture.flags.kind(state)
    team_shows(picture, track, "papers_seen", kind, said, (("state", state),))


def _asked_in_person(picture: Picture, event: DocumentsDone, track: str) -> None:
    """The boarding officer asks master and nationality face to face; silence to that is no claim."""
    team_shows(picture, track, "nationality_asked", True, line("picture-asked-aboard-nationality"))
    team_shows(picture, track, "master_asked", True, line("picture-asked-aboard-master"))
    state = event.says_state
    if state in ("", "none"):
        _claimed(picture, track, "nationality_claim", "NO_CLAIM", line("picture-nobody-aboard-names-state"))
    else:
        said = line("picture-master-claims-state", state=state_in_sentence(state))
        _claimed(picture, track, "nationality_claim", picture.flags.kind(state), said, (("state", state),))
    said = line("picture-nobody-aboard-master" if event.nobody else "picture-master-known")
    _claimed(picture, track, "master_answer", "NOBODY_CLAIMS" if event.nobody else "IDENTIFIED", said)


def _claimed(picture: Picture, track: str, name: str, value: str, said: Line, detail: Detail = ()) -> None:
    picture.show(track, name, value, BOARDING_TEAM, EvidenceGrade.OBSERVED, said, detail)


def search(picture: Picture, world: World, event: SearchDone, track: str) -> bool:
    """What the search found, as far as it went."""
    if event.found:
        team_shows(picture, track, "contraband_seen", True, line("picture-contraband-in-search"))
        for _ in range(event.lots):
            evidence.found(picture, world, track, event.what, event.where)
    elif event.scope == "consented":
        team_tells(picture, track, line("picture-looked-where-let"))
    elif not event.short and not picture.boardings[track].evidence:
        team_shows(picture, track, "search_clean", True, line("picture-search-clean"))
    if event.scope == "destructive":
        _clear(picture, track, "unaccounted_space", "picture-space-opened")
    _mark_spaces(picture, track, event.scope, event.short)
    task_done(picture, track, "search", event.what if event.found else "")
    team_tells(picture, track, _search_result(picture, event, track))
    evidence.seal_all(picture, track) if picture.known(track, "vessel_status") == "SEIZED" else None
    evidence.account_for(picture, track)
    return True


def _search_result(picture: Picture, event: SearchDone, track: str) -> Line:
    if event.found:
        return line("picture-search-found", what=label_goods(event.what))
    result = "more" if picture.boardings[track].evidence else "nothing"
    return line("picture-search-nothing-short" if event.short else "picture-search-nothing", result=result)


def _mark_spaces(picture: Picture, track: str, scope: str, short: bool) -> None:
    reached = {"consented": ("open", "hold"), "full": ("open", "hold", "cabin")}.get(scope, ("open", "hold", "cabin"))
    structure = "opened" if scope == "destructive" else ("measures_short" if short else "measured")
    spaces = tuple(
        replace(s, state=structure)
        if s.kind == "structure" and scope != "consented"
        else replace(s, state="searched" if s.kind in reached else s.state)
        for s in picture.boardings[track].spaces
    )
    picture.set_boarding(track, spaces=spaces)


def space(picture: Picture, world: World, event: SpaceUnaccounted, track: str) -> bool:
    """Inside and outside do not add up."""
    team_shows(picture, track, "unaccounted_space", True, line("picture-volume-unaccounted"))
    team_tells(picture, track, line("picture-space-unaccounted"))
    return True


def tested(picture: Picture, world: World, event: FieldTestDone, track: str) -> bool:
    """The swab goes into the bag once."""
    if event.positive:
        team_shows(picture, track, "test_positive", True, line("picture-test-positive-known"))
        if not any(item.what == SWAB for item in picture.boardings[track].evidence):
            evidence.found(picture, world, track, SWAB, "taken")
    task_done(picture, track, "test", "positive" if event.positive else "")
    team_tells(picture, track, line("picture-test-positive" if event.positive else "picture-test-negative"))
    return True


PERCEIVES: Perceivers = {
    TeamStarted: started,
    Boarded: boarded,
    BoardingFailed: failed,
    SafetyDone: safety,
    DocumentsDone: documents,
    SearchDone: search,
    SpaceUnaccounted: space,
    FieldTestDone: tested,
}
