"""What a measure sees of a watch, what hands write into it, and what can be done now."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest

from roe_trainer.doctrine.approvals import GivenAnswer, Request
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.ladder.view import OwnUnitNow
from roe_trainer.law.condition import parse_condition
from roe_trainer.picture.contacts import Clarity, Jettisoned, Look
from roe_trainer.picture.ledger import OWN, EvidenceGrade
from roe_trainer.picture.picture import Perceived, Picture
from roe_trainer.session.answers import decide, note_material, stands, title_of, usual_s
from roe_trainer.session.hands import WatchHands, aerial_guess_mm
from roe_trainer.session.measures_now import measures_now, unit_refusals
from roe_trainer.session.under_way import UnderWay
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.world.effects.signals import radio_horizon_m
from roe_trainer.world.event import Event
from roe_trainer.world.events.losses import Capsized, Destroyed, HullLost
from roe_trainer.world.world import World
from tests.picture.telling import a_picture, a_unit
from tests.session.watches import CALM, pack
from tests.world.fixtures import TARGET, TRACK, AllSeen, a_world, all_seen

PACK = pack(CALM)


def hands_on(world: World) -> tuple[WatchHands, AllSeen]:
    seen = all_seen(world)
    return WatchHands(cast("UnderWay", seen)), seen


def ship_only(range_mm: int) -> World:
    """Nothing is launched, and the contact is plotted so far to the east."""
    world = a_world()
    for unit in ("boat", "helo"):
        world.units[unit] = replace(world.units[unit], deployed=False)
    world.place(world.vessels[TARGET], range_mm, 0, 0, 0)
    return world


# What is seen


def test_a_range_runs_from_where_a_unit_is_to_where_the_contact_is_plotted_now() -> None:
    world = a_world()
    world.place(world.vessels["boat"], 1_000, 2_000, 0, 0)
    world.place(world.vessels[TARGET], 4_000, 6_000, 0, 0)
    hands, seen = hands_on(world)
    assert hands.range_mm("boat", TRACK) == 5_000
    seen.picture.set_contact(TRACK, leg=replace(seen.picture.contacts[TRACK].leg, tick=-1, vx_mm_s=0, vy_mm_s=-4_000))
    assert hands.range_mm("boat", TRACK) == 3_000


def test_own_units_are_told_with_the_contacts_of_their_tasks() -> None:
    world = a_world()
    world.units["boat"] = replace(world.units["boat"], task="intercept", target=TARGET)
    world.units["helo"] = replace(world.units["helo"], deployed=False)
    hands, _ = hands_on(world)
    assert hands.units() == [
        OwnUnitNow(OWN_SHIP, world.units[OWN_SHIP].title, "ship", True, "hold", ""),
        OwnUnitNow("boat", "Boat", "boat", True, "intercept", TRACK),
        OwnUnitNow("helo", "Helo", "aircraft", False, "hold", ""),
    ]
    assert hands.ship() == world.units[OWN_SHIP].title


@pytest.mark.parametrize(("range_mm", "carries"), [(1_000_999, True), (1_001_000, False)])
def test_a_voice_carries_a_kilometre_from_the_nearest_of_ours(range_mm: int, carries: bool) -> None:
    hands, _ = hands_on(ship_only(range_mm))
    assert hands.carries(TRACK, "loudhailer") is carries
    near = ship_only(range_mm)
    near.units["boat"] = replace(near.units["boat"], deployed=True)
    near.place(near.vessels["boat"], range_mm, 500_000, 0, 0)
    assert hands_on(near)[0].carries(TRACK, "loudhailer")


def test_a_patrol_aircraft_has_no_voice_and_a_light_carries_farther_by_night() -> None:
    world = ship_only(5_000_000)
    world.units["helo"] = replace(world.units["helo"], deployed=True, kind="patrol")
    world.place(world.vessels["helo"], 5_000_000, 0, 0, 0)
    hands, seen = hands_on(world)
    assert not hands.carries(TRACK, "loudhailer")
    assert not hands.carries(TRACK, "light_siren")
    seen.picture.environment = replace(seen.picture.environment, light="night")
    assert hands.carries(TRACK, "light_siren")


def test_the_radio_carries_to_its_horizon() -> None:
    world = ship_only(0)
    horizon_m = radio_horizon_m(world.vessels[OWN_SHIP].height_mm, 2_000)
    for range_mm, carries in ((horizon_m * 1000 + 999, True), ((horizon_m + 1) * 1000, False)):
        assert hands_on(ship_only(range_mm))[0].carries(TRACK, "vhf") is carries
    aloft = ship_only((horizon_m + 1) * 1000)
    aloft.units["helo"] = replace(aloft.units["helo"], deployed=True)
    assert hands_on(aloft)[0].carries(TRACK, "vhf")
    afloat = ship_only((horizon_m + 1) * 1000)
    afloat.units["boat"] = replace(afloat.units["boat"], deployed=True)
    afloat.place(afloat.vessels["boat"], horizon_m * 1000, 0, 0, 0)
    assert not hands_on(afloat)[0].carries(TRACK, "vhf")


def test_a_call_to_one_that_nobody_has_placed_carries_and_no_voice_does() -> None:
    hands, seen = hands_on(a_world())
    seen.picture.set_contact(TRACK, fixed_tick=-1)
    assert hands.carries(TRACK, "vhf")
    assert not hands.carries(TRACK, "loudhailer")


@pytest.mark.parametrize(("length_m", "aerial_mm"), [(0, 2_000), (10, 2_000), (11, 2_200), (50, 10_000)])
def test_an_aerial_is_taken_to_stand_a_fifth_of_the_length_high(length_m: int, aerial_mm: int) -> None:
    _, seen = hands_on(a_world())
    look = Look("eoir", Clarity.IDENTIFIED, line("x"), length_m)
    assert aerial_guess_mm(replace(seen.picture.contacts[TRACK], look=look)) == aerial_mm


def test_a_vessel_is_gone_where_no_hull_no_wreckage_and_nobody_is_left() -> None:
    hands, seen = hands_on(a_world())
    assert not hands.gone(TRACK)
    seen.picture.log_own(TRACK, "vessel_status", "LOST_OR_GONE", "")
    assert hands.gone(TRACK)
    look = Look("eoir", Clarity.IDENTIFIED, line("x"), 4)
    seen.picture.set_contact(TRACK, look=look)
    assert hands.gone(TRACK)
    seen.picture.set_contact(TRACK, look=replace(look, destroyed=True))
    assert not hands.gone(TRACK)
    seen.picture.set_contact(TRACK, look=None)
    seen.picture.log_own(TRACK, "persons_in_water", True, "")
    assert not hands.gone(TRACK)


def test_where_all_were_taken_out_of_the_water_nothing_is_left_until_wreckage_is_seen_again() -> None:
    hands, seen = hands_on(a_world())
    seen.picture.log_own(TRACK, "vessel_status", "LOST_OR_GONE", "")
    seen.picture.set_contact(TRACK, look=Look("eoir", Clarity.IDENTIFIED, line("x"), 4, destroyed=True))
    seen.picture.log_own(TRACK, "persons_in_water", False, "")
    assert not hands.gone(TRACK)
    seen.picture.engagement(TRACK).saved = 1
    assert hands.gone(TRACK)
    seen.picture.set_contact(TRACK, fixed_tick=seen.picture.tick + 1)
    assert not hands.gone(TRACK)


@pytest.mark.parametrize("loss", [Destroyed(0, TARGET, 2, 0), Capsized(0, TARGET)])
def test_what_was_seen_to_go_to_pieces_or_turn_over_floats_until_it_is_seen_to_go_down(loss: Event) -> None:
    hands, seen = hands_on(a_world())
    seen.picture.log_own(TRACK, "vessel_status", "LOST_OR_GONE", "")
    seen.picture.perceived.append(Perceived(0, TRACK, loss))
    assert not hands.gone(TRACK)
    seen.picture.perceived.append(Perceived(1, TRACK, HullLost(1, TARGET, "foundered", False, 0)))
    assert hands.gone(TRACK)


def test_she_is_visited_once_a_team_is_or_was_aboard_or_on_its_way() -> None:
    hands, seen = hands_on(a_world())
    assert not hands.visited(TRACK)
    seen.picture.set_boarding(TRACK, people=2)
    assert not hands.visited(TRACK)
    seen.picture.set_boarding(TRACK, busy_with="board")
    assert hands.visited(TRACK)
    seen.picture.set_boarding(TRACK, busy_with="", done=("board",))
    assert hands.visited(TRACK)


def test_what_went_overboard_is_there_until_it_is_recovered() -> None:
    hands, seen = hands_on(a_world())
    assert not hands.jettisoned(TRACK)
    seen.picture.jettisoned[1] = Jettisoned(1, "T09", 0, 0, 0)
    assert not hands.jettisoned(TRACK)
    seen.picture.jettisoned[2] = Jettisoned(2, TRACK, 0, 0, 0)
    assert hands.jettisoned(TRACK)
    seen.picture.jettisoned[2] = Jettisoned(2, TRACK, 0, 0, 0, recovered=True)
    assert not hands.jettisoned(TRACK)


def test_what_a_measure_asks_of_the_watch_is_what_the_watch_has() -> None:
    hands, seen = hands_on(a_world(hold="BOARDED"))
    assert hands.contact(TRACK) is seen.picture.contacts[TRACK]
    assert hands.contact("T09") is None
    assert (hands.tick, hands.decisions()) == (0, 0)
    assert hands.dealings(TRACK) is seen.picture.engagements[TRACK]
    assert hands.dealings("T09") is None
    assert hands.known(TRACK, "vessel_status") == "BOARDED"
    assert hands.team_aboard(TRACK)
    assert hands.team_busy_s(TRACK) == 0
    assert not hands_on(a_world())[0].team_aboard(TRACK)


# What hands write


def test_what_is_known_by_our_own_doing_and_what_is_read_off_have_their_sources() -> None:
    hands, seen = hands_on(a_world())
    before = len(seen.picture.ledger.entries)
    hands.log(TRACK, "a", 1, line("x"))
    hands.log(None, "b", 2, line("x"))
    hands.read_off(TRACK, "c", 3, line("x"))
    told = [(e.subject, e.name, e.value, e.source, e.grade) for e in seen.picture.ledger.entries[before:]]
    assert told == [
        (TRACK, "a", 1, "own_log", EvidenceGrade.VERIFIED),
        (OWN, "b", 2, "own_log", EvidenceGrade.VERIFIED),
        (TRACK, "c", 3, "plot", EvidenceGrade.OBSERVED),
    ]


def test_the_ship_has_a_name_on_the_air_and_none_to_the_command() -> None:
    hands, seen = hands_on(a_world())
    hands.say("vhf16", line("x"), TRACK)
    hands.say("command", line("x"), None)
    senders = [(m.channel, m.sender, m.subject) for m in seen.picture.messages]
    assert senders == [("vhf16", hands.ship(), TRACK), ("command", line("session-own-ship"), None)]


def test_hands_classify_engage_and_show_their_colours() -> None:
    hands, seen = hands_on(a_world())
    hands.classify(TRACK, "suspect")
    assert seen.picture.contacts[TRACK].classification == "suspect"
    assert hands.engage(TRACK) is seen.picture.engagements[TRACK]
    for up in (False, True):
        hands.show_insignia(up)
        assert (seen.world.insignia, seen.picture.environment.insignia) == (up, up)


def test_hands_steer_and_send() -> None:
    hands, seen = hands_on(a_world())
    hands.steer_ship(90, 10)
    assert seen.world.vessels[OWN_SHIP].steering.ordered_course_mdeg == 90_000
    assert hands.order_unit("boat", "intercept", TRACK) is None
    assert (seen.world.units["boat"].task, seen.world.units["boat"].target) == ("intercept", TARGET)
    hands.stand_off(TRACK, False)
    assert seen.world.units["boat"].task == "hold_off"
    hands.order_unit("boat", "return", "")
    assert seen.world.units["boat"].task == "return"
    hands.set_team_to("board", TRACK, 60, "")
    assert seen.world.vessels[TARGET].mind.team_busy


# What can be done now


@dataclass
class Asked:
    """Stands for a watch: refuses what `refuses` says, and notes what it was asked."""

    picture: Picture
    pack: Pack = PACK
    refuses: tuple[str, ...] = ()
    asked: list[Decision] = field(default_factory=list)

    def why_not(self, measure: Measure, decision: Decision) -> Line | None:
        assert measure is MEASURES[decision.measure]
        self.asked.append(decision)
        return line("measure-unit-too-far") if decision.measure in self.refuses else None


def asked(**changes: Any) -> Asked:
    picture = a_picture()
    picture.own_units = {
        name: a_unit(name, kind) for name, kind in ((OWN_SHIP, "ship"), ("boat", "boat"), ("helo", "aircraft"))
    }
    return Asked(picture, **changes)


def test_on_the_bridge_only_what_needs_no_contact_can_be_done_and_about_one_everything() -> None:
    bridge = [now.measure.id for now in measures_now(cast("UnderWay", asked()), None)]
    about = [now.measure.id for now in measures_now(cast("UnderWay", asked()), TRACK)]
    assert bridge == [name for name, measure in MEASURES.items() if not measure.needs_target]
    assert about == list(MEASURES)


def test_force_that_a_short_ladder_does_not_name_is_not_offered_and_harmless_acts_are() -> None:
    short = replace(PACK, rungs=())
    offered = {now.measure.id for now in measures_now(cast("UnderWay", asked(pack=short)), TRACK)}
    assert offered == {name for name, m in MEASURES.items() if m.rung is None or not m.coercive}
    assert offered < set(MEASURES)


def test_each_measure_is_tried_with_its_usual_options_and_its_first_unit() -> None:
    watch = asked(refuses=("hail",))
    found = {now.measure.id: now for now in measures_now(cast("UnderWay", watch), TRACK)}
    tried = {decision.measure: decision for decision in watch.asked}
    assert (found["hail"].available, found["hail"].reason) == (False, line("measure-unit-too-far"))
    assert (found["ask"].available, found["ask"].reason) == (True, None)
    for name, measure in MEASURES.items():
        units = tuple(
            u for u, kind in ((OWN_SHIP, "ship"), ("boat", "boat"), ("helo", "aircraft")) if kind in measure.units
        )
        assert found[name].units == units
        decision = tried[name]
        assert decision.target == (TRACK if measure.takes_target else None)
        assert decision.unit == (units[0] if measure.needs_unit and units else None)
        assert measure.option_problems(dict(decision.options)) == ()
        assert [option for option, _ in decision.options] == sorted(o.name for o in measure.options if not o.optional)


def test_usual_options_are_the_loudhailer_or_the_last_choice_or_the_lowest_number() -> None:
    watch = asked()
    list(measures_now(cast("UnderWay", watch), TRACK))
    for decision in watch.asked:
        given = dict(decision.options)
        for option in MEASURES[decision.measure].options:
            if option.optional:
                assert option.name not in given
            elif option.choices:
                usual = option.choices[0] if "loudhailer" in option.choices else option.choices[-1]
                assert given[option.name] == usual
            else:
                assert given[option.name] == ("text" if option.text_max else option.low)


def test_each_unit_of_the_right_kind_is_asked_for_itself() -> None:
    watch = asked(refuses=("unit_order",))
    measure = MEASURES["unit_order"]
    kinds = {OWN_SHIP: "ship", "boat": "boat", "helo": "aircraft"}
    found = unit_refusals(cast("UnderWay", watch), measure, TRACK)
    assert found == {u: line("measure-unit-too-far") for u, kind in kinds.items() if kind in measure.units}
    targets = {decision.target for decision in watch.asked}
    assert targets == {TRACK if measure.needs_target else None}
    assert [decision.unit for decision in watch.asked] == list(found)


# The command's answers, by the pack


def with_request(request: Request) -> Pack:
    approvals = replace(PACK.approvals, requests={"it": request})
    return replace(PACK, approvals=approvals)


IT = Request("it", "It", (("tacon", "CG"),), None, None, None, ())


def test_what_a_pack_knows_no_rung_for_is_refused_with_its_words() -> None:
    refused = (False, Quoted(PACK.approvals.no_such_rung))
    assert decide(PACK, "unknown", {}, 0) == refused
    assert decide(with_request(replace(IT, rung="NONE")), "it", {}, 0) == refused


def test_what_the_rules_shut_is_refused_and_what_they_leave_open_goes_to_the_answers() -> None:
    answers = (GivenAnswer(True, "Go on.", None, False),)
    shut = with_request(replace(IT, rung="STRK", grants=(), answers=answers))
    assert decide(shut, "it", {}, 0) == (False, Quoted(PACK.approvals.shut))
    open_ = with_request(replace(IT, rung="HAIL", answers=answers))
    assert decide(open_, "it", {}, 0) == (True, Quoted("Go on."))


def test_the_first_answer_that_holds_is_given_and_without_any_it_is_no() -> None:
    when = parse_condition({"fact": "vessel_status", "is": "SEIZED"}, PACK.vocabulary, "when", {})
    answers = (
        GivenAnswer(True, "Seized.", when, False),
        GivenAnswer(True, "Saved.", None, True),
        GivenAnswer(False, "No.", None, False),
    )
    made = with_request(replace(IT, answers=answers))
    assert decide(made, "it", {"vessel_status": "SEIZED"}, 0) == (True, Quoted("Seized."))
    assert decide(made, "it", {"vessel_status": "BOARDED"}, 1) == (True, Quoted("Saved."))
    assert decide(made, "it", {"vessel_status": "BOARDED"}, 0) == (False, Quoted("No."))
    assert decide(with_request(IT), "it", {}, 5) == (False, None)


def test_an_answer_takes_the_minutes_of_its_switch() -> None:
    timed = with_request(replace(IT, minutes_by="approval_latency_min"))
    assert usual_s(replace(timed, switches={"approval_latency_min": 7}), "it") == 420
    assert usual_s(replace(timed, switches={}), "it") == 0
    assert usual_s(with_request(IT), "it") == 0
    assert usual_s(PACK, "unknown") == 0


def test_a_request_is_called_by_the_packs_title_or_its_id() -> None:
    assert title_of(with_request(IT), "it") == Quoted("It")
    assert title_of(PACK, "unknown") == line("measure-value-unknown")


def test_a_consent_stands_while_it_is_one() -> None:
    made = with_request(replace(IT, stands=("coastal_consent", ("ENTRY", "FULL"))))
    for value, there in (("ENTRY", True), ("FULL", True), ("REFUSED", False)):
        assert stands(made, a_picture(None, coastal_consent=value), "it", TRACK) is there
    assert not stands(made, a_picture(), "it", TRACK)
    assert not stands(with_request(IT), a_picture(None, coastal_consent="FULL"), "it", TRACK)
    assert not stands(made, a_picture(None, coastal_consent="FULL"), "unknown", TRACK)


def test_who_approved_force_is_to_be_told_what_was_learned_since() -> None:
    held = {"approval_use_of_force": "WARNING"}
    words = note_material(PACK, a_picture(None, **held), TRACK, "children_aboard")
    assert isinstance(words, Line)
    assert words.key == "session-learned-since"
    for picture, name in (
        (a_picture(None, **held), "drums_seen"),
        (a_picture(), "children_aboard"),
        (a_picture(None, approval_use_of_force="NONE"), "children_aboard"),
        (a_picture(None, new_fact_since_approval=True, **held), "children_aboard"),
    ):
        assert note_material(PACK, picture, TRACK, name) is None
    told = a_picture(None, new_fact_since_approval=False, **held)
    assert note_material(PACK, told, TRACK, "children_aboard") is not None
