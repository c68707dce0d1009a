"""Walks of CONTRIBUTING carried out in a copy and played: a behaviour, a sensor, a measure with its rung, an event."""

from __future__ import annotations

from pathlib import Path

from tests.walks.carry_out import carry_out, copy_of_the_tree, play, with_lines

BEGUN = """
from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.words.say import say

HAILED = (("language", "en"), ("means", "vhf"))


def begun(seed=1, name="familiarisation"):
    source = load_scenario(scenario_root() / f"{name}.yaml")
    return Session.start(source, pack_for(source), seed, "practice")


def varied(name, old, new):
    text = (scenario_root() / "familiarisation.yaml").read_text().replace("id: familiarisation", f"id: {name}")
    assert old in text
    (scenario_root() / f"{name}.yaml").write_text(text.replace(old, new))
    return name


def close(session, track, unit):
    assert session.decide(Decision("unit_order", track, unit, (("order", "intercept"),))).accepted


session = begun()
session.advance(60)
angler = session.observer.tracks["angler"]
"""
BEHAVIOUR = """
from roe_trainer.cli.main import main

drawn = '''variants:
  - id: followers
    kind: free
    truth:
      angler: {behaviour: follows, traits: {follows_min: 6}}
    debrief: They wanted to see a cutter from near by.
'''
varied("curious", "variants:\\n", drawn)
assert main(["check", "curious"]) == 0

sessions = [begun(seed, "curious") for seed in range(1, 9)]
drawn_as = [session.world.vessels["angler"].behaviour for session in sessions]
assert set(drawn_as) == {"follows", "hold_course"}
followed = sessions[drawn_as.index("follows")]
followed.advance(60)
angler = followed.observer.tracks["angler"]
close(followed, angler, "boat")
followed.advance(1200)
mind = followed.world.vessels["angler"].mind.own
assert str(mind) == "FollowersMind(minutes=6)", mind
assert followed.picture.contacts[angler].speed_mm_s > 3_000
assert followed.decide(Decision("order_stop", angler, None, HAILED)).accepted
followed.advance(300)
assert followed.picture.contacts[angler].speed_mm_s == 0
"""
SENSOR = """
import json

from roe_trainer.console.present.card import card_model
from roe_trainer.review.build import to_json
from roe_trainer.console.review import review_watch

session = begun(1, varied("far", "range_nm: 3.2", "range_nm: 4.8"))
told = session.advance(60)
angler = session.observer.tracks["angler"]
contact = session.picture.contacts[angler]
assert "telescope" in contact.sensors and contact.sighting.sensor == "telescope", contact
assert any(say(notice.text).startswith(f"New contact {angler}") and "telescope" in say(notice.text) for notice in told)
shown = {entry.name for entry in session.picture.ledger.about(angler) if entry.source == "telescope"}
assert {"ensign_seen", "name_seen"} <= shown, shown
card = card_model(session, angler)
assert "telescope" in card.held
assert "telescope" in {line.how for line in card.confirmed}, card.confirmed
assert session.decide(Decision("order_stop", angler, None, HAILED)).accepted
session.finish()
sections = json.loads(to_json(review_watch(session, None).report))["sections"]
assert "telescope" in json.dumps(next(one for one in sections if one["id"] == "ledger"))
"""
MEASURE = """
from roe_trainer.ladder.describe import describe_decision
from roe_trainer.review.assess import score_session

moving = next(t for t, c in session.picture.contacts.items() if c.placed and c.speed_mm_s >= 500)
done = session.decide(Decision("steer_clear", moving, None, HAILED))
assert done.accepted, done.reason
assert done.action.rung == "KEEP"
assert say(session.picture.messages[-1].text).endswith("Please keep clear of us. [en]")
assert say(describe_decision(done.action)) == f"Ask to keep clear, {moving} (in English, VHF)"
assert session.ruling(moving, "KEEP").code == "A"
assert "steer_clear" in {offer.measure.id for offer in session.options(moving)}
session.advance(300)
[act] = [act for act in score_session(session).decisions if act.measure == "steer_clear"]
assert (act.code, act.loss) == ("A", 0)
"""
EVENT = """
def heard(session, angler):
    assert session.decide(Decision("order_stop", angler, None, HAILED)).accepted
    session.advance(300)
    return [say(message.text) for message in session.picture.messages if message.channel == "lookout"]

assert f"{angler}: 3 blasts of a horn." not in heard(session, angler), "she is three miles off"
near = begun()
near.advance(60)
close(near, angler, "own_ship")
near.advance(900)
assert f"{angler}: 3 blasts of a horn." in heard(near, angler)
"""


def played(folder: Path, thing: str, script: str) -> list[str]:
    """The files that a walk shows, once what they bring has come about in the copy."""
    copy = copy_of_the_tree(folder)
    shown = carry_out(thing, copy)
    assert play(copy, f"{BEGUN}{script}\nprint('played')").endswith("played\n")
    return [Path(path).name for path in shown]


def test_a_behaviour_is_a_file_and_two_lines_and_is_drawn_in_a_scenario(tmp_path: Path) -> None:
    assert played(tmp_path, "a behaviour", BEHAVIOUR) == ["follows.py", "vessels.ftl"]


def test_a_sensor_is_a_file_and_its_names_and_holds_a_contact_and_labels_what_it_shows(tmp_path: Path) -> None:
    assert played(tmp_path, "a sensor", SENSOR) == ["telescope.py", "picture-sensors.ftl"]


def test_a_measure_with_a_new_signal_and_its_rung_are_added_as_the_walk_says(tmp_path: Path) -> None:
    written = played(tmp_path, "a measure", MEASURE)
    assert written == ["steer_clear.py", "measures.ftl", "keep.yaml", "keeping_clear_is_asked.yaml"]


def test_an_event_is_a_type_told_where_it_comes_about_and_perceived_by_a_function(tmp_path: Path) -> None:
    assert played(tmp_path, "an event", EVENT) == ["horns.py", "deeds.py", "horns.py", "picture.ftl"]


def test_lines_of_a_walk_are_put_where_their_neighbours_stand() -> None:
    assert with_lines("a\nb\nc\n", " a\n+x\n@@\n+y\n c\n") == "a\nx\nb\ny\nc\n"
