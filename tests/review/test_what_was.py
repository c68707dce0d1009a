"""What became of people and vessels is said so that nobody has to guess."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.review.what_was import became, described
from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.words.say import shown
from tests.world.fixtures import TARGET, a_world


def vessel(*people: Person, **changes: object) -> Vessel:
    return replace(a_world("hold_course").vessels[TARGET], people=tuple(people), **changes)  # type: ignore[arg-type]


def person(state: str, wounded: bool = False) -> Person:
    return replace(a_world("hold_course").vessels[TARGET].people[0], state=state, wounded=wounded)


def test_the_wounded_among_those_in_custody_are_told() -> None:
    held = vessel(person("detained"), person("detained", wounded=True), hold="SEIZED")
    assert shown(became(held)) == "2 in custody, 1 of them hurt; vessel seized, afloat."


def test_a_destroyed_vessel_is_not_also_called_lost() -> None:
    gone = vessel(person("dead"), person("in_water"), hold="LOST_OR_GONE", state="destroyed")
    assert shown(became(gone)) == "1 died, 1 left in the water; vessel destroyed."


def test_who_was_taken_off_a_boat_was_not_taken_from_the_water() -> None:
    assert shown(became(vessel(person("recovered")))) == "1 taken aboard; vessel not held, afloat."


def test_lots_and_registry_are_said_in_words() -> None:
    told = shown(described(vessel(person("well"), flag="HND", hidden=("cocaine", "cocaine"))))
    assert "1 person, registered in Honduras, hidden aboard: cocaine (2 lots)" in told


def test_a_castaway_is_no_vessel() -> None:
    swimmer = vessel(person("recovered"), class_id="castaway", state="sunk")
    assert shown(became(swimmer)) == "1 taken aboard."
    assert shown(described(swimmer)) == shown(described(swimmer, wreck=True)) == "people in the water, 1 person"


def test_a_wreck_is_told_as_one_from_before_the_watch() -> None:
    hull = vessel(person("recovered"), distress="wrecked", state="destroyed")
    assert shown(described(hull)).endswith("a wreck before the watch")
    assert shown(became(hull)) == "1 taken aboard; her vessel was a wreck before the watch."
