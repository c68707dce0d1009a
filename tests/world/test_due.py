"""What is due: typed in the world, and in canonical form what it has always been."""

from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.world.due import LAUNCH, STEER, THINK, Answer, Hear, HelpEnds, HullGoes, KeepTask, TeamTaskEnds
from tests.world.fixtures import TARGET, a_world


def test_the_queue_in_canonical_form_is_names_and_values_sorted_by_name():
    world = a_world()
    world.queue.clear()
    for due in (
        Hear("unit_near", "sight", 90_000, 700, unit_kind="boat"),
        Hear("question", "vhf", 1, 2, "name", True),
        Answer("hail", ("wave", "run"), "vhf", speed_mm_s=0),
        TeamTaskEnds("search", "full"),
        HelpEnds(OWN_SHIP, 30),
        HullGoes("foundered"),
        KeepTask(40),
        LAUNCH,
        THINK,
        STEER,
    ):
        world.later(5, TARGET, due)
    assert [[name, detail] for _, _, name, _, detail in world.to_data()[1][2]] == [
        ["hear", [["bearing_mdeg", 90_000], ["kind", "unit_near"], ["means", "sight"], ["range_m", 700],
                  ["unit_kind", "boat"]]],
        ["hear", [["bearing_mdeg", 1], ["kind", "question"], ["means", "vhf"], ["question", "name"], ["range_m", 2],
                  ["understood", True]]],
        ["answer", [["deeds", "wave,run"], ["means", "vhf"], ["say", "hail"], ["speed_mm_s", 0]]],
        ["team", [["scope", "full"], ["task", "search"]]],
        ["team", [["since", 30], ["task", "assist"], ["unit", "cutter"]]],
        ["lost", [["how", "foundered"]]],
        ["task", [["since", 40]]],
        ["task", [["do", "launch"]]],
        ["think", []],
        ["steer", []],
    ]  # fmt: skip
