"""The JSON Schema of a scenario file, with the words of the shelves filled in."""

from __future__ import annotations

from typing import Any

from roe_trainer.ladder.measures import MEASURES
from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.classes import VESSEL_CLASSES

SCHEMA_TITLE = "roe-trainer scenario"


def scenario_schema() -> dict[str, Any]:
    """Draft 2020-12; what an editor cannot see (names that must exist in the same file) `roe-trainer check` tells."""
    schema = ScenarioModel.model_json_schema(by_alias=True)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = SCHEMA_TITLE
    definitions = schema["$defs"]
    _offer(definitions["ContactModel"]["properties"]["class"], sorted(VESSEL_CLASSES))
    _offer(definitions["Unit"]["properties"]["class"], sorted(VESSEL_CLASSES))
    _offer(definitions["Truth"]["properties"]["behaviour"], sorted(BEHAVIOURS))
    _offer(definitions["Inject"]["properties"]["after_measure"], sorted(MEASURES))
    return schema


def _offer(place: dict[str, Any], words: list[str]) -> None:
    """Let an editor offer the words of a shelf where the model takes any identifier."""
    for option in place.get("anyOf", [place]):
        if option.get("type") == "string":
            option.pop("pattern", None)
            option["enum"] = words
