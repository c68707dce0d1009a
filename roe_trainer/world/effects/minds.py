"""Minds at work: what a vessel's behaviour says to what it perceives, put into helm orders, words and deeds."""

from __future__ import annotations

from roe_trainer.vessels.behaviour import NOBODY_M, Fate
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.mind import UNCHANGED, Mind
from roe_trainer.vessels.speech import uttered
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.due import THINK, Answer, Hear, Think
from roe_trainer.world.effects.deeds import HULLS, do_deed, nearest_launched
from roe_trainer.world.effects.noise import over_the_air
from roe_trainer.world.events.spoken import Spoke
from roe_trainer.world.world import World

SEEN_WITHIN_M = 9_000
# A call for help, and a shout that people are in the way, are repeated until their sense is understood.
SAID_AGAIN_AND_AGAIN = ("help", "people_aboard", "frightened")
COMPANY_HEARS = ("order_stop", "warning_shots", "fired_at", "disabled", "unit_near")


def can_act(vessel: Vessel | None) -> bool:
    """Somebody is at the helm, aboard or by a remote link, and the hull is afloat and not seized."""
    if vessel is None or vessel.state != "afloat" or vessel.hold == "SEIZED":
        return False
    return vessel.aboard > 0 or not BEHAVIOURS[vessel.behaviour].perceives


def fate_of(world: World, who: str) -> Fate:
    """The dice of a vessel now, with what its people see around them."""
    unit, hull = nearest_launched(world, who), nearest_launched(world, who, HULLS)
    metres, to_hull = world.range_mm(unit, who) // 1000, world.range_mm(hull, who) // 1000
    sight_m = min(SEEN_WITHIN_M, world.weather.visibility_m)
    near = metres <= sight_m
    company = [other for other in world.vessels[who].company if other in world.vessels]
    return Fate(
        world.seed,
        who,
        world.tick,
        world.bearing(who, unit) if near else 0,
        metres if near else NOBODY_M,
        world.bearing(who, company[0]) if company else 0,
        world.range_mm(who, company[0]) // 1000 if company else NOBODY_M,
        world.bearing(who, hull),
        to_hull if to_hull <= sight_m else NOBODY_M,
    )


def think(world: World, who: str, due: Think) -> None:
    """Those aboard think again, if they can act."""
    vessel = world.vessels.get(who)
    if vessel is None or not can_act(vessel) or vessel.hold not in ("AT_LARGE", "BOARDED"):
        return
    respond(world, vessel, BEHAVIOURS[vessel.behaviour].think(vessel, fate_of(world, who)), "vhf")


def hear(world: World, who: str, due: Hear) -> None:
    """Something reaches those aboard, and after it the boats of their company."""
    vessel = world.vessels.get(who)
    if vessel is None or not can_act(vessel):
        return
    stimulus = Stimulus(
        kind=due.kind,
        tick=world.tick,
        means=due.means,
        question=due.question or "",
        understood=due.understood is not False,
        bearing_mdeg=due.bearing_mdeg,
        range_m=due.range_m,
        cue=due.cue or "",
        unit_kind=due.unit_kind or "",
    )
    if stimulus.kind == "order_stop" and stimulus.understood:
        vessel = vessel.remember(Mind(ordered_to_stop=True))
        world.vessels[who] = vessel
    response = BEHAVIOURS[vessel.behaviour].hear(vessel, stimulus, fate_of(world, who))
    respond(world, vessel, response, stimulus.means)
    if stimulus.kind in COMPANY_HEARS:
        _tell_company(world, vessel)


def _tell_company(world: World, vessel: Vessel) -> None:
    """Boats that go together see what happens to each other; told once."""
    for other in vessel.company:
        friend = world.vessels.get(other)
        if friend is None or friend.mind.company_told or world.range_mm(vessel.id, other) > 4_000_000:
            continue
        world.vessels[other] = friend.remember(Mind(company_told=True))
        unit = nearest_launched(world, other)
        seen = Hear("company", "sight", world.bearing(other, unit), world.range_mm(unit, other) // 1000)
        world.later(world.tick + 3, other, seen)


def respond(world: World, vessel: Vessel, response: Response, means: str) -> None:
    """Act on a response at once, or after its delay where it has one."""
    if response.mind != UNCHANGED:
        vessel = vessel.remember(response.mind)
        world.vessels[vessel.id] = vessel
    if response.think_in_s:
        world.later(world.tick + response.think_in_s, vessel.id, THINK)
    if response.course_mdeg is None and response.speed_mm_s is None and not response.say and not response.deeds:
        return
    answer = Answer(response.say, response.deeds, means, response.course_mdeg, response.speed_mm_s)
    if response.delay_s:
        world.later(world.tick + response.delay_s, vessel.id, answer)
    else:
        answer_now(world, vessel.id, answer)


def answer_now(world: World, who: str, due: Answer) -> None:
    """Helm, deeds and words of a response, when its time has come."""
    vessel = world.vessels.get(who)
    if vessel is None or not can_act(vessel):
        return
    course, speed = due.course_mdeg, due.speed_mm_s
    held = vessel.hold == "BOARDED" and (speed or 0) > 0
    if not held and (course is not None or speed is not None):
        world.set_helm(who, course, speed)
    for deed in due.deeds:
        do_deed(world, who, deed)
    if due.say:
        say(world, world.vessels[who], due.say, due.means)


def say(world: World, vessel: Vessel, phrase: str, means: str) -> None:
    """Words over the radio or across the water; gestures go where there is no voice."""
    claims, spoken, clear = vessel.claims, uttered(vessel, phrase), True
    said = spoken.text
    if means == "vhf":
        said, clear = over_the_air(world, vessel.id, spoken)
    spoke = Spoke(
        world.tick,
        vessel.id,
        phrase=phrase,
        said=said,
        broken=not clear and phrase not in SAID_AGAIN_AND_AGAIN,
        means=means if means in ("vhf", "person") else "loudhailer",
        language=vessel.language,
        says_state=claims.nationality_state if phrase == "nationality" else "",
        says_voyage=vessel.voyage if phrase == "voyage" and not claims.conflicts else "UNKNOWN",
        nobody=claims.nobody_is_master if phrase == "master" else False,
        conflict=claims.conflicts and phrase in ("voyage", "people_cargo"),
    )
    world.tell(spoke)
