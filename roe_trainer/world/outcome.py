"""Results: what a watch came to at sea, by name, for the debrief. Never read by rules, players or marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.team import carried_goods, goods_in
from roe_trainer.world.world import World


def results(world: World, deeds: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Every result that holds for a vessel of the scenario, in the order of RESULTS.

    `deeds` gives, by vessel, the measures that were carried out against it and what the sea made of them
    (names of results); those of nobody in particular stand under "".
    """
    found: dict[str, None] = {}
    for vessel in world.vessels.values():
        done = frozenset(deeds.get(vessel.id, ()))
        # a passer-by counts from the moment somebody did something to it
        passer_by = vessel.background and not done
        if vessel.own or passer_by or vessel.id.startswith("_"):
            continue
        for name, holds in _OF_VESSEL.items():
            if holds(world, vessel, done):
                found[name] = None
    for name in deeds.get("", ()):
        if name in RESULTS:
            found[name] = None
    return tuple(name for name in RESULTS if name in found)


Test = Callable[[World, Vessel, frozenset[str]], bool]


def _dead(vessel: Vessel) -> bool:
    return vessel.count("dead") > 0


def _guilty(world: World, vessel: Vessel) -> bool:
    return carried_goods(world, vessel)


WRONGDOERS = ("robs", "rams", "fires_on_us", "threatens_with_weapon", "surrenders", "decoy")


def _blameless(world: World, vessel: Vessel) -> bool:
    """Carried nothing, had its licence and its papers in order, and did nobody any wrong."""
    papers = vessel.licence and all(line.agrees for line in vessel.lines)
    return papers and vessel.behaviour not in WRONGDOERS and not _guilty(world, vessel)


def _all_lost(vessel: Vessel) -> bool:
    return bool(vessel.people) and vessel.count("dead") + vessel.count("missing") == len(vessel.people)


def _fired(done: frozenset[str]) -> bool:
    return bool({"warning_shots", "disabling_fire", "self_defence_fire", "strike"} & done)


def _lots(world: World, vessel: Vessel, state: str) -> bool:
    return any(i.source == vessel.id and i.state == state for i in world.items)


_OF_VESSEL: dict[str, Test] = {
    "struck": lambda w, v, d: "destroyed" in d and "strike" in d,
    "carrier_struck": lambda w, v, d: "destroyed" in d and "strike" in d and _guilty(w, v),
    "blameless_struck": lambda w, v, d: "destroyed" in d and "strike" in d and _blameless(w, v),
    "crewed_struck": lambda w, v, d: "destroyed" in d and "strike" in d and bool(v.people),
    "nobody_left": lambda w, v, d: ("destroyed" in d or "partner_fired" in d) and _all_lost(v),
    "partner_fired": lambda w, v, d: "partner_fired" in d,
    "fired_into_water": lambda w, v, d: "fired_into_water" in d,
    "disabled": lambda w, v, d: "engine_hit" in d or "entangled" in d,
    "carrier_disabled": lambda w, v, d: ("engine_hit" in d or "entangled" in d) and _guilty(w, v),
    "boarded": lambda w, v, d: "boarded" in d,
    "seized": lambda w, v, d: "seized" in d,
    "released": lambda w, v, d: "released" in d,
    "detained": lambda w, v, d: v.count("detained") > 0,
    "evidence_kept": lambda w, v, d: bool(v.bagged) or _lots(w, v, "recovered"),
    "evidence_lost": lambda w, v, d: v.gone and bool(goods_in(v)),
    "jettisoned": lambda w, v, d: "jettison_seen" in d and (_lots(w, v, "afloat") or _lots(w, v, "recovered")),
    "jettison_recovered": lambda w, v, d: _lots(w, v, "recovered"),
    "innocent_boarded": lambda w, v, d: "boarded" in d and _blameless(w, v),
    "innocent_searched": lambda w, v, d: "search_done" in d and _blameless(w, v),
    "innocent_fired_at": lambda w, v, d: _fired(d) and _blameless(w, v),
    "innocent_died": lambda w, v, d: (_fired(d) or "partner_fired" in d) and _dead(v) and _blameless(w, v),
    "died": lambda w, v, d: _dead(v),
    "killed_by_disabling": lambda w, v, d: _dead(v) and "engine_hit" in d and "destroyed" not in d,
    "killed_without_threat": lambda w, v, d: _dead(v) and "destroyed" in d and v.weapons != "in_hand",
    "hurt": lambda w, v, d: any(p.wounded for p in v.people) or "hurt" in d,
    "missing": lambda w, v, d: v.count("missing") > 0,
    "rescued": lambda w, v, d: v.count("recovered") > 0,
    "left_in_water": lambda w, v, d: v.count("in_water") > 0,
    "escaped": lambda w, v, d: bool(v.mind.running) and v.hold == "AT_LARGE" and not v.gone,
    "uncrewed_met": lambda w, v, d: v.class_id == "uncrewed_lpv",
}
# Results of the whole watch, which the teller of the deeds puts under "".
OF_WATCH = (
    "own_hurt",
    "consent_asked",
    "consent_refused",
    "force_in_foreign_sea",
    "unlawful_order_declined",
    "unlawful_order_obeyed",
)
RESULTS = (*_OF_VESSEL, *OF_WATCH)
