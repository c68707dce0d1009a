"""Own words: what is typed proposes measures, and words alone send nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.phrases import load_book
from roe_trainer.console.proposals import propose
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.vessels.own_ship import OWN_SHIP
from tests.console.watches import session_of

# The watch keeps its own book by other controls.
ELSEWHERE = {"note", "justify"}


def bridge_of(name: str = "windward", ticks: int = 420) -> Bridge:
    bridge = Bridge(session_of(name, ticks=ticks))
    bridge.select(sorted(bridge.session.picture.contacts)[0])
    return bridge


SPOKEN = [
    ("ask his nationality in spanish", "ask", {"question": "nationality", "language": "es"}, "T01", ""),
    ("What is your flag?", "ask", {"question": "nationality", "language": "en"}, "T01", ""),
    ("flag what", "ask", {"question": "nationality"}, "T01", ""),
    ("send the boat to t02", "unit_order", {"order": "intercept"}, "T02", "boat"),
    ("T03 shadow helo", "unit_order", {"order": "shadow"}, "T03", "helo"),
    ("Halcyon 1 come back", "unit_order", {"order": "return"}, "", "boat"),
    ("speed 15 course 270", "helm", {"course_deg": 270, "speed_kn": 15}, "", ""),
    ("10 knots", "helm", {"speed_kn": 10}, "", ""),
    ("stopping by loudhailer", "order_stop", {"means": "loudhailer"}, "T01", ""),
    ("heave to", "order_stop", {"means": "vhf"}, "T01", ""),
    ("do not shoot", "cease", {}, "T01", ""),
    ("don't approach him", "unit_order", {"order": "hold_off"}, "T01", OWN_SHIP),
    ("ask the command for boarding", "request", {"what": "boarding"}, "T01", ""),
    ("report the situation", "report", {"what": "situation"}, "T01", ""),
    ("he is suspicious", "classify", {"as": "suspect"}, "T01", ""),
    ("who is the captain", "ask", {"question": "master"}, "T01", ""),
    ("nat", "ask", {"question": "nationality"}, "T01", ""),
    ("ask for coastal consent", "request", {"what": "coastal_consent"}, "T01", ""),
    ("ask the coastal state for consent", "request", {"what": "coastal_consent"}, "T01", ""),
    ("ask the command for tactical control", "request", {"what": "tacon"}, "T01", ""),
]


@pytest.mark.parametrize(("text", "measure", "options", "target", "unit"), SPOKEN)
def test_words_propose_what_was_meant(
    text: str, measure: str, options: dict[str, object], target: str, unit: str
) -> None:
    first = propose(bridge_of(), text)[0][0]
    assert (first.measure, first.target) == (measure, target)
    assert options.items() <= dict(first.options).items()
    assert not unit or first.unit == unit


def test_words_that_mean_nothing_here_are_named_and_propose_nothing() -> None:
    assert propose(bridge_of(), "blorf the gnarf") == ((), ("blorf", "gnarf"))
    assert propose(bridge_of(), "") == ((), ())


def test_a_negation_never_proposes_the_act_itself() -> None:
    for text in ("don't board", "do not fire warning shots", "never seize her", "no strike"):
        assert {p.measure for p in propose(bridge_of(), text)[0]} <= {"cease", "unit_order"}, text


def test_every_measure_of_the_watch_has_its_words_and_every_phrase_a_measure_that_takes_it() -> None:
    phrases = load_book().phrases
    assert {p.measure for p in phrases} == set(MEASURES) - ELSEWHERE
    for phrase in phrases:
        known = {o.name: o for o in MEASURES[phrase.measure].options}
        for name, value in phrase.options:
            assert known[name].problem(value) is None, phrase
    asked = {(p.measure, v) for p in phrases for _, v in p.options}
    for measure, option in (("ask", 0), ("request", 0), ("report", 0), ("unit_order", 0), ("answer_order", 0)):
        assert {(measure, value) for value in MEASURES[measure].options[option].choices} <= asked


def test_force_always_opens_its_sheet() -> None:
    for phrase in load_book().phrases:
        if not MEASURES[phrase.measure].coercive:
            continue
        for word in phrase.words:
            found = [p for p in propose(shared_bridge(), word)[0] if MEASURES[p.measure].coercive]
            assert all(p.sheet for p in found)


PROSE = st.lists(
    st.one_of(st.sampled_from(sorted(load_book().known | load_book().negations)), st.text(max_size=8)), max_size=7
)


@given(PROSE)
def test_words_alone_never_send_anything(words: list[str]) -> None:
    bridge = shared_bridge()
    before = bridge.session.digest()
    for proposal in propose(bridge, " ".join(words))[0]:
        problems = MEASURES[proposal.measure].option_problems(dict(proposal.options))
        assert proposal.sheet or problems == ()
    assert bridge.session.digest() == before


_SHARED: list[Bridge] = []


def shared_bridge() -> Bridge:
    if not _SHARED:
        _SHARED.append(Bridge(session_of("windward", ticks=420)))
        _SHARED[0].select("T01")
    return _SHARED[0]
