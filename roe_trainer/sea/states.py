"""Names of the states and territories whose waters are charted, and who answers for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import Quoted, Text, line


@dataclass(frozen=True, slots=True)
class State:
    """A state or territory: ISO 3166 alpha-3 code, English name, code of the sovereign State."""

    iso3: str
    name: str
    sovereign: str


@cache
def states() -> Mapping[str, State]:
    """All of them by code."""
    data = read_yaml(asset_root() / "coast" / "states.yaml").data
    return {iso3: State(iso3, entry["name"], entry["sovereign"]) for iso3, entry in data.items()}


def state_name(iso3: str) -> str:
    """English name, or the code itself where no list has it."""
    known = states().get(iso3)
    return known.name if known else _registers().get(iso3, iso3)


TAKES_THE = ("States", "Kingdom", "Republic", "Islands", "islands", "Bahamas", "Netherlands")


def the_state(iso3: str) -> str:
    """The name as it stands in a sentence: Colombia, but the United States."""
    name = state_name(iso3)
    return f"the {name}" if name.endswith(TAKES_THE) else name


def state_in_sentence(iso3: str) -> Text:
    """The same as a line of the catalogue; a code that no list has stays as it is."""
    return line(f"state-{iso3}") if state_name(iso3) != iso3 else Quoted(iso3)


@cache
def _registers() -> Mapping[str, str]:
    """Flag States whose waters are not charted."""
    data: Mapping[str, str] = read_yaml(asset_root() / "coast" / "registers.yaml").data
    return data


def same_sovereign(one: str, other: str) -> bool:
    """Whether two codes belong to one State, as Puerto Rico and the United States do."""
    known = states()
    return (known[one].sovereign if one in known else one) == (known[other].sovereign if other in known else other)
