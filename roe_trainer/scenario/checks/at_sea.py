"""Nothing starts on land, and everything starts on the chart."""

from collections.abc import Iterator
from typing import Any

from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import ANY, values
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.trig import along
from roe_trainer.sea.units import e7_of_deg, mm_of_nm
from roe_trainer.words.line import line

HALF_WIDTH_NM = 60


def _look(document: Document) -> Iterator[Problem]:
    for path, value in values(document, "place"):
        origin = _fixed(value)
        if origin is None:
            return
        frame = Frame(*origin)
        coast = Coast.around(frame, HALF_WIDTH_NM)
        if coast.on_land(0, 0):
            yield document.problem(path, line("scenario-place-on-land"), line("scenario-place-at-sea"))
        yield from _own_and_contacts(document, frame, coast)


def _own_and_contacts(document: Document, frame: Frame, coast: Coast) -> Iterator[Problem]:
    own = (0, 0)
    for path, value in values(document, "own", "at"):
        own = _plane(value, frame, (0, 0)) or own
        if coast.on_land(*own):
            yield document.problem(path, line("scenario-start-on-land"), line("scenario-start-at-sea"))
    for path, value in values(document, "contacts", ANY, "at"):
        start = _plane(value, frame, own)
        if start is not None and max(map(abs, start)) > mm_of_nm(HALF_WIDTH_NM):
            far = line("scenario-start-far", nm=HALF_WIDTH_NM)
            yield document.problem(path, far, line("scenario-start-nearer"))
        elif start is not None and coast.on_land(*start):
            yield document.problem(path, line("scenario-start-on-land"), line("scenario-start-at-sea"))


def _plane(value: Any, frame: Frame, origin: tuple[int, int]) -> tuple[int, int] | None:
    fixed = _fixed(value)
    if fixed is not None:
        return frame.to_plane(*fixed)
    if not isinstance(value, dict):
        return None
    bearing, distance = value.get("bearing_deg"), value.get("range_nm")
    if not isinstance(bearing, int) or not isinstance(distance, int | float) or not 0 <= distance <= 200:
        return None
    dx_mm, dy_mm = along(bearing % 360 * 1000, mm_of_nm(distance))
    return origin[0] + dx_mm, origin[1] + dy_mm


def _fixed(value: Any) -> tuple[int, int] | None:
    if not isinstance(value, dict):
        return None
    lat, lon = value.get("lat"), value.get("lon")
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        return None
    if not -80 <= lat <= 80 or not -180 <= lon <= 180:
        return None
    return e7_of_deg(lat), e7_of_deg(lon)


CHECK = Check("at-sea", _look)
