"""How well guilt can be told: from looks before the first hail, and from what is known after the lawful steps.

`python -m tests.scenarios.guilt [SEEDS]` prints both, by simple readers that learn on one half and are tried on the other.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from roe_trainer.files.places import scenario_root
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.look import look_at
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.sea import dice
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.build import build
from roe_trainer.world.effects.team import CONTRABAND

# Families in which some carry and some do not, with the contact that differs.
FAMILIES = {
    "armed-men-gulf-of-honduras": "launch",
    "destroyer-and-detachment": "skiff",
    "freighter-and-flag-state": "freighter",
    "grey-hull-on-passage": "grey",
    "hot-pursuit-straits-of-florida": "runner",
    "mayday-at-dusk": "launch",
    "mona-passage-foreign-sea": "launch",
    "navy-ship-alone": "skiff",
    "no-lights-south-of-jamaica": "dark",
    "partner-asks-for-a-track": "launch",
    "people-at-the-engines": "launch",
    "silent-panga-la-guajira": "panga",
    "two-boats-one-helicopter": "first",
    "windward-passage-go-fast": "runabout",
    "yacht-with-a-good-tip": "yacht",
}
FOUND = (
    "contraband_seen",
    "test_positive",
    "unaccounted_space",
    "documents_discrepant",
    "jettison_seen",
    "answers_conflict",
    "inspection_clean",
    "search_clean",
)
EXAMINED = ("contraband_seen", "documents_discrepant", "inspection_clean", "search_clean", "unaccounted_space")
THINGS = ("drums", "tarp", "nets", "ice", "rods", "longline", "buoys", "packages", "low", "bundles", "cars", "cement")


@dataclass(frozen=True, slots=True)
class Case:
    """One contact of one seed: what is seen of it, and whether it carries contraband."""

    features: tuple[float, ...]
    guilty: bool


def cases(source: ScenarioText, contact: str, clarity: Clarity, seeds: Sequence[int]) -> list[Case]:
    """First looks at a contact over seeds, at a clarity, before anybody has called it."""
    out = []
    for seed in seeds:
        setup = build(source.model, seed)
        world = setup.world
        vessel = world.vessels[contact]
        metres = world.range_mm(OWN_SHIP, contact) // 1000
        look = look_at(vessel, "eoir", clarity, metres)
        out.append(Case(_features(vessel, look, metres), any(item in CONTRABAND for item in vessel.hidden)))
    return out


def cases_aboard(source: ScenarioText, contact: str, seeds: Sequence[int]) -> list[Case]:
    """What is known of a contact once a lawful team has been aboard; watches that end short of that are left out."""
    out = []
    for seed in seeds:
        session = Session.start(source, pack_for(source), seed, "exam", None)
        guilty = any(item in CONTRABAND for item in session.world.vessels[contact].hidden)
        stand_watch(session, PLAYERS["expert"])
        track = session.observer.tracks.get(contact)
        if track is None or not _examined(session, track):
            continue
        known = session.picture.known
        out.append(Case(tuple(1.0 if known(track, name) is True else 0.0 for name in FOUND), guilty))
    return out


def _examined(session: Session, track: str) -> bool:
    """Papers and people were looked at, or what was in view settled it."""
    return any(session.picture.known(track, name) is True for name in EXAMINED)


def _features(vessel: Vessel, look, metres: int) -> tuple[float, ...]:
    deck = [1.0 if thing in look.cargo else 0.0 for thing in THINGS]
    shown = [
        look.length_m / 10,
        float(look.engines or 0),
        float(look.people or 0) / 4,
        vessel.steering.speed_mm_s / 5_000,
        vessel.steering.course_mdeg / 90_000,
        metres / 5_000,
        1.0 if look.name not in (None, "none") else 0.0,
        1.0 if look.flag not in (None, "none") else 0.0,
        1.0 if look.lights else 0.0,
        1.0 if vessel.ais else 0.0,
        1.0 if look.children_seen else 0.0,
        1.0 if look.weapons else 0.0,
        1.0 if look.flooding or look.listing else 0.0,
        float(len(look.showing)),
    ]
    return (*deck, *shown)


def area_under_curve(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """Chance that a guilty one is ranked above an innocent one; ties count half."""
    guilty = [s for s, g in zip(scores, labels, strict=True) if g]
    innocent = [s for s, g in zip(scores, labels, strict=True) if not g]
    if not guilty or not innocent:
        return 0.5
    wins = sum((a > b) + 0.5 * (a == b) for a in guilty for b in innocent)
    return wins / (len(guilty) * len(innocent))


def _bins(column: Sequence[float]) -> list[float]:
    ordered = sorted(set(column))
    return [ordered[len(ordered) * part // 4] for part in (1, 2, 3)] if len(ordered) > 4 else ordered


def naive_bayes(train: Sequence[Case], test: Sequence[Case]) -> list[float]:
    """Log odds from the features one by one, each cut into a few bins."""
    scores = [0.0] * len(test)
    for place in range(len(train[0].features)):
        cuts = _bins([case.features[place] for case in train])

        def bin_of(case: Case, place: int = place, cuts: list[float] = cuts) -> int:
            return sum(case.features[place] > cut for cut in cuts)

        counts = {label: [1.0] * (len(cuts) + 1) for label in (True, False)}
        for case in train:
            counts[case.guilty][bin_of(case)] += 1
        totals = {label: sum(counts[label]) for label in counts}
        for number, case in enumerate(test):
            here = bin_of(case)
            scores[number] += log(counts[True][here] / totals[True]) - log(counts[False][here] / totals[False])
    return scores


def logistic(train: Sequence[Case], test: Sequence[Case], rounds: int = 60) -> list[float]:
    """A logistic regression by plain descent."""
    width = len(train[0].features)
    weights, bias = [0.0] * width, 0.0
    for turn in range(rounds):
        rate = 0.3 / (1 + turn / 10)
        for case in train:
            total = bias + sum(w * x for w, x in zip(weights, case.features, strict=True))
            error = (1.0 if case.guilty else 0.0) - 1 / (1 + exp(-max(-30.0, min(30.0, total))))
            bias += rate * error
            weights = [w + rate * (error * x - 0.002 * w) for w, x in zip(weights, case.features, strict=True)]
    return [bias + sum(w * x for w, x in zip(weights, case.features, strict=True)) for case in test]


def neighbours(train: Sequence[Case], test: Sequence[Case], count: int = 9) -> list[float]:
    """Share of the guilty among the nearest."""
    out = []
    for case in test:
        near = sorted(
            (sum((a - b) ** 2 for a, b in zip(case.features, other.features, strict=True)), n)
            for n, other in enumerate(train)
        )[:count]
        out.append(sum(train[n].guilty for _, n in near) / count)
    return out


READERS = {"naive Bayes": naive_bayes, "logistic": logistic, "neighbours": neighbours}


def readable(found: Sequence[Case]) -> dict[str, float]:
    """Area under the curve of each reader, learned on one half and tried on the other, both ways round."""
    order = dice.shuffle(1, "guilt", "halves", 0, list(range(len(found))))
    halves = [found[n] for n in order[: len(order) // 2]], [found[n] for n in order[len(order) // 2 :]]
    out = {}
    for name, reader in READERS.items():
        areas = []
        for train, test in (halves, halves[::-1]):
            areas.append(area_under_curve(reader(train, test), [case.guilty for case in test]))
        out[name] = sum(areas) / 2
    return out


def areas(seeds: int, clarity: Clarity) -> dict[str, float]:
    """Mean over the families of what each reader makes of looks at a clarity."""
    totals = dict.fromkeys(READERS, 0.0)
    for name, contact in FAMILIES.items():
        source = load_scenario(scenario_root() / f"{name}.yaml")
        for reader, area in readable(cases(source, contact, clarity, range(seeds))).items():
            totals[reader] += area / len(FAMILIES)
    return totals


def areas_aboard(seeds: int) -> tuple[int, dict[str, float]]:
    """How many were examined in all families together, and what each reader makes of what was found."""
    found: list[Case] = []
    for name, contact in FAMILIES.items():
        found += cases_aboard(load_scenario(scenario_root() / f"{name}.yaml"), contact, range(seeds))
    return len(found), readable(found)


def main() -> None:
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 140
    for clarity in (Clarity.CLASSIFIED, Clarity.IDENTIFIED):
        shown = {name: round(area, 3) for name, area in areas(seeds, clarity).items()}
        print(f"before the first hail, {clarity.name}, {seeds * len(FAMILIES)} looks: {shown}")
    searched, after = areas_aboard(max(6, seeds // 8))
    print(f"after the lawful steps, {searched} vessels examined: { ({n: round(a, 3) for n, a in after.items()}) }")


if __name__ == "__main__":
    main()
