"""`python -m tests.scenarios.player_table [--sets N] [--first SEED] [--keep FILE]`: what the scripted trainees are worth.

A set is the mean total over a mix of marked scenarios (or, with --all, over all of them) for one seed. With `--keep`
watches go to a file as they are stood, and a second call goes on where the first was broken off.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from roe_trainer.files.places import scenario_root
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.records.marking import score_session
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session

# From best to worst; those in one group need not be told apart from each other.
ORDER = (
    ("expert",),
    ("competent",),
    ("novice",),
    ("always-hail", "passive", "ladder-parrot"),
    ("random",),
    ("trigger-happy",),
)
# Between them every kind of story: innocent, compliant, running, in distress, hostile, in doubt, without authority.
MIXED = (
    "armed-men-gulf-of-honduras",
    "crowded-boat-north-of-haiti",
    "destroyer-and-detachment",
    "disputed-line-navassa",
    "freighter-and-flag-state",
    "grey-hull-on-passage",
    "longline-in-the-zone",
    "low-profile-far-out",
    "partner-asks-for-a-track",
    "silent-panga-la-guajira",
    "windward-passage-go-fast",
    "yacht-with-a-good-tip",
)
NEVER_GO = ("trigger-happy", "strike-on-suspicion")


@dataclass(frozen=True, slots=True)
class Stood:
    """One watch, by its marks."""

    scenario: str
    seed: int
    player: str
    verdict: str
    total_tenths: int


def stand(
    names: Sequence[str], seeds: Iterable[int], players: Sequence[str], done: set[tuple[str, int, str]]
) -> Iterator[Stood]:
    """Every watch that has not been stood yet, seed by seed."""
    sources = {name: load_scenario(scenario_root() / f"{name}.yaml") for name in names}
    for seed in seeds:
        for name, source in sources.items():
            for player in players:
                if (name, seed, player) not in done:
                    session = Session.start(source, pack_for(source), seed, "exam", None)
                    stand_watch(session, PLAYERS[player])
                    score = score_session(session)
                    yield Stood(name, seed, player, score.verdict, score.total_tenths)


def marked() -> list[str]:
    """All scenarios that are marked."""
    names = sorted(path.stem for path in scenario_root().glob("*.yaml"))
    return [name for name in names if load_scenario(scenario_root() / f"{name}.yaml").model.marked]


def means(stood: Iterable[Stood]) -> dict[int, dict[str, float]]:
    """Mean total of each player for each seed, in points."""
    totals: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for watch in stood:
        totals[watch.seed][watch.player].append(watch.total_tenths)
    return {
        seed: {player: sum(given) / len(given) / 10 for player, given in players.items()}
        for seed, players in totals.items()
    }


def in_order(one_set: dict[str, float]) -> bool:
    """Whether every player of a group is worth more than every player of the next."""
    return all(
        one_set[better] > one_set[worse] for above, below in pairwise(ORDER) for better in above for worse in below
    )


def table(stood: Sequence[Stood]) -> str:
    """Mean, spread and GO share of each player, and the share of sets that come out in order."""
    sets = means(stood)
    lines = [f"{'player':<20} {'mean':>6} {'lowest':>7} {'highest':>8} {'GO':>7}   of {len(sets)} sets"]
    for player in PLAYERS:
        given = [one_set[player] for one_set in sets.values() if player in one_set]
        if given:
            mine = [watch for watch in stood if watch.player == player]
            go = 100 * sum(watch.verdict == "GO" for watch in mine) / len(mine)
            lines.append(
                f"{player:<20} {sum(given) / len(given):>6.1f} {min(given):>7.1f} {max(given):>8.1f} {go:>6.1f}%"
            )
    right = sum(in_order(one_set) for one_set in sets.values())
    lines.append(f"in order in {right} of {len(sets)} sets ({100 * right / len(sets):.1f} %)")
    lines.append("waiting is right (passive passes) in: " + ", ".join(passes(stood, "passive")))
    return "\n".join(lines)


def passes(stood: Iterable[Stood], player: str) -> list[str]:
    """Scenarios in which a player passes in at least half of the watches, with the share."""
    by_name: dict[str, list[bool]] = defaultdict(list)
    for watch in stood:
        if watch.player == player:
            by_name[watch.scenario].append(watch.verdict == "GO")
    shares = {name: 100 * sum(went) // len(went) for name, went in sorted(by_name.items())}
    return [f"{name} {share} %" for name, share in shares.items() if share >= 50]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.scenarios.player_table")
    parser.add_argument("--sets", type=int, default=50, help="seeds tried (50)")
    parser.add_argument("--first", type=int, default=1, help="the first seed (1)")
    parser.add_argument("--keep", type=Path, help="file that keeps the watches, to go on from")
    parser.add_argument("--all", action="store_true", help="all marked scenarios instead of the mix of twelve")
    asked = parser.parse_args()
    stood: list[Stood] = []
    if asked.keep and asked.keep.exists():
        stood = [Stood(**json.loads(line)) for line in asked.keep.read_text(encoding="utf-8").splitlines()]
    done = {(watch.scenario, watch.seed, watch.player) for watch in stood}
    for watch in stand(
        marked() if asked.all else MIXED, range(asked.first, asked.first + asked.sets), tuple(PLAYERS), done
    ):
        stood.append(watch)
        if asked.keep:
            with asked.keep.open("a", encoding="utf-8") as kept:
                kept.write(json.dumps({name: getattr(watch, name) for name in Stood.__slots__}) + "\n")
    print(table(stood))


if __name__ == "__main__":
    main()
