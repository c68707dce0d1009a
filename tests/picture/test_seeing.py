"""What can be known of deeds and losses: only what somebody sees, hears, or has under his hands."""

from dataclasses import replace

import pytest

from roe_trainer.picture.contacts import Clarity, Environment
from roe_trainer.picture.look import look_at
from roe_trainer.picture.observe import Observer, own_units_of
from roe_trainer.picture.picture import Flags, Picture
from roe_trainer.picture.sensor import Conditions
from roe_trainer.picture.take_in import take_in
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.vessel import Person
from roe_trainer.world.due import KeepTask
from roe_trainer.world.effects import losses
from roe_trainer.world.effects.deeds import do_deed
from roe_trainer.world.step import step_to
from tests.vessels.test_behaviours import a_vessel
from tests.world.fixtures import TARGET, a_world, do

SEA = Environment("day", 2, 8, 0, 18_000, "HS", "", "NOT_APPLICABLE", True, 0, 0)


class Eyes:
    """A world with somebody looking at it."""

    def __init__(self, world, visibility_m: int = 18_000) -> None:
        self.world = world
        self.picture = Picture(Flags("USA", frozenset({"COL"})), lambda x, y: ("HS", ""), SEA)
        self.observer = Observer(Conditions("day", visibility_m, 2))
        self.observer.begin(world)
        self.watch(1)

    def watch(self, seconds: int) -> None:
        for _ in range(seconds):
            events = step_to(self.world, self.world.tick + 1)
            self.picture.tick = self.world.tick
            self.picture.own_units = own_units_of(self.world, self.observer.tracks)
            for event in events:
                take_in(self.picture, self.world, event, self.observer.tracks.get(event.vessel))
            self.observer.sweep(self.world, self.picture)

    def known(self, name: str, vessel: str = TARGET):
        return self.picture.known(self.observer.tracks[vessel], name)


def test_a_weapon_put_down_ends_the_threat_and_one_lifted_again_revives_it():
    eyes = Eyes(a_world("hold_course", range_m=400))
    for deed, over in (("point_weapon", None), ("drop_weapon", True), ("point_weapon", False)):
        do_deed(eyes.world, TARGET, deed)
        eyes.watch(8)
        assert eyes.known("threat_over") is over
    assert eyes.known("weapon_pointed") is True


def test_a_weapon_dropped_unseen_is_seen_to_be_down_when_somebody_looks_again():
    eyes = Eyes(a_world("hold_course", range_m=400))
    do_deed(eyes.world, TARGET, "point_weapon")
    eyes.watch(8)
    do_deed(eyes.world, TARGET, "drop_weapon")
    eyes.world.drain()
    eyes.watch(8)
    assert eyes.known("threat_over") is True


def test_a_ramming_boat_that_turns_away_is_no_threat_any_more():
    eyes = Eyes(a_world("rams", range_m=900))
    track = eyes.observer.tracks[TARGET]
    eyes.picture.engagement(track)
    do_deed(eyes.world, TARGET, "ram")
    eyes.world.set_helm(TARGET, eyes.world.bearing(TARGET, "boat"), 15_000)
    eyes.watch(8)
    assert (eyes.known("closing_to_ram"), eyes.known("threat_over")) == (True, None)
    eyes.world.set_helm(TARGET, 90_000, 15_000)
    eyes.watch(40)
    assert eyes.known("threat_over") is True


def test_nobody_sees_what_is_done_beyond_the_haze():
    eyes = Eyes(a_world("hold_course", range_m=3_000, people=(Person("master"), Person("crew"))), visibility_m=1_000)
    for unit in ("boat", "helo"):
        eyes.world.place(eyes.world.vessels[unit], 0, 0, 0, 0)
    eyes.watch(120)
    do_deed(eyes.world, TARGET, "point_weapon")
    do_deed(eyes.world, TARGET, "jettison")
    losses.destroy(eyes.world, TARGET)
    eyes.watch(8)
    assert [eyes.known(n) for n in ("weapon_pointed", "jettison_seen", "persons_in_water")] == [None, None, None]


def test_people_who_fall_in_become_a_contact_of_their_own():
    eyes = Eyes(a_world("hold_course", range_m=400, people=(Person("master"), Person("crew"))))
    do_deed(eyes.world, TARGET, "overboard")
    eyes.watch(30)
    (swimmer,) = [v for v in eyes.observer.tracks if v != TARGET]
    assert eyes.known("persons_in_water", swimmer) is True


