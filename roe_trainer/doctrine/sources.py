"""The catalogue of public sources: what each says, how surely we know it, and where sources disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from roe_trainer.doctrine.models import DisputeModel, DisputesModel, SourceModel, SourcesModel
from roe_trainer.files.models import validate
from roe_trainer.files.places import asset_root
from roe_trainer.files.translations import untranslated
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import Line, line

SURENESS: Mapping[str, Line] = {
    "V": line("doctrine-sure-read"),
    "V-part": line("doctrine-sure-part"),
    "K": line("doctrine-sure-known"),
    "choice": line("doctrine-sure-choice"),
}
"""How surely it is known what a source says, by the code of its page."""


@dataclass(frozen=True, slots=True)
class Source:
    """One public source. `sure` is V, V-part, K or choice; SURENESS has the words."""

    id: str
    group: str
    title: str
    says: str
    sure: str
    read_in: str
    inputs: str
    teaching: str
    disputes: tuple[str, ...]

    @staticmethod
    def of(model: SourceModel, group: str) -> Source:
        """The source of a page that stands in a group."""
        return Source(
            model.id,
            group,
            model.title,
            model.says,
            model.sure,
            model.read_in or "",
            model.inputs or "",
            model.teaching or "",
            model.disputes,
        )


@cache
def load_sources() -> Mapping[str, Source]:
    """The shipped catalogue by id, read once; raises ValueError when an id stands in it twice."""
    found: dict[str, Source] = {}
    for path in untranslated((asset_root() / "law" / "sources").glob("*.yaml")):
        document = read_yaml(path)
        page = validate(SourcesModel, document)
        for number, model in enumerate(page.sources):
            if model.id in found:
                raise ValueError(f"{path.name}.sources[{number}]: {model.id}: twice")
            found[model.id] = Source.of(model, page.group)
    return found


@cache
def load_disputes() -> Mapping[str, DisputeModel]:
    """Where sources disagree, with the training default and the switch that changes it, by id."""
    page = validate(DisputesModel, read_yaml(asset_root() / "law" / "disputes.yaml"))
    return {dispute.id: dispute for dispute in page.disputes}
