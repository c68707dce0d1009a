"""Reports of the boarding team: people, papers, spaces, tests, custody."""

from __future__ import annotations

from roe_trainer.picture.hearing import Handler
from roe_trainer.picture.ledger import FactValue, Standing
from roe_trainer.picture.picture import Picture
from roe_trainer.world.world import Happening, World

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
    picture.show(track, name, value, "boarding team", Standing.VERIFIED, text)


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
    _show(picture, track, "reacted_to_order", True, "The crew received the team.")
    _done(picture, track, "board")
    picture.set_boarding(track, people=people)
    _say(picture, track, f"team aboard, {people} people.")


def _failed(picture: Picture, world: World, event: Happening, track: str) -> None:
    picture.set_boarding(track, busy_with="", busy_until=0)
    _say(picture, track, "could not get aboard: too far off or too much way on.")


def _safety(picture: Picture, world: World, event: Happening, track: str) -> None:
    people, hurt, children = (int(event.get(n, 0)) for n in ("people", "hurt", "children"))
    _show(picture, track, "safety_inspection_done", True, "Initial safety inspection complete.")
    _show(picture, track, "persons_aboard_count", people, f"{people} people counted aboard.")
    if children:
        _show(picture, track, "children_aboard", True, f"{children} children aboard.")
    if hurt:
        _show(picture, track, "persons_wounded_or_ill", True, f"{hurt} hurt or ill.")
    weapon = bool(event.get("weapon", False))
    _done(picture, track, "safety", "a weapon, secured" if weapon else "")
    picture.set_boarding(track, people=people, children=children, hurt=hurt)
    _say(picture, track, f"safe to work: {people} people, {hurt} hurt{', a weapon secured' if weapon else ''}.")


def _documents(picture: Picture, world: World, event: Happening, track: str) -> None:
    papers = str(event.get("papers"))
    kind = "NONE_ABOARD" if papers == "none" else picture.flags.kind(papers)
    _show(picture, track, "papers_seen", kind, "No papers aboard." if papers == "none" else f"Papers of {papers}.")
    discrepant, plain = bool(event.get("discrepant", False)), bool(event.get("plain_view", False))
    if discrepant:
        _show(picture, track, "documents_discrepant", True, "Papers, people and answers do not match.")
    if plain:
        _show(picture, track, "contraband_seen", True, "Bales in plain view from where the team may stand.")
    if not discrepant and not plain:
        _show(picture, track, "inspection_clean", True, "Papers, people and what can be seen check out.")
    _done(picture, track, "documents", "bales in plain view" if plain else "")
    verdict = (
        "bales in plain view" if plain else ("papers do not match" if discrepant else "papers and people check out")
    )
    _say(picture, track, f"{verdict}.")


def _search(picture: Picture, world: World, event: Happening, track: str) -> None:
    found = bool(event.get("found", False))
    if found:
        _show(picture, track, "contraband_seen", True, "Contraband found in the search.")
    else:
        _show(picture, track, "search_clean", True, "The search found nothing.")
    _done(picture, track, "search", str(event.get("what")) if found else "")
    _say(picture, track, f"search complete: {event.get('what') if found else 'nothing found'}.")


def _space(picture: Picture, world: World, event: Happening, track: str) -> None:
    _show(picture, track, "unaccounted_space", True, "Measured spaces leave a volume unaccounted for.")
    _say(picture, track, "measurements leave a space that cannot be accounted for.")


def _tested(picture: Picture, world: World, event: Happening, track: str) -> None:
    positive = bool(event.get("positive", False))
    if positive:
        _show(picture, track, "test_positive", True, "Field test positive (presumptive).")
    _done(picture, track, "test", "positive test" if positive else "")
    _say(picture, track, f"field test {'positive, presumptive only' if positive else 'negative'}.")


def _seized(picture: Picture, world: World, event: Happening, track: str) -> None:
    _show(picture, track, "vessel_status", "SEIZED", "Vessel and cargo in custody.")
    _show(picture, track, "evidence_and_pollution_handled", True, "Evidence photographed, sealed and logged.")
    _done(picture, track, "seize")
    _say(picture, track, "vessel seized; evidence sealed and logged.")


def _detained(picture: Picture, world: World, event: Happening, track: str) -> None:
    people = int(event.get("people", 0))
    if picture.known(track, "vessel_status") in ("SEIZED", "LOST_OR_GONE"):
        _show(
            picture, track, "all_persons_in_custody", True, f"{people} people in custody aboard, counted and cared for."
        )
    _done(picture, track, "detain")
    _say(picture, track, f"{people} people in custody aboard.")


def _sunk(picture: Picture, world: World, event: Happening, track: str) -> None:
    _show(picture, track, "vessel_status", "LOST_OR_GONE", "The hazard is sunk.")
    _say(picture, track, "sunk.")


def _assisted(picture: Picture, world: World, event: Happening, track: str) -> None:
    for name, text in (
        ("persons_in_water", "Everybody is out of the water."),
        ("persons_wounded_or_ill", "The hurt are treated."),
    ):
        if picture.known(track, name) is True:
            _show(picture, track, name, False, text)
    if picture.known(track, "distress") not in (None, "NONE"):
        _show(picture, track, "distress", "NONE", "Help is given; she is out of danger.")
    recovered = int(event.get("recovered", 0))
    _say(picture, track, f"assistance given, {recovered} people recovered from the water.")


TEAM_HANDLERS: dict[str, Handler] = {
    "team_started": _started,
    "boarded": _boarded,
    "boarding_failed": _failed,
    "safety_done": _safety,
    "documents_done": _documents,
    "search_done": _search,
    "space_unaccounted": _space,
    "test_done": _tested,
    "seized": _seized,
    "detained": _detained,
    "sunk": _sunk,
    "assisted": _assisted,
}
