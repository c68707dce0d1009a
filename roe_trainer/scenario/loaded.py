"""A scenario with the very text it was read from, so that a record can carry it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from roe_trainer.scenario.models import ScenarioModel
from roe_trainer.scenario.traffic import BackgroundVessel


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """`text` is the file as written, `beside` the text of files it names, `digest` the SHA-256 of both.

    `pack` is the doctrine pack to judge by, if another one than the file names was asked for; `pack_files` is the
    text of an own pack that came with a record.
    """

    model: ScenarioModel
    text: str
    digest: str
    recorded: tuple[BackgroundVessel, ...] = ()
    file: str = ""
    beside: Mapping[str, str] = field(default_factory=dict)
    pack: str = ""
    pack_files: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The scenario's id, by which records name it."""
        return self.model.id

    @property
    def title(self) -> str:
        """Its title in the author's words."""
        return self.model.title
