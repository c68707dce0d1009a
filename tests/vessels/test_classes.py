from dataclasses import replace

import pytest

from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Unreadable
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.vessels.classes import VESSEL_CLASSES, parse_class
from roe_trainer.words.line import line

NEEDED = (
    "castaway",
    "light_aircraft",
    "go_fast",
    "panga",
    "sport_fisher",
    "fishing_boat",
    "longliner",
    "yacht",
    "coastal_freighter",
    "tanker",
    "bulk_carrier",
    "container_ship",
    "tug",
    "passenger_ship",
    "spss",
    "lpv",
    "uncrewed_lpv",
    "migrant_boat",
    "foreign_warship",
    "foreign_patrol",
    "cutter_nsc",
    "cutter_wmec",
    "cutter_frc",
    "destroyer",
    "pursuit_boat",
    "rhib",
    "helo_mh65",
    "helo_mh60r",
    "drone",
    "patrol_aircraft",
)


@pytest.mark.parametrize("class_id", NEEDED)
def test_every_class_a_scenario_may_name_can_be_read_and_is_plausible(class_id: str) -> None:
    found = VESSEL_CLASSES[class_id]
    assert 0 < found.cruise_mm_s <= found.max_speed_mm_s
    assert found.beam_mm < found.length_mm or found.domain == "air"
    assert found.freeboard_mm <= found.height_mm
    assert all(other in VESSEL_CLASSES for other in found.easily_taken_for)


def test_the_shelf_holds_nothing_that_was_not_asked_for() -> None:
    assert set(VESSEL_CLASSES) == set(NEEDED)


def test_a_class_nobody_wrote_is_no_class() -> None:
    assert "hovercraft" not in VESSEL_CLASSES
    with pytest.raises(KeyError):
        VESSEL_CLASSES["../vessels/tanker"]


def test_go_fasts_outrun_cutters_and_aircraft_outrun_go_fasts() -> None:
    speed = {key: value.max_speed_mm_s for key, value in VESSEL_CLASSES.items()}
    assert speed["cutter_frc"] < speed["pursuit_boat"] < speed["go_fast"] < speed["helo_mh65"]


def test_from_afar_a_sport_fisher_looks_like_a_go_fast() -> None:
    assert VESSEL_CLASSES["sport_fisher"].seen_far == VESSEL_CLASSES["go_fast"].seen_far


@pytest.mark.parametrize(
    "change",
    [
        {"lenght_m": 3},
        {"radar": "huge"},
        {"cruise_kn": {"is": 30, "low": 31, "high": 40, "source": "x"}},
        {"cruise_kn": {"is": 30}},
        {"signs": []},
    ],
)
def test_a_file_with_a_mistake_is_refused(change: dict[str, object]) -> None:
    document = read_yaml(asset_root() / "vessels" / "go_fast.yaml")
    with pytest.raises(Unreadable):
        parse_class(replace(document, data={**document.data, **change}))


def test_a_figure_outside_its_own_span_is_told_what_it_should_be() -> None:
    document = read_yaml(asset_root() / "vessels" / "go_fast.yaml")
    figure = {"is": 30, "low": 31, "high": 40, "source": "x"}
    with pytest.raises(Unreadable) as refused:
        parse_class(replace(document, data={**document.data, "cruise_kn": figure}))
    assert refused.value.problems[0].expected == line("vessels-want-between", low="31.0", high="40.0")