def test_after_help_nobody_is_in_the_water():
    eyes = Eyes(a_world("hold_course", range_m=400, people=(Person("master"), Person("crew"))))
    do_deed(eyes.world, TARGET, "overboard")
    eyes.watch(30)
    (swimmer,) = [v for v in eyes.observer.tracks if v != TARGET]
    eyes.world.units["boat"] = replace(eyes.world.units["boat"], task="assist", target=swimmer, since=eyes.world.tick)
    eyes.world.later(eyes.world.tick + 1, "boat", KeepTask(eyes.world.tick))
    eyes.watch(300)
    assert eyes.known("persons_in_water", swimmer) is False


def test_infra_red_from_close_by_tells_an_empty_hull_from_a_crewed_one():
    hull = a_vessel("hold_course", class_id="lpv")
    empty = replace(hull, class_id="uncrewed_lpv", people=())
    assert look_at(hull, "eoir", Clarity.IDENTIFIED, 800).heat_inside is True
    assert look_at(empty, "eoir", Clarity.IDENTIFIED, 800).heat_inside is False
    assert look_at(empty, "eoir", Clarity.IDENTIFIED, 4_000).heat_inside is None


@pytest.mark.parametrize("range_m", [9_000, 4_000, 800])
@pytest.mark.parametrize("clarity", list(Clarity)[1:])
def test_mind_cargo_claims_and_papers_never_show_from_afar(clarity, range_m):
    innocent = a_vessel("hold_course", deck=("drums", "tarp"), name="Grey Lady", flag="BHS")
    seen = look_at(innocent, "eoir", clarity, range_m)
    for behaviour in BEHAVIOURS:
        guilty = replace(
            innocent,
            behaviour=behaviour,
            hidden=("cocaine", "built_in"),
            stowed="cabin",
            weapons="hidden",
            flag="",
            licence=False,
            company=("x",),
            late_ensign="COL",
            traits=(("haven_deg", 20),),
        )
        assert look_at(guilty, "eoir", clarity, range_m) == seen


def test_a_release_spends_the_order_and_frees_the_case():
    eyes = Eyes(a_world("comply_at_once", range_m=300))
    track = eyes.observer.tracks[TARGET]
    eyes.picture.engagement(track).first_order_tick = 1
    eyes.picture.log_own(track, "order_notice", "GIVEN_PERCEIVABLE", "ordered")
    do(eyes.world, "order_stop", means="light_siren", language="en")
    eyes.watch(120)
    assert eyes.known("stopped_after_order") is True
    do(eyes.world, "release")
    eyes.watch(120)
    assert eyes.known("order_notice") == "NOT_GIVEN"
    assert not eyes.known("stopped_after_order")
    assert not eyes.known("ran_after_order")


def test_evidence_has_a_place_a_time_a_seal_and_a_log():
    world = a_world("comply_at_once", range_m=300, hidden=("cocaine", "cocaine"))
    eyes = Eyes(world)
    track = eyes.observer.tracks[TARGET]
    do(world, "order_stop", means="light_siren", language="en")
    eyes.watch(60)
    do(world, "unit_order", "boat", order="intercept")
    eyes.watch(60)
    for measure, options in (("board", {}), ("search", {"scope": "full"}), ("seize", {})):
        assert do(world, measure, **options) == ""
        eyes.watch(500)
    view = eyes.picture.boardings[track]
    assert [e.number for e in view.evidence] == [1, 2]
    assert all(e.seal and e.photos and e.tick for e in view.evidence)
    assert [(c.item, c.taker) for c in view.custody] == [
        (1, "boarding_officer"),
        (2, "boarding_officer"),
        (1, "custodian"),
        (2, "custodian"),
    ]
    assert {s.state for s in view.spaces if s.kind == "hold"} == {"searched"}


def test_while_nothing_new_shows_the_look_stays_and_the_sighting_goes_on():
    eyes = Eyes(a_world("hold_course", range_m=900))
    track = eyes.observer.tracks[TARGET]
    eyes.watch(30)
    before = eyes.picture.contacts[track]
    eyes.watch(60)
    after = eyes.picture.contacts[track]
    assert after.look is before.look
    assert before.sighting is not None
    assert after.sighting is not None
    assert after.sighting.tick > before.sighting.tick
    assert after.sighting.range_m != before.sighting.range_m


def test_an_old_sighting_is_no_sight():
    eyes = Eyes(a_world("hold_course", range_m=900))
    seen = eyes.picture.contacts[eyes.observer.tracks[TARGET]]
    assert seen.sighting is not None
    assert seen.seen_within(60, seen.sighting.tick + 60)
    assert not seen.seen_within(60, seen.sighting.tick + 61)
    assert not replace(seen, sighting=None).seen_within(60, 0)
