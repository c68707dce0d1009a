"""The doctrine pack that a scenario asks for has a folder."""

from collections.abc import Iterator

from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown


def _look(document: Document) -> Iterator[Problem]:
    packs = sorted(folder.name for folder in (asset_root() / "packs").glob("*") if folder.is_dir())
    return unknown(document, texts(document, "pack"), packs)


CHECK = Check("pack-known", "The doctrine pack is one of assets/packs.", _look)
