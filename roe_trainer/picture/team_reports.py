"""Reports of the boarding team: people, papers, spaces, tests, custody."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture import evidence
from roe_trainer.picture.contacts import Comparison, Space
from roe_trainer.picture.hearing import Handler
from roe_trainer.picture.ledger import EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.states import the_state
from roe_trainer.world.spaces import spaces_of
from roe_trainer.world.world import Happening, World

SWAB = "swab, positive"
TASK_WORDS = {
    "board": "going aboard",
    "safety": "making the initial safety inspection",
    "documents": "checking papers and people",
    "search": "searching",
    "test": "testing",
    "seize": "sealing and recording for seizure",
    "detain": "taking the people into custody",
    "sink": "preparing to sink the hazard",
}


def _show(picture: Picture, track: str, name: str, value: FactValue, text: str) -> None:
    picture.show(track, name, value, "boarding team", EvidenceGrade.VERIFIED, text)


def _clear(picture: Picture, track: str, name: str, text: str) -> None:
    """Tell that something no longer holds, if it was known to hold."""
    if picture.known(track, name) is True:
        _show(picture, track, name, False, text)


def _say(picture: Picture, track: str, text: str, priority: int = 1) -> None:
    picture.say("team", "boarding team", f"{track}: {text}", track)
    picture.notice(priority, f"{track}: {text}", track)


def _done(picture: Picture, track: str, task: str, found: str = "") -> None:
    view = picture.boardings.get(track)
    done = (*(view.done if view else ()), task)
    marks = (*(view.found if view else ()), found) if found else (view.found if view else ())
    picture.set_boarding(track, done=done, found=marks, busy_with="", busy_until=0)


def _started(picture: Picture, world: World, event: Happening, track: str) -> None:
    task = str(event.get("task"))
    picture.set_boarding(track, busy_with=task, busy_until=int(event.get("until", 0)))
    picture.say("team", "boarding team", f"{track}: {TASK_WORDS[task]}.", track)


def _boarded(picture: Picture, world: World, event: Happening, track: str) -> None:
    people = int(event.get("people", 0))
    _show(picture, track, "vessel_status", "BOARDED", "The team is aboard.")
    _show(picture, track, "persons_aboard_count", people, f"{people} people aboard.")
    _show(picture, track, "stopped_after_order", True, "Lies stopped with the team aboard.")
    if people:
        _show(picture, track, "reacted_to_order", True, "The crew received the team.")
    _clear(picture, track, "refuses_boarding", "The team is aboard all the same.")
    _done(picture, track, "board")
    leave = str(picture.known(track, "master_consent", "")).lower()
    spaces = tuple(Space(name, kind) for name, kind in spaces_of(world.vessels[event.vessel]))
    consent = "" if leave == "none" else leave
    picture.set_boarding(track, since=picture.tick, people=people, spaces=spaces, consent=consent)
    _say(picture, track, f"team aboard, {people} people.")


def _failed(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.set_boarding(track, busy_with="", busy_until=0)
    if event.get("barred", False):
        text = "They keep the team off the rail."
        picture.show(track, "refuses_boarding", True, "boarding team", EvidenceGrade.OBSERVED, text)
        _say(picture, track, "kept off: the crew will not have us aboard. We can try again.")
        return
    _say(picture, track, "could not get aboard: too far off or too much way on.")


def _safety(picture: Picture, world: World, event: Happening, track: str) -> None:
    people, hurt, children = (int(event.get(n, 0)) for n in ("people", "hurt", "children"))
    _show(picture, track, "safety_inspection_done", True, "Initial safety inspection complete.")
    _show(picture, track, "persons_aboard_count", people, f"{people} people counted aboard.")
    if children:
        _show(picture, track, "children_aboard", True, f"{children} children aboard.")
    if hurt:
        _show(picture, track, "persons_wounded_or_ill", True, f"{hurt} hurt or ill.")
    if people == 0:
        _show(picture, track, "uncrewed_confirmed", True, "Every space looked into: nobody is aboard.")
    _dangers(picture, event, track)
    weapon, hidden = bool(event.get("weapon", False)), int(event.get("hidden", 0))
    if hidden:
        _say(picture, track, f"{hidden} more found hiding below: {people} people in all.", 2)
    _done(picture, track, "safety", "a weapon, secured" if weapon else "")
    view = picture.boardings[track]
    spaces = tuple(replace(s, state="looked at") if s.kind != "structure" else s for s in view.spaces)
    picture.set_boarding(track, people=people, children=children, hurt=hurt, spaces=spaces)
    _say(picture, track, f"safe to work: {people} people, {hurt} hurt{', a weapon secured' if weapon else ''}.")


def _dangers(picture: Picture, event: Happening, track: str) -> None:
    """Weapons, water and valves: what the sweep is for."""
    if event.get("weapon", False):
        _clear(picture, track, "weapon_pointed", "The weapon is in our hands.")
        if picture.known(track, "weapon_seen") is True:
            _show(picture, track, "threat_over", True, "The weapon is in our hands.")
    if event.get("valves_shut", False):
        _show(picture, track, "distress", "NONE", "The valves are shut again; she stays afloat.")
        _say(picture, track, "valves found open and shut again.", 2)
    elif event.get("flooding", False):
        _show(picture, track, "distress", "EVIDENT", "Water is coming in below.")
        _say(picture, track, "water is coming in below and we cannot stop it. Everybody should come off.", 2)


def _documents(picture: Picture, world: World, event: Happening, track: str) -> None:
    papers = str(event.get("papers"))
    _show(picture, track, "papers_seen", _papers(picture, papers, event), _paper_words(papers, event))
    lines = world.vessels[event.vessel].lines
    compared = tuple(Comparison(n.what, n.said, n.papers, n.found, n.agrees) for n in lines)
    picture.set_boarding(track, comparisons=compared)
    discrepant, plain = bool(event.get("discrepant", False)), bool(event.get("plain_view", False))
    if discrepant:
        differ = ", ".join(c.what for c in compared if not c.agrees) or "people and answers"
        _show(picture, track, "documents_discrepant", True, f"Papers, people and answers do not match: {differ}.")
    if plain:
        _show(picture, track, "contraband_seen", True, "Bales in plain view from where the team may stand.")
        evidence.found(picture, world, track, "wrapped bales", "on deck, in plain view")
    without = papers == "none"
    if event.get("spoken", True):
        _asked_in_person(picture, event, track)
    doubt = discrepant or plain or without
    text = "The paper check leaves doubt." if doubt else "The paper check clears up who she is."
    _show(picture, track, "visit_result", "DOUBT_REMAINS" if doubt else "CLEARED", text)
    if not doubt:
        _show(picture, track, "inspection_clean", True, "Papers, people and what can be seen check out.")
    _done(picture, track, "documents", "bales in plain view" if plain else "")
    if plain:
        verdict = "bales in plain view"
    elif discrepant:
        verdict = "papers, people and answers do not match"
    else:
        verdict = "no papers aboard" if without else "papers and people check out"
    _say(picture, track, f"{verdict}.")


def _papers(picture: Picture, papers: str, event: Happening) -> str:
    if papers == "none" or not event.get("licence", True):
        return "NONE_ABOARD"
    return picture.flags.kind(papers)


def _paper_words(papers: str, event: Happening) -> str:
    if papers == "none":
        return "No papers aboard."
    if not event.get("licence", True):
        return "Papers shown, but no licence among them."
    return f"Papers of {the_state(papers)}."


def _asked_in_person(picture: Picture, event: Happening, track: str) -> None:
    """The boarding officer asks master and nationality face to face; silence to that is no claim."""
    _show(picture, track, "nationality_asked", True, "Asked aboard: which nationality do you claim?")
    _show(picture, track, "master_asked", True, "Asked aboard: who is the master?")
    state = str(event.get("says_state"))
    claim = "NO_CLAIM" if state in ("", "none") else picture.flags.kind(state)
    claims = f"The master claims the nationality of {the_state(state)}."
    words = "Nobody aboard names a State." if claim == "NO_CLAIM" else claims
    picture.show(track, "nationality_claim", claim, "boarding team", EvidenceGrade.OBSERVED, words)
    nobody = bool(event.get("nobody", False))
    words = "Nobody aboard says to be the master." if nobody else "The master is known."
    answer = "NOBODY_CLAIMS" if nobody else "IDENTIFIED"
    picture.show(track, "master_answer", answer, "boarding team", EvidenceGrade.OBSERVED, words)


def _search(picture: Picture, world: World, event: Happening, track: str) -> None:
    found, scope = bool(event.get("found", False)), str(event.get("scope"))
    short = bool(event.get("short", False))
    what = str(event.get("what")).replace("_", " ")
    if found:
        _show(picture, track, "contraband_seen", True, "Contraband found in the search.")
        for _ in range(int(event.get("lots", 1))):
            evidence.found(picture, world, track, what, evidence.PLACES.get(str(event.get("where")), "aboard"))
    elif scope == "consented":
        _say(picture, track, "looked where the master let us look.")
    elif not short and not picture.boardings[track].evidence:
        _show(picture, track, "search_clean", True, "The search found nothing.")
    if scope == "destructive":
        _clear(picture, track, "unaccounted_space", "The space was opened.")
    _mark_spaces(picture, track, scope, short)
    _done(picture, track, "search", what if found else "")
    more = "nothing more found" if picture.boardings[track].evidence else "nothing found"
    nothing = f"{more}, but a space does not add up" if short else more
    _say(picture, track, f"search complete: {what if found else nothing}.")
    evidence.seal_all(picture, track) if picture.known(track, "vessel_status") == "SEIZED" else None
    evidence.account_for(picture, track)


def _mark_spaces(picture: Picture, track: str, scope: str, short: bool) -> None:
    reached = {"consented": ("open", "hold"), "full": ("open", "hold", "cabin")}.get(scope, ("open", "hold", "cabin"))
    structure = "opened" if scope == "destructive" else ("measures short" if short else "measured")
    spaces = tuple(
        replace(s, state=structure)
        if s.kind == "structure" and scope != "consented"
        else replace(s, state="searched" if s.kind in reached else s.state)
        for s in picture.boardings[track].spaces
    )
    picture.set_boarding(track, spaces=spaces)


def _space(picture: Picture, world: World, event: Happening, track: str) -> None:
    _show(picture, track, "unaccounted_space", True, "Measured spaces leave a volume unaccounted for.")
    _say(picture, track, "measurements leave a space that cannot be accounted for.")


def _tested(picture: Picture, world: World, event: Happening, track: str) -> None:
    positive = bool(event.get("positive", False))
    if positive:
        _show(picture, track, "test_positive", True, "Field test positive (presumptive).")
        if not any(item.what == SWAB for item in picture.boardings[track].evidence):
            evidence.found(picture, world, track, SWAB, "where it was taken")
    _done(picture, track, "test", "positive test" if positive else "")
    _say(picture, track, f"field test {'positive, presumptive only' if positive else 'negative'}.")


TEAM_HANDLERS: dict[str, Handler] = {
    "team_started": _started,
    "boarded": _boarded,
    "boarding_failed": _failed,
    "safety_done": _safety,
    "documents_done": _documents,
    "search_done": _search,
    "space_unaccounted": _space,
    "test_done": _tested,
}
