"""The law of knowledge: what no sensor holds changes no entry, no refusal and no ruling at the moment of an act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision, OptionValue
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.players.watch import Watch
from roe_trainer.records.branch import branch
from roe_trainer.scenario.load import load_scenario
from roe_trainer.sea.motion import steady
from roe_trainer.session.measures_now import unit_refusals
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.vessel import Claims, Person, Vessel

NM_MM = 1_852_000
UNSEEN_S = 45
"""Longer than any sweep takes: what was fixed before that is held by no sensor now."""
QUICK = (
    "a-voice-without-a-place",
    "windward-passage-go-fast",
    "silent-panga-la-guajira",
    "mayday-at-dusk",
    "destroyer-and-detachment",
    "robbers-north-of-tobago",
)
STORIES = tuple(sorted(path.stem for path in scenario_root().glob("*.yaml")))


def moments(story: str, seed: int, count: int) -> Iterator[tuple[Session, Random]]:
    """A watch stood by a scripted trainee, at so many drawn moments; at some everything has just gone out of sight."""
    draw = Random(f"{story}/{seed}")
    source = load_scenario(scenario_root() / f"{story}.yaml")
    session = Session.start(source, pack_for(source), seed, "practice")
    name = draw.choice(("expert", "expert", "competent", "random"))
    mind, watch = PLAYERS[name].make(), Watch(session)
    length_s = min(1_500, source.model.ends_after_min * 60 - 300)
    for moment in sorted(draw.sample(range(30, length_s, 5), count)):
        while session.tick < moment and not session.finished:
            mind.think(watch)
            session.advance(min(5, moment - session.tick)) if not session.finished else None
        if session.finished:
            return
        now = branch(session)
        if draw.random() < 0.6:
            scatter(now)
            now.advance(draw.choice((UNSEEN_S + 5, 90, 200)))
        yield now, draw


def scatter(session: Session) -> None:
    """Everybody but the own units is far away at once."""
    for vessel in session.world.vessels.values():
        if not vessel.own and not vessel.id.startswith("_"):
            moved(session, vessel, 200 * NM_MM, 0)


def moved(session: Session, vessel: Vessel, dx_mm: int, dy_mm: int) -> None:
    leg = replace(vessel.leg, x_mm=vessel.leg.x_mm + dx_mm, y_mm=vessel.leg.y_mm + dy_mm)
    session.world.vessels[vessel.id] = replace(vessel, leg=leg)


def unseen(session: Session) -> list[Vessel]:
    """Vessels that no sensor holds now and nobody of ours is aboard of."""
    out = []
    for vessel in session.world.vessels.values():
        contact = session.picture.contacts.get(session.observer.tracks.get(vessel.id, ""))
        fresh = contact is not None and not contact.lost and session.tick - contact.fixed_tick <= UNSEEN_S
        if (
            not vessel.own
            and not vessel.id.startswith("_")
            and not fresh
            and vessel.hold in ("AT_LARGE", "LOST_OR_GONE")
        ):
            out.append(vessel)
    return out


def with_other_truth(session: Session, draw: Random) -> Session:
    """The same watch with another truth where nobody looks: places, people, cargo, intent, and what was never said."""
    other = branch(session)
    for vessel in unseen(other):
        track = other.observer.tracks.get(vessel.id, "")
        told = other.picture.known(track, "nationality_claim") is not None
        people = tuple(
            Person(role="crew", state=draw.choice(("well", "hurt", "dead"))) for _ in range(draw.randint(0, 9))
        )
        change = replace(
            vessel,
            people=people,
            hidden=draw.choice(((), ("cocaine", "cocaine"), ("weapons_cargo",))),
            behaviour=draw.choice(sorted(BEHAVIOURS)),
            claims=vessel.claims if told else replace(Claims(), nationality_state=draw.choice(("", "PAN", "two"))),
            flag=draw.choice(("", "PAN", "COL")) if not track else vessel.flag,
            language=draw.choice(("en", "es", "ht")),
            radio=draw.random() < 0.5,
            height_mm=draw.choice((500, 2_000, 40_000)),
            weapons=draw.choice(("none", "rifles")),
            distress=draw.choice(("none", "sinking", "adrift")),
            steering=steady(draw.randrange(360_000), draw.choice((0, 2_000, 18_000))),
            engines_working=draw.choice((0, vessel.engines)),
        )
        if draw.random() < 0.4:
            change = replace(change, state="sunk", hold="LOST_OR_GONE")
        other.world.vessels[vessel.id] = change
        moved(other, change, draw.randint(-80, 80) * NM_MM, draw.randint(-80, 80) * NM_MM)
    return other


def drawn_options(measure: Measure, draw: Random) -> tuple[tuple[str, OptionValue], ...]:
    chosen: dict[str, OptionValue] = {}
    for option in measure.options:
        chosen[option.name] = (
            draw.choice(option.choices)
            if option.choices
            else "a line"
            if option.text_max
            else draw.randint(option.low, min(option.high, 9))
        )
    return tuple(sorted(chosen.items()))


def differences(session: Session, draw: Random) -> list[str]:
    """Take every measure in both truths, each on a branch of its own; what of the moment of the act differs."""
    other = with_other_truth(session, draw)
    out = []
    for measure in MEASURES.values():
        tracks: list[str | None] = [*session.picture.contacts] or [None]
        target = draw.choice(tracks) if measure.takes_target else None
        unit = draw.choice(list(session.picture.own_units)) if measure.needs_unit else None
        decision = Decision(measure.id, target, unit, drawn_options(measure, draw))
        one, two = branch(session), branch(other)
        if unit_refusals(one, measure, target) != unit_refusals(two, measure, target):
            out.append(f"{session.scenario.id} {session.tick}: {decision}: another unit cannot do it")
        told = [_at_once(each, decision, target) for each in (one, two)]
        if told[0] != told[1]:
            out.append(f"{session.scenario.id} {session.tick}: {decision}: {told[0]} / {told[1]}")
    return out


def _at_once(session: Session, decision: Decision, target: str | None) -> tuple[object, ...]:
    """Refusal, ledger and rulings at the moment of the act, and the messages in the log of the watch."""
    known = len(session.picture.ledger.entries)
    outcome = session.decide(decision)
    entries = tuple(session.picture.ledger.entries[known:])
    rulings = {rung: ruling.code for rung, ruling in session.rulings(target).items()} if target else {}
    return (
        outcome.reason,
        entries,
        rulings,
        tuple(session.picture.messages[-2:]),
        tuple(session.picture.own_units.values()),
    )


@pytest.mark.parametrize("story", QUICK)
def test_hidden_truth_changes_nothing_at_the_moment_of_an_act(story: str) -> None:
    found = [each for now, draw in moments(story, 1, 10) for each in differences(now, draw)]
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
def test_hidden_truth_changes_nothing_in_a_thousand_drawn_watches(story: str) -> None:
    """34 moments of each story, which is 1,000 and more in all."""
    found = [each for seed in (2, 3) for now, draw in moments(story, seed, 17) for each in differences(now, draw)]
    assert found == []


def test_a_question_to_a_voice_without_a_place_is_put_wherever_she_lies() -> None:
    source = load_scenario(scenario_root() / "a-voice-without-a-place.yaml")
    asked = []
    for miles in (0, 80):
        session = Session.start(source, pack_for(source), 1, "practice")
        while "T01" not in session.picture.contacts:
            session.advance(10)
        moved(session, session.world.vessels[session.observer.vessels["T01"]], 0, miles * NM_MM)
        options = (("language", "es"), ("means", "vhf"), ("question", "nationality"))
        assert session.decide(Decision("ask", "T01", None, options)).accepted
        asked.append(session.picture.known("T01", "nationality_asked"))
    assert asked == [True, True]
