"""Looks: what can truly be made out, and the facts and indicators that follow from it."""

from __future__ import annotations

from roe_trainer.picture.contacts import Clarity, Look
from roe_trainer.picture.ledger import EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.states import the_state
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.vessel import Vessel

FISHING = ("nets", "rods", "buoys", "ice", "catch", "longline")
BULKY = ("drums", "bladders", "tarp", "nets", "buoys", "longline", "rods")
FAST_MM_S = 10_300
STATE_CLASSES = ("foreign_warship", "foreign_patrol")
AWASH = ("spss", "lpv", "uncrewed_lpv")
CREWED_ENGINE_SPACE = ("spss",)
DANGER = ("sinking", "overloaded", "burning", "capsized")
# Infra-red through a thin hull: a turret, or a hand-held camera from a boat alongside.
AIMED = {"show_weapon", "point_weapon", "point_at_others"}
HEAT_M = {"eoir": 1_500, "lookout": 150}


def look_at(vessel: Vessel, sensor: str, clarity: Clarity, range_m: int) -> Look:
    """What a sensor makes out of a vessel from a range in m, as clear as it is."""
    kind = VESSEL_CLASSES[vessel.class_id]
    near, close = clarity >= Clarity.CLASSIFIED, clarity >= Clarity.IDENTIFIED
    deck = tuple(d for d in vessel.deck if close or (near and d in BULKY))
    knots10 = vessel.steering.speed_mm_s * 36_000 // 1_852_000
    closed = vessel.class_id in AWASH
    inside = closed and not {"wave", "hands_up"} & set(vessel.showing)
    feels = closed and close and range_m <= HEAT_M.get(sensor, 0)
    return Look(
        sensor=sensor,
        clarity=clarity,
        kind=_wreckage(vessel) or (kind.seen_near if near else kind.seen_far),
        length_m=vessel.length_mm // 1000 if near else 0,
        engines=vessel.engines if near else None,
        people=(0 if inside else vessel.in_view) if close else None,
        children_seen=close and any(p.role == "child" and p.state in ("well", "hurt") for p in vessel.people),
        people_in_water=vessel.count("in_water") if near else 0,
        cargo=deck,
        flag=(vessel.ensign or "none") if close else None,
        name=(vessel.name if vessel.name_shown and vessel.name else "none") if close else None,
        weapons=close and _armed(vessel),
        showing=vessel.showing if near else (),
        lights=vessel.lights,
        wake=min(3, knots10 // 80),
        listing=near and vessel.distress in ("sinking", "overloaded"),
        flooding=near and vessel.distress == "sinking",
        destroyed=vessel.gone,
        burning=near and vessel.distress == "burning",
        capsized=near and vessel.distress == "capsized",
        heat_inside=vessel.aboard > 0 if feels else None,
    )


def _wreckage(vessel: Vessel) -> str:
    """What is left of a vessel that is no more."""
    if not vessel.gone and vessel.distress != "capsized":
        return ""
    return "people in the water and wreckage" if vessel.count("in_water") else "wreckage"


def _armed(vessel: Vessel) -> bool:
    shown = bool(AIMED & set(vessel.showing))
    return shown or (vessel.weapons == "in_hand" and not {"drop_weapon", "hands_up"} & set(vessel.showing))


def disclose(picture: Picture, track: str, vessel: Vessel, look: Look) -> None:
    """Put what a look shows into the ledger, each with the sensor as its source."""
    if look.clarity < Clarity.CLASSIFIED:
        return
    seen = _Seer(picture, track, look)
    if look.destroyed or look.capsized:
        _wreck(seen, look)
        return
    _kind_and_conduct(seen, vessel, look)
    find_answer_odd(picture, track)
    _people(seen, vessel, look)
    if look.clarity >= Clarity.IDENTIFIED:
        _close_up(seen, vessel, look, picture)


def find_answer_odd(picture: Picture, track: str) -> None:
    """Set an answer that does not fit beside what is seen of her, once, now that she has been made out."""
    # Only asked, never made: whoever is not dealt with has fewer facts read off the plot.
    engagement = picture.engagements.get(track)
    if engagement is not None and engagement.odd_answer:
        engagement.odd_answer = False
        words = "Her answer does not fit what is plainly seen."
        picture.show(track, "answers_conflict", True, "watch", EvidenceGrade.OBSERVED, words)


class _Seer:
    def __init__(self, picture: Picture, track: str, look: Look) -> None:
        self.picture, self.track, self.look = picture, track, look

    def see(self, name: str, value: FactValue, text: str) -> None:
        self.picture.show(self.track, name, value, self.look.sensor, EvidenceGrade.OBSERVED, text)

    def see_if(self, true: bool, name: str, text: str, gone: str = "") -> None:
        """Show a mark when it is there; show that it is gone only when it had been seen before."""
        if true:
            self.see(name, True, text)
        elif gone and self.picture.known(self.track, name) is True:
            self.see(name, False, gone)


def _kind_and_conduct(seen: _Seer, vessel: Vessel, look: Look) -> None:
    awash = vessel.class_id in AWASH
    flies = _flies(vessel)
    what = "AIRCRAFT" if flies else "SEMI_SUBMERSIBLE" if awash else "SURFACE_CRAFT"
    seen.see("target_kind", what, f"Made out as {look.kind}.")
    seen.see_if(awash, "semi_submersible_profile", "Rides awash: a low hull and a small tower.")
    small = vessel.length_mm < 16_000 and not flies
    seen.see_if("drums" in look.cargo or "bladders" in look.cargo, "drums_seen", "Fuel drums on deck.")
    gear = [d for d in look.cargo if d in FISHING]
    seen.see_if(bool(gear), "fishing_gear_seen", f"Fishing gear in view: {', '.join(gear)}.")
    seen.see_if(small and (look.engines or 0) >= 3, "many_engines", f"{look.engines} outboard engines.")
    seen.see_if(
        small and vessel.steering.speed_mm_s > FAST_MM_S, "fast_transit", "Runs at more than 20 knots in open water."
    )
    dark = seen.picture.environment.light == "night" and not vessel.lights and vessel.moving
    seen.see_if(dark, "runs_dark", "Under way without lights.")
    seen.see_if(small and not vessel.ais, "no_ais", "No AIS signal from it.")
    seen.see_if("low" in vessel.deck, "low_in_water", "Rides deep for its size.")
    if vessel.distress in DANGER and vessel.aboard and not vessel.gone:
        seen.see("distress", "EVIDENT", _DANGER_WORDS[vessel.distress])
    elif seen.picture.known(seen.track, "distress") == "EVIDENT" and vessel.distress == "none":
        seen.see("distress", "NONE", "No longer in danger.")
    seen.see_if(vessel.distress == "overloaded", "crowded_or_unstable", "Crowded, with little freeboard.")


_DANGER_WORDS = {
    "sinking": "Low in the water, people baling: she is in danger.",
    "overloaded": "Crowded to the gunwales with hardly any freeboard: she is in danger.",
    "burning": "On fire.",
    "capsized": "Capsized.",
}


def _flies(vessel: Vessel) -> bool:
    return VESSEL_CLASSES[vessel.class_id].domain == "air" and not vessel.gone


def _wreck(seen: _Seer, look: Look) -> None:
    """Where no vessel is left only its people are looked for."""
    seen.see("vessel_status", "LOST_OR_GONE", "No vessel is left, only what floats of it.")
    wet = look.people_in_water
    words = f"{wet} people in the water."
    seen.see_if(wet > 0, "persons_in_water", words, "Nobody can be seen in the water any more.")


def _people(seen: _Seer, vessel: Vessel, look: Look) -> None:
    wet = look.people_in_water
    seen.see_if(wet > 0, "persons_in_water", f"{wet} people in the water.", "Nobody is left in the water.")
    if look.clarity >= Clarity.IDENTIFIED and look.people is not None:
        if vessel.class_id not in AWASH or look.people:
            seen.see("persons_aboard_count", look.people, f"{look.people} people seen aboard.")
        seen.see_if(look.children_seen, "children_aboard", "A child is seen aboard.")
        seen.see_if(
            vessel.count("hurt") > 0, "persons_wounded_or_ill", "Somebody aboard is hurt.", "Nobody aboard is hurt now."
        )
        near = "people_at_engines" in look.showing
        crewed = vessel.class_id in CREWED_ENGINE_SPACE and look.heat_inside is not False
        words = "The engine space is below, with people in it." if crewed else "People crouch beside the engines."
        seen.see_if(near or crewed, "persons_near_aim_point", words, "Nobody is at the engines now.")
        if look.heat_inside:
            _warm_bodies(seen, look)


def _warm_bodies(seen: _Seer, look: Look) -> None:
    """Heat tells that somebody is inside, not how many; what a team has counted stands."""
    told, least = seen.picture.known(seen.track, "persons_aboard_count"), max(1, look.people or 0)
    if not isinstance(told, int) or told < least:
        seen.see("persons_aboard_count", least, "Warm bodies inside, by infra-red; at least so many.")


def _flag_words(flag: str) -> str:
    if flag in ("none", "two"):
        return "No flag flown." if flag == "none" else "Flies the flags of two States."
    return f"Flies the flag of {the_state(flag)}."


def _close_up(seen: _Seer, vessel: Vessel, look: Look, picture: Picture) -> None:
    seen.see("name_seen", "SHOWN" if look.name != "none" else "NONE_SHOWN", f"Name on the hull: {look.name}.")
    flag = look.flag or "none"
    if vessel.class_id in STATE_CLASSES:
        ensign = "WARSHIP_OR_STATE"
    elif flag == "two":
        ensign = "TWO"
    else:
        ensign = "NONE_FLOWN" if flag == "none" else picture.flags.kind(flag)
    seen.see("ensign_seen", ensign, _flag_words(flag))
    gear = any(d in FISHING for d in look.cargo)
    seen.see_if(
        not gear and vessel.length_mm < 20_000 and not _flies(vessel),
        "no_gear_seen",
        "No fishing gear or passengers' things in view.",
    )
    packed = any(d in ("packages", "bales") for d in look.cargo)
    seen.see_if(packed, "packages_seen", "Wrapped packages on deck.")
    _arms(seen, look)
    barred = "bar_the_rail" in look.showing
    seen.see_if(barred, "refuses_boarding", "The crew line the rail.", "Nobody bars the rail any more.")


def _arms(seen: _Seer, look: Look) -> None:
    """Weapons in view, aimed or put down; a threat that is seen to be over is told."""
    known = seen.picture.known
    seen.see_if(look.weapons, "weapon_seen", "A weapon in somebody's hands.")
    pointed = "point_weapon" in look.showing
    others = "point_at_others" in look.showing
    words = "A weapon is aimed at other people." if others else "A weapon is aimed at us."
    seen.see_if(pointed or others, "weapon_pointed", words, "The weapon is no longer aimed.")
    if others:
        seen.see("threat_toward", "OTHER_PERSONS", words)
    over = known(seen.track, "threat_over") is True
    if look.weapons and over:
        seen.see("threat_over", False, "There is a weapon in their hands again.")
    down = {"drop_weapon", "hands_up"} & set(look.showing)
    threatened = known(seen.track, "weapon_seen") is True or known(seen.track, "fired_upon") is True
    if down and not look.weapons and threatened and not over:
        seen.see("threat_over", True, "The weapon is down and hands are in view.")
    if pointed:
        seen.see("threat_toward", "OWN_UNIT", "The weapon points at the unit or its boat.")
