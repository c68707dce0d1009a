"""Help as it is reported: begun, broken off, given."""

from __future__ import annotations

from roe_trainer.picture.perceiver import Perceivers, of, team_shows, team_tells, title_of
from roe_trainer.picture.picture import Picture
from roe_trainer.words.line import Line, Several, line
from roe_trainer.world.events.care import Assisted, HelpBrokenOff, Helping
from roe_trainer.world.world import World

STILL = ("adrift", "sinking", "going_down")


def helping(picture: Picture, world: World, event: Helping, track: str) -> bool:
    """The unit says that it is alongside."""
    picture.say("team", title_of(world, event.unit), of(track, line("picture-helping")), track)
    return True


def broken_off(picture: Picture, world: World, event: HelpBrokenOff, track: str) -> bool:
    """The unit says that it was called away."""
    picture.say("team", title_of(world, event.unit), of(track, line("picture-called-away")), track, True)
    picture.notice(2, of(track, line("picture-help-broken-off")), track)
    return True


def assisted(picture: Picture, world: World, event: Assisted, track: str) -> bool:
    """What the help came to, and what is no longer so."""
    for name, key in (
        ("persons_in_water", "picture-everybody-out-of-water"),
        ("persons_wounded_or_ill", "picture-hurt-treated"),
    ):
        if picture.known(track, name) is True:
            team_shows(picture, track, name, False, line(key))
    picture.engagement(track).saved += event.taken_off + event.recovered
    if picture.known(track, "distress") not in (None, "NONE"):
        well = event.was == "none" and not event.recovered and not event.treated
        said = line("picture-nothing-wrong-aboard" if well else "picture-help-given-safe")
        team_shows(picture, track, "distress", "NONE", said)
    if event.taken_off:
        _taken_off(picture, track)
    team_tells(picture, track, line("picture-assisted", done=help_given(event)))
    return True


def _taken_off(picture: Picture, track: str) -> None:
    team_shows(picture, track, "persons_aboard_count", 0, line("picture-all-taken-off"))
    if picture.known(track, "children_aboard") is True:
        team_shows(picture, track, "children_aboard", False, line("picture-children-taken-off"))
    team_shows(picture, track, "uncrewed_confirmed", True, line("picture-nobody-left-taken-off"))
    team_shows(picture, track, "crowded_or_unstable", False, line("picture-nobody-left-aboard"))
    team_shows(picture, track, "hazard_to_navigation", True, line("picture-left-adrift-danger"))


def help_given(event: Assisted) -> Several | Line:
    """What was done for a vessel, count by count; that nothing was wrong where there was nothing to do."""
    counts = {
        "recovered": event.recovered,
        "treated": event.treated,
        "taken-off": event.taken_off,
    }
    found = {"dead": event.dead, "missing": event.missing}
    done = [line(f"picture-help-{name}", people=people) for name, people in counts.items() if people]
    if event.was in STILL and (not event.taken_off or event.was == "going_down"):
        done.append(line("picture-help-hull", was=event.was))
    done += [line(f"picture-help-{name}", people=people) for name, people in found.items() if people]
    return Several(tuple(done), "comma") if done else line("picture-help-nothing-wrong")


PERCEIVES: Perceivers = {Helping: helping, HelpBrokenOff: broken_off, Assisted: assisted}
