"""All the background traffic that a scenario asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import StringIO

from roe_trainer.scenario.ais_file import background_from, parse_ais
from roe_trainer.scenario.crews import crewed, home_states, named
from roe_trainer.scenario.models import Traffic
from roe_trainer.scenario.traffic import BackgroundVessel, generate
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame


def background_of(
    traffic: Traffic,
    seed: int,
    frame: Frame,
    coast: Coast,
    beside: Mapping[str, str],
    clear_of: Sequence[tuple[int, int]] = ((0, 0),),
) -> tuple[BackgroundVessel, ...]:
    """Recorded vessels, then generated ones; `beside` has the text of the files beside the scenario, by name.

    Recorded ones keep their masks for names, generated ones get invented names; flags and people are drawn for all.
    Raises Unreadable for a recording that is none.
    """
    recorded: tuple[BackgroundVessel, ...] = ()
    if traffic.ais is not None:
        file = parse_ais(StringIO(beside[traffic.ais.file], newline=""), traffic.ais.file)
        recorded = background_from(file, frame, coast, traffic.ais.limit, shift=traffic.ais.shift_to_place)
    asked = traffic.generated
    taken = [*clear_of, *((vessel.x_mm, vessel.y_mm) for vessel in recorded)]
    drawn = generate(seed, coast, asked.radius_nm, asked.merchant, asked.fishing, asked.pleasure, taken)
    home = home_states(frame)
    return (
        *(crewed(vessel, seed, f"recorded.{vessel.name}", home) for vessel in recorded),
        *(named(crewed(vessel, seed, f"traffic.{vessel.name}", home), seed) for vessel in drawn),
    )
