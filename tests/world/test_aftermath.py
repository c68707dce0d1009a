"""Results of a watch, and what may follow from them."""

from dataclasses import replace

from roe_trainer.world.aftermath import LABEL, aftermath, load_aftermath
from roe_trainer.world.effects import losses
from roe_trainer.world.outcome import RESULTS, results
from tests.world.fixtures import TARGET, a_world


def ids(*found: str) -> set[str]:
    return {line.id for line in aftermath(found)}


def test_every_line_names_its_mechanism_who_argues_it_and_is_labelled() -> None:
    lines = load_aftermath()
    assert len(lines) >= 25
    assert len({line.id for line in lines}) == len(lines)
    for line in lines:
        assert line.mechanism
        assert line.argued_by
        assert line.source
        assert line.label == LABEL


def test_every_result_is_spoken_of_somewhere() -> None:
    spoken = {name for line in load_aftermath() for name in (*line.when_any, *line.when_all, *line.when_none)}
    assert spoken == set(RESULTS)


def test_contested_lines_carry_both_sides() -> None:
    both = [line for line in load_aftermath() if line.id in ("deterrence", "exposure_of_shooters", "routes_move")]
    assert len(both) == 3
    assert all(line.disputed_by for line in both)


def test_a_strike_destroys_evidence_and_brings_other_lines_than_a_boarding() -> None:
    struck, boarded = (
        ids("struck", "carrier_struck", "crewed_struck", "died"),
        ids("boarded", "seized", "evidence_kept"),
    )
    assert {"evidence_destroyed", "exposure_of_shooters", "partners_share_less", "deterrence"} <= struck
    assert {"evidence_holds", "nobody_harmed"} <= boarded
    assert not struck & {"evidence_holds", "nobody_harmed"}


def test_nothing_follows_from_nothing() -> None:
    assert aftermath(()) == ()


def test_a_destroyed_boat_with_a_load_counts_as_struck_and_its_evidence_as_lost() -> None:
    world = a_world("hold_course", hidden=("cocaine",))
    losses.destroy(world, TARGET)
    found = results(world, {TARGET: ("strike", "destroyed")})
    assert {"struck", "died"} & set(found)
    assert "evidence_kept" not in found


def test_an_innocent_boat_that_was_boarded_is_told_as_such() -> None:
    found = results(a_world("hold_course"), {TARGET: ("boarded",), "": ("consent_asked",)})
    assert found == ("boarded", "innocent_boarded", "consent_asked")


def test_a_passer_by_counts_once_somebody_has_done_something_to_it() -> None:
    world = a_world("hold_course")
    world.vessels[TARGET] = replace(world.vessels[TARGET], background=True)
    assert results(world, {}) == ()
    losses.destroy(world, TARGET)
    found = set(results(world, {TARGET: ("strike", "destroyed")}))
    assert {"struck", "blameless_struck", "innocent_fired_at"} <= found
    assert "carrier_struck" not in found


def test_a_blameless_boat_that_was_struck_moves_no_loads_and_is_not_cleared() -> None:
    found = ids("struck", "blameless_struck", "innocent_fired_at", "innocent_died", "died")
    assert {"name_not_cleared", "host_nation_anger", "families"} <= found
    assert not found & {"routes_move", "to_empty_craft", "rivals_gain", "evidence_destroyed", "home_state_asks"}


def test_nobody_is_told_of_homicide_over_an_empty_hull() -> None:
    assert not {"exposure_of_shooters", "violence_rises"} & ids("struck", "carrier_struck")
    assert {"exposure_of_shooters", "violence_rises"} <= ids("struck", "carrier_struck", "crewed_struck")


def test_who_robbed_somebody_is_not_told_of_as_wronged() -> None:
    for behaviour in ("robs", "decoy"):
        found = set(results(a_world(behaviour), {TARGET: ("boarded", "search_done")}))
        assert not {"innocent_boarded", "innocent_searched"} & found


def test_a_refusal_that_was_not_kept_to_is_not_praised() -> None:
    assert "refusal_kept" in ids("consent_asked", "consent_refused")
    assert not {"refusal_kept", "consent_repays"} & ids("consent_asked", "consent_refused", "boarded")


def test_evidence_that_was_fished_out_is_not_called_lost() -> None:
    assert "evidence_destroyed" in ids("evidence_lost")
    assert "evidence_destroyed" not in ids("evidence_lost", "jettisoned", "jettison_recovered")
