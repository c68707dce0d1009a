"""All the background traffic that a scenario asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from roe_trainer.scenario.ais_file import SCENARIO_BYTES, background_from, read_ais
from roe_trainer.scenario.models import Traffic
from roe_trainer.scenario.traffic import BackgroundVessel, generate
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame


def background_of(
    traffic: Traffic,
    seed: int,
    frame: Frame,
    coast: Coast,
    folder: Path | None = None,
    clear_of: Sequence[tuple[int, int]] = ((0, 0),),
) -> tuple[BackgroundVessel, ...]:
    """Recorded vessels, then generated ones; `folder` is where the scenario lies. Raises Unreadable for a bad file."""
    recorded: tuple[BackgroundVessel, ...] = ()
    if traffic.ais is not None and folder is not None:
        file = read_ais(folder / traffic.ais.file, SCENARIO_BYTES)
        recorded = background_from(file, frame, coast, traffic.ais.limit, shift=traffic.ais.shift_to_place)
    asked = traffic.generated
    taken = [*clear_of, *((vessel.x_mm, vessel.y_mm) for vessel in recorded)]
    drawn = generate(seed, coast, asked.radius_nm, asked.merchant, asked.fishing, asked.pleasure, taken)
    return recorded + drawn
