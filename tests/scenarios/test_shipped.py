"""The shipped scenarios: what they cover, that they run to their end, and that a watch is the same watch every time."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.players.watch import Watch
from roe_trainer.records.marking import score_session
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.units import MM_PER_NM
from roe_trainer.sea.zones import zone_at
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.say import shown
from roe_trainer.world.build import build, frame_of
from tests.scenarios.reached import reached
from tests.world.store import restored, stored

FILES = sorted(scenario_root().glob("*.yaml"))
SCENARIOS = {path.stem: load_scenario(path) for path in FILES}
MARKED = [name for name, source in SCENARIOS.items() if source.model.marked]
EVERY_VARIANT = [(name, v.id) for name, source in SCENARIOS.items() for v in source.model.variants]
# Contacts whose waters decide the case: where they must start, at least two miles from the computed edge.
WATERS = {
    ("hot-pursuit-straits-of-florida", "runner"): {"US_CZ"},
    ("mona-passage-foreign-sea", "launch"): {"F_TS"},
    ("longline-in-the-zone", "lancha"): {"US_EEZ", "US_CZ"},
    ("low-profile-far-out", "low"): {"HS"},
    ("destroyer-and-detachment", "skiff"): {"HS"},
    ("navy-ship-alone", "skiff"): {"HS"},
    ("tournament-goes-home", "extra"): {"US_CZ"},
    ("the-masters-word", "tug"): {"HS"},
}


def start(source: ScenarioText, seed: int = 1, variant: str | None = None) -> Session:
    return Session.start(source, pack_for(source), seed, "exam", None, variant)


def stood(source: ScenarioText, player: str, seed: int = 1, variant: str | None = None) -> Session:
    session = start(source, seed, variant)
    stand_watch(session, PLAYERS[player])
    return session


def test_there_are_at_least_sixteen_families_with_objectives_brief_and_debrief() -> None:
    assert len(MARKED) >= 16
    for source in SCENARIOS.values():
        model = source.model
        assert model.objectives
        assert model.brief.situation
        assert all(variant.debrief for variant in model.variants)


@pytest.mark.parametrize("name", MARKED)
def test_a_family_has_five_stories_or_more(name: str) -> None:
    assert len(SCENARIOS[name].model.variants) >= 5


def test_every_kind_of_story_is_told_more_than_once() -> None:
    kinds = Counter[str](v.kind for source in SCENARIOS.values() for v in source.model.variants)
    wanted = ("innocent", "compliant", "noncompliant", "distress", "hostile", "ambiguous", "no_authority")
    assert all(kinds[kind] >= 2 for kind in wanted)


def test_every_mind_on_the_shelf_sails_in_a_shipped_scenario() -> None:
    used = {"hold_course"}
    for source in SCENARIOS.values():
        used |= set(re.findall(r"behaviour: ([a-z_]+)", source.text))
    assert used == set(BEHAVIOURS)


@pytest.mark.parametrize("where", sorted(WATERS), ids="/".join)
def test_a_case_that_turns_on_its_waters_starts_well_inside_them(where: tuple[str, str]) -> None:
    source = SCENARIOS[where[0]]
    frame: Frame = frame_of(source.model)
    for seed in range(8):
        world = build(source.model, seed).world
        fix = zone_at(*frame.to_geographic(*world.position(where[1])), source.model.own.acting_state)
        assert fix.code in WATERS[where]
        assert fix.distance_to_nearest_edge_nm >= 2


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_everything_starts_within_forty_miles_and_out_of_each_others_way(name: str) -> None:
    source = SCENARIOS[name]
    for seed in range(4):
        world = build(source.model, seed).world
        own = world.position(OWN_SHIP)
        for contact in source.model.contacts:
            x_mm, y_mm = world.position(contact.id)
            away = max(abs(x_mm - own[0]), abs(y_mm - own[1]))
            assert MM_PER_NM // 2 < away < 40 * MM_PER_NM


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_a_watch_twice_is_the_same_watch(name: str) -> None:
    digests = []
    for _ in range(2):
        session = start(SCENARIOS[name], 5)
        mind = PLAYERS["expert"].make()
        watch = Watch(session)
        while session.tick < 900 and not session.finished:
            mind.think(watch)
            session.advance(5)
        digests.append(session.digest())
    assert digests[0] == digests[1]


@pytest.mark.parametrize("name", ["two-boats-one-helicopter", "mayday-at-dusk", "people-at-the-engines"])
def test_a_world_written_out_and_read_back_every_minute_runs_on_unchanged(name: str) -> None:
    whole, parted = start(SCENARIOS[name], 3), start(SCENARIOS[name], 3)
    minds = PLAYERS["trigger-happy"].make(), PLAYERS["trigger-happy"].make()
    watches = Watch(whole), Watch(parted)
    for _ in range(15):
        for session, mind, watch in zip((whole, parted), minds, watches, strict=True):
            for _ in range(12):
                mind.think(watch)
                session.advance(5)
        text = stored(parted.world)
        parted.world = restored(text, parted.world.coast)
        assert stored(parted.world) == text
        assert whole.digest() == parted.digest()


# The story of each family in which most is done: somebody who runs, fights, sinks or has to be boarded.
BUSY = ("noncompliant", "hostile", "distress", "compliant", "ambiguous", "no_authority", "innocent", "free")


def busiest(source: ScenarioText) -> str:
    return min(source.model.variants, key=lambda v: BUSY.index(v.kind)).id


@pytest.mark.slow
@pytest.mark.parametrize(("player", "until"), [("expert", 2400), ("trigger-happy", 600)])
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_a_world_written_out_and_read_back_each_second_runs_on_unchanged(name: str, player: str, until: int) -> None:
    from roe_trainer.players.watch import Watch

    source = SCENARIOS[name]
    whole, parted = (start(source, 2, busiest(source)) for _ in range(2))
    minds = PLAYERS[player].make(), PLAYERS[player].make()
    watches = Watch(whole), Watch(parted)
    while whole.tick < until and not whole.finished:
        for mind, watch in zip(minds, watches, strict=True):
            mind.think(watch)
        whole.advance(5)
        for _ in range(5):
            parted.world = restored(stored(parted.world), parted.world.coast)
            parted.advance(1)
        assert whole.digest() == parted.digest(), (name, whole.tick)
    assert stored(restored(stored(parted.world), parted.world.coast)) == stored(parted.world)


def test_a_boat_with_a_name_and_no_flag_that_runs_from_the_question_may_be_ordered_to_stop() -> None:
    source = SCENARIOS["windward-passage-go-fast"]
    session = start(source, 21, "run_until_disabled")
    assert session.world.vessels["runabout"].name_shown
    mind = PLAYERS["expert"].make()
    from roe_trainer.players.watch import Watch

    watch = Watch(session)
    while session.tick < 1200:
        mind.think(watch)
        session.advance(5)
    ordered = [a for a in session.actions if a.decision.measure == "order_stop"]
    assert ordered
    assert session.fact_base.facts("T01")["visit_ground"] == "STATELESSNESS"


def test_a_visit_that_was_made_too_early_is_not_marked_as_one_that_was_never_made() -> None:
    from roe_trainer.records.marking import score_session

    score = score_session(stood(SCENARIOS["held-on-a-longliner"], "novice", 3, "one_is_ill"))
    visits = [w for w in score.duties if w.duty == "W-OWN-VISIT"]
    assert [w.outcome for w in visits] == ["met"]


@pytest.mark.slow
@pytest.mark.parametrize("player", sorted(PLAYERS))
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_ten_watches_run_to_their_end_and_come_out_the_same_twice(name: str, player: str) -> None:
    for seed in range(10):
        outcomes = []
        for _ in range(2):
            session = stood(SCENARIOS[name], player, seed)
            assert session.finished
            score = score_session(session)
            assert not (score.critical and score.verdict == "GO")
            outcomes.append((session.digest(), repr(session.actions), repr(score.to_data(shown))))
        assert outcomes[0] == outcomes[1]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "variant"), EVERY_VARIANT, ids=lambda value: value)
def test_there_is_a_lawful_way_through_every_story(name: str, variant: str) -> None:
    for seed in (1, 2, 3):
        score = score_session(stood(SCENARIOS[name], "expert", seed, variant))
        assert score.verdict in ("GO", "UNMARKED"), (seed, score.reasons)


@pytest.mark.slow
def test_the_library_uses_every_rule_duty_measure_and_sensor() -> None:
    found = reached(("expert", "passive", "random", "ladder-parrot", "trigger-happy"))
    for pack in found.packs:
        assert not found.undecided(pack)
        assert not found.unopened(pack)
    assert set(MEASURES) == found.measures
    assert set(SENSORS) == found.sensors
    assert not found.unshown()
