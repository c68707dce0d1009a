"""Looks: what can truly be made out, and the facts and indicators that follow from it."""

from __future__ import annotations

from roe_trainer.picture.contacts import Clarity, Look
from roe_trainer.picture.evidence import label_goods
from roe_trainer.picture.ledger import Detail, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.picture.sources import WATCH
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.words.line import Arg, Line, Quoted, Several, line

FISHING = ("nets", "rods", "buoys", "ice", "catch", "longline")
BULKY = ("drums", "bladders", "tarp", "nets", "buoys", "longline", "rods")
FAST_MM_S = 10_300
STATE_CLASSES = ("foreign_warship", "foreign_patrol")
AWASH = ("spss", "lpv", "uncrewed_lpv")
CREWED_ENGINE_SPACE = ("spss",)
DANGER = ("sinking", "overloaded", "burning", "capsized")
AIMED = {"show_weapon", "point_weapon", "point_at_others"}


def feels_heat(sensor: str, range_m: int) -> bool:
    """Near enough for infra-red to tell whether somebody is inside a closed hull."""
    return sensor in SENSORS and range_m <= SENSORS[sensor].heat_m


def look_at(vessel: Vessel, sensor: str, clarity: Clarity, range_m: int) -> Look:
    """What a sensor makes out of a vessel from a range in m, as clear as it is."""
    kind = VESSEL_CLASSES[vessel.class_id]
    near, close = clarity >= Clarity.CLASSIFIED, clarity >= Clarity.IDENTIFIED
    deck = tuple(d for d in vessel.deck if close or (near and d in BULKY))
    knots10 = vessel.steering.speed_mm_s * 36_000 // 1_852_000
    closed = vessel.class_id in AWASH
    inside = closed and not {"wave", "hands_up"} & set(vessel.showing)
    feels = closed and close and feels_heat(sensor, range_m)
    return Look(
        sensor=sensor,
        clarity=clarity,
        kind=_wreckage(vessel) or Quoted(kind.seen_near if near else kind.seen_far),
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


def _wreckage(vessel: Vessel) -> Line | None:
    """What is left of a vessel that is no more; None where there is one."""
    if not vessel.gone and vessel.distress != "capsized":
        return None
    return line("look-people-and-wreckage" if vessel.count("in_water") else "look-wreckage")


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
        picture.show(track, "answers_conflict", True, WATCH, EvidenceGrade.OBSERVED, line("look-answer-odd"))


class _Seer:
    def __init__(self, picture: Picture, track: str, look: Look) -> None:
        self.picture, self.track, self.look = picture, track, look

    def see(self, name: str, value: FactValue, key: str, detail: Detail = (), **args: Arg) -> None:
        """Show a value; `key` and `args` say it."""
        said = line(key, **args)
        self.picture.show(self.track, name, value, self.look.sensor, EvidenceGrade.OBSERVED, said, detail)

    def see_if(self, true: bool, name: str, key: str, gone: str = "", detail: Detail = (), **args: Arg) -> None:
        """Show a mark when it is there; show that it is gone only when it had been seen before."""
        if true:
            self.see(name, True, key, detail, **args)
        elif gone and self.picture.known(self.track, name) is True:
            self.see(name, False, gone)


def _kind_and_conduct(seen: _Seer, vessel: Vessel, look: Look) -> None:
    awash = vessel.class_id in AWASH
    flies = _flies(vessel)
    what = "AIRCRAFT" if flies else "SEMI_SUBMERSIBLE" if awash else "SURFACE_CRAFT"
    seen.see("target_kind", what, "look-kind", kind=look.kind)
    seen.see_if(awash, "semi_submersible_profile", "look-awash")
    small = vessel.length_mm < 16_000 and not flies
    seen.see_if("drums" in look.cargo or "bladders" in look.cargo, "drums_seen", "look-drums")
    gear = [d for d in look.cargo if d in FISHING]
    seen.see_if(
        bool(gear), "fishing_gear_seen", "look-gear", gear=Several(tuple(label_goods(g) for g in gear), "comma")
    )
    seen.see_if(small and (look.engines or 0) >= 3, "many_engines", "look-engines", engines=look.engines or 0)
    seen.see_if(small and vessel.steering.speed_mm_s > FAST_MM_S, "fast_transit", "look-fast")
    dark = seen.picture.environment.light == "night" and not vessel.lights and vessel.moving
    seen.see_if(dark, "runs_dark", "look-dark")
    seen.see_if(small and not vessel.ais, "no_ais", "look-no-ais")
    seen.see_if("low" in vessel.deck, "low_in_water", "look-low")
    if vessel.distress in DANGER and vessel.aboard and not vessel.gone:
        seen.see("distress", "EVIDENT", "look-danger", danger=vessel.distress)
    elif seen.picture.known(seen.track, "distress") == "EVIDENT" and vessel.distress == "none":
        seen.see("distress", "NONE", "look-no-danger")
    seen.see_if(vessel.distress == "overloaded", "crowded_or_unstable", "look-crowded")


def _flies(vessel: Vessel) -> bool:
    return VESSEL_CLASSES[vessel.class_id].domain == "air" and not vessel.gone


def _wreck(seen: _Seer, look: Look) -> None:
    """Where no vessel is left only its people are looked for."""
    seen.see("vessel_status", "LOST_OR_GONE", "look-wreck")
    wet = look.people_in_water
    seen.see_if(
        wet > 0, "persons_in_water", "look-in-water", "look-nobody-seen-in-water", (("people", wet),), people=wet
    )


def _people(seen: _Seer, vessel: Vessel, look: Look) -> None:
    wet = look.people_in_water
    seen.see_if(
        wet > 0, "persons_in_water", "look-in-water", "look-nobody-left-in-water", (("people", wet),), people=wet
    )
    if look.clarity >= Clarity.IDENTIFIED and look.people is not None:
        if vessel.class_id not in AWASH or look.people:
            seen.see("persons_aboard_count", look.people, "look-people-aboard", people=look.people)
        seen.see_if(look.children_seen, "children_aboard", "look-child")
        seen.see_if(vessel.count("hurt") > 0, "persons_wounded_or_ill", "look-hurt", "look-nobody-hurt")
        near = "people_at_engines" in look.showing
        crewed = vessel.class_id in CREWED_ENGINE_SPACE and look.heat_inside is not False
        key = "look-engine-space-crewed" if crewed else "look-people-at-engines"
        seen.see_if(near or crewed, "persons_near_aim_point", key, "look-nobody-at-engines")
        if look.heat_inside:
            _warm_bodies(seen, look)


def _warm_bodies(seen: _Seer, look: Look) -> None:
    """Heat tells that somebody is inside, not how many; what a team has counted stands."""
    told, least = seen.picture.known(seen.track, "persons_aboard_count"), max(1, look.people or 0)
    if not isinstance(told, int) or told < least:
        seen.see("persons_aboard_count", least, "look-warm-bodies")


def _close_up(seen: _Seer, vessel: Vessel, look: Look, picture: Picture) -> None:
    _name(seen, look.name or "none")
    flag = look.flag or "none"
    if vessel.class_id in STATE_CLASSES:
        ensign = "WARSHIP_OR_STATE"
    elif flag == "two":
        ensign = "TWO"
    else:
        ensign = "NONE_FLOWN" if flag == "none" else picture.flags.kind(flag)
    if flag in ("none", "two"):
        seen.see("ensign_seen", ensign, "look-no-flag" if flag == "none" else "look-two-flags")
    else:
        seen.see("ensign_seen", ensign, "look-flag", (("state", flag),), state=state_in_sentence(flag))
    gear = any(d in FISHING for d in look.cargo)
    seen.see_if(
        not gear and vessel.length_mm < 20_000 and not _flies(vessel),
        "no_gear_seen",
        "look-no-gear",
    )
    packed = any(d in ("packages", "bales") for d in look.cargo)
    seen.see_if(packed, "packages_seen", "look-packages")
    _arms(seen, look)
    barred = "bar_the_rail" in look.showing
    seen.see_if(barred, "refuses_boarding", "look-rail", "look-rail-free")


def _name(seen: _Seer, name: str) -> None:
    if name == "none":
        seen.see("name_seen", "NONE_SHOWN", "look-no-name")
    else:
        seen.see("name_seen", "SHOWN", "look-name", (("name", name),), hull=name)


def _arms(seen: _Seer, look: Look) -> None:
    """Weapons in view, aimed or put down; a threat that is seen to be over is told."""
    known = seen.picture.known
    seen.see_if(look.weapons, "weapon_seen", "look-weapon")
    pointed = "point_weapon" in look.showing
    others = "point_at_others" in look.showing
    key = "look-aimed-at-others" if others else "look-aimed-at-us"
    seen.see_if(pointed or others, "weapon_pointed", key, "look-not-aimed")
    if others:
        seen.see("threat_toward", "OTHER_PERSONS", key)
    over = known(seen.track, "threat_over") is True
    if look.weapons and over:
        seen.see("threat_over", False, "look-weapon-again")
    down = {"drop_weapon", "hands_up"} & set(look.showing)
    threatened = known(seen.track, "weapon_seen") is True or known(seen.track, "fired_upon") is True
    if down and not look.weapons and threatened and not over:
        seen.see("threat_over", True, "look-weapon-down")
    if pointed:
        seen.see("threat_toward", "OWN_UNIT", "look-points-at-unit")
