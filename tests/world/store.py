"""A world written out as JSON and read back: nothing of it may live outside its fields."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any

from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.motion import Leg, Steering
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.vessel import Claims, Line, Person, Spoken, Vessel
from roe_trainer.words import line
from roe_trainer.world import due
from roe_trainer.world.events import EVENTS
from roe_trainer.world.world import Item, Unit, Weather, World

DUE = tuple(kind for kind in vars(due).values() if isinstance(kind, type) and issubclass(kind, due.Due))
SAID: tuple[type, ...] = (Spoken, line.Line, line.Quoted, line.Several)
MINDS: tuple[type, ...] = (Mind, *OwnMind.__subclasses__())
STORED: tuple[type, ...] = (
    Leg,
    Steering,
    Claims,
    Line,
    Person,
    Vessel,
    Item,
    Unit,
    Weather,
    Frame,
    *EVENTS,
    *DUE,
    *MINDS,
    *SAID,
)


def _name(kind: type) -> str:
    """Two kinds of one name live in different rooms."""
    return f"{kind.__module__}.{kind.__qualname__}"


assert BEHAVIOURS  # opening the shelf defines every mind of a behaviour
KINDS = {_name(kind): kind for kind in STORED}


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {"of": _name(type(value)), **{f.name: _plain(getattr(value, f.name)) for f in fields(value) if f.init}}
    if isinstance(value, tuple):
        return {"tuple": [_plain(item) for item in value]}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _back(value: Any) -> Any:
    if isinstance(value, list):
        return [_back(item) for item in value]
    if isinstance(value, dict) and "tuple" in value:
        return tuple(_back(item) for item in value["tuple"])
    if isinstance(value, dict) and "of" in value:
        return KINDS[value["of"]](**{name: _back(item) for name, item in value.items() if name != "of"})
    return value


def stored(world: World) -> str:
    """Everything of a world but the coast, as JSON text."""
    data = {
        f.name: _plain(getattr(world, f.name)) for f in fields(world) if f.name not in ("coast", "vessels", "units")
    }
    data["vessels"] = [[name, _plain(vessel)] for name, vessel in world.vessels.items()]
    data["units"] = [[name, _plain(unit)] for name, unit in world.units.items()]
    return json.dumps(data, sort_keys=True)


def restored(text: str, coast: Coast | None) -> World:
    data = json.loads(text)
    vessels = {name: _back(vessel) for name, vessel in data.pop("vessels")}
    units = {name: _back(unit) for name, unit in data.pop("units")}
    rest = {name: _back(value) for name, value in data.items()}
    return World(coast=coast, vessels=vessels, units=units, **rest)
