"""What may follow stands in the debrief after the truth, and only there."""

from roe_trainer.files.places import scenario_root
from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.records.marking import score_session
from roe_trainer.review.of_session import material_of
from roe_trainer.review.sections.aftermath import SECTION
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session


def stood(name: str, variant: str, player: str) -> Session:
    source = load_scenario(scenario_root() / f"{name}.yaml")
    session = Session.start(source, pack_for(source), 1, "exam", None, variant)
    stand_watch(session, PLAYERS[player])
    return session


def told(session: Session) -> set[str]:
    return {line.id for line in material_of(session, score_session(session)).aftermath}


def test_a_case_that_held_is_told_as_evidence_and_custody():
    found = told(stood("windward-passage-go-fast", "compliant_carriers", "expert"))
    assert {"evidence_holds", "detention_at_sea", "nobody_harmed"} <= found
    assert "evidence_destroyed" not in found


def test_a_declined_order_and_a_rescue_are_told():
    found = told(stood("wreckage-at-dawn", "order_to_finish", "expert"))
    assert {"saved", "order_declined"} <= found
    assert not found & {"order_obeyed", "exposure_of_shooters"}


def test_shots_at_those_who_carried_nothing_are_told_to_partners_and_neighbours():
    assert "partners_share_less" in told(stood("windward-passage-go-fast", "sport_fishers", "trigger-happy"))


def test_nothing_is_told_before_the_truth():
    session = stood("windward-passage-go-fast", "compliant_carriers", "expert")
    before = material_of(session, score_session(session), with_truth=False)
    assert before.aftermath == ()
    assert SECTION.make(before) == ()
    assert SECTION.make(material_of(session, score_session(session)))


def test_survivors_of_an_old_wreck_say_nothing_of_a_partner_who_fired():
    found = told(stood("wreckage-at-dawn", "fishermen", "expert"))
    assert "saved" in found
    assert not found & {"exposure_of_pointers", "partners_share_less"}


def test_people_left_in_the_water_are_no_good_result():
    session = stood("the-control-case", "survivors", "passive")
    truth = material_of(session, score_session(session)).truth
    assert truth is not None
    assert truth.went_well is False


def test_what_was_done_before_an_order_came_was_not_done_on_order():
    session = stood("destroyer-and-detachment", "order_to_sink", "strike-on-suspicion")
    (order,) = session.picture.orders
    strikes = [a.tick for a in session.actions if a.decision.measure == "strike" and not a.refused]
    found = told(session)
    assert "exposure_of_shooters" in found
    assert ("order_obeyed" in found) == any(tick >= order.tick for tick in strikes)
