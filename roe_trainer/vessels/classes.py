"""Vessel classes: one YAML file each in `assets/vessels`, with a source beside each figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints, model_validator

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Wanted
from roe_trainer.files.translations import untranslated
from roe_trainer.files.yaml_text import Document, read_yaml
from roe_trainer.sea.units import SECONDS_PER_HOUR, mdeg_of_deg, mm_of_m, mm_s_of_kn

RadarTier = Literal["very small", "small", "medium", "large"]
RADAR_TIERS: tuple[str, ...] = get_args(RadarTier)
Words = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]


class Figure(Strict):
    """A number as written: the usual value, what it spreads over, and where it comes from."""

    usual: float = Field(alias="is", ge=0)
    low: float | None = Field(default=None, ge=0)
    high: float | None = Field(default=None, ge=0)
    source: Words

    @model_validator(mode="after")
    def _in_order(self) -> Figure:
        low, high = self.span
        if not low <= self.usual <= high:
            raise Wanted("vessels-want-between", low=str(low), high=str(high))
        return self

    @property
    def span(self) -> tuple[float, float]:
        """Lowest and highest value; the usual one stands for a bound that is not given."""
        return (self.usual if self.low is None else self.low), (self.usual if self.high is None else self.high)


class Signature(Strict):
    """How large a vessel shows on radar, and where that comes from."""

    shows: RadarTier = Field(alias="is")
    source: Words


class _SeenAs(Strict):
    far: Words
    near: Words


class ClassModel(Strict):
    """A vessel class file; units in the names, `is` the usual value."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
    title: Words
    domain: Literal["surface", "air"]
    seen_as: _SeenAs
    easily_taken_for: list[str] = []
    length_m: Figure
    beam_m: Figure
    height_m: Figure
    freeboard_m: Figure
    max_speed_kn: Figure
    cruise_kn: Figure
    turn_rate_deg_s: Figure
    accel_kn_s: Figure
    antenna_m: Figure
    eye_m: Figure
    radar: Signature
    engines: Figure
    crew: Figure
    ais: Literal["none", "sometimes", "should", "class A"]
    endurance_h: Figure | None = None
    signs: Annotated[list[Words], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class VesselClass:
    """What vessels of a class have in common; spans are lowest and highest. Lengths in mm, speeds in mm/s."""

    id: str
    title: str
    domain: str
    seen_far: str
    seen_near: str
    easily_taken_for: tuple[str, ...]
    length_mm: int
    length_span_mm: tuple[int, int]
    beam_mm: int
    height_mm: int
    freeboard_mm: int
    max_speed_mm_s: int
    max_speed_span_mm_s: tuple[int, int]
    cruise_mm_s: int
    cruise_span_mm_s: tuple[int, int]
    turn_mdeg_s: int
    accel_mm_s2: int
    antenna_mm: int
    eye_mm: int
    radar: str
    engines: int
    crew: int
    crew_span: tuple[int, int]
    ais: str
    endurance_s: int | None
    signs: tuple[str, ...]


def parse_class(document: Document) -> VesselClass:
    """A class from its file; raises Unreadable with every mistake."""
    model = validate(ClassModel, document)
    return VesselClass(
        id=model.id,
        title=model.title,
        domain=model.domain,
        seen_far=model.seen_as.far,
        seen_near=model.seen_as.near,
        easily_taken_for=tuple(model.easily_taken_for),
        length_mm=mm_of_m(model.length_m.usual),
        length_span_mm=(mm_of_m(model.length_m.span[0]), mm_of_m(model.length_m.span[1])),
        beam_mm=mm_of_m(model.beam_m.usual),
        height_mm=mm_of_m(model.height_m.usual),
        freeboard_mm=mm_of_m(model.freeboard_m.usual),
        max_speed_mm_s=mm_s_of_kn(model.max_speed_kn.usual),
        max_speed_span_mm_s=(mm_s_of_kn(model.max_speed_kn.span[0]), mm_s_of_kn(model.max_speed_kn.span[1])),
        cruise_mm_s=mm_s_of_kn(model.cruise_kn.usual),
        cruise_span_mm_s=(mm_s_of_kn(model.cruise_kn.span[0]), mm_s_of_kn(model.cruise_kn.span[1])),
        turn_mdeg_s=mdeg_of_deg(model.turn_rate_deg_s.usual),
        accel_mm_s2=max(1, mm_s_of_kn(model.accel_kn_s.usual)),
        antenna_mm=mm_of_m(model.antenna_m.usual),
        eye_mm=mm_of_m(model.eye_m.usual),
        radar=model.radar.shows,
        engines=round(model.engines.usual),
        crew=round(model.crew.usual),
        crew_span=(round(model.crew.span[0]), round(model.crew.span[1])),
        ais=model.ais,
        endurance_s=None if model.endurance_h is None else round(model.endurance_h.usual * SECONDS_PER_HOUR),
        signs=tuple(model.signs),
    )


def _folder() -> Path:
    return asset_root() / "vessels"


@cache
def _ids() -> tuple[str, ...]:
    return tuple(path.stem for path in untranslated(_folder().glob("*.yaml")))


@cache
def _read(class_id: str) -> VesselClass:
    found = parse_class(read_yaml(_folder() / f"{class_id}.yaml"))
    if found.id != class_id:
        raise ValueError(f"{class_id}.yaml: {found.id}")
    return found


class _Classes(Mapping[str, VesselClass]):
    """All classes by id; a file is read when it is first asked for."""

    def __getitem__(self, class_id: str) -> VesselClass:
        if class_id not in _ids():
            raise KeyError(class_id)
        return _read(class_id)

    def __iter__(self) -> Iterator[str]:
        return iter(_ids())

    def __len__(self) -> int:
        return len(_ids())


VESSEL_CLASSES: Mapping[str, VesselClass] = _Classes()


def load_classes() -> Mapping[str, VesselClass]:
    """Every class by id, in alphabetical order; files are read when asked for."""
    return VESSEL_CLASSES
