"""The doctrine pack that a scenario asks for has a folder."""

from collections.abc import Iterator
from pathlib import Path

from roe_trainer.files.places import asset_root, own_packs
from roe_trainer.files.problems import Problem
from roe_trainer.files.walk import texts
from roe_trainer.files.yaml_text import Document
from roe_trainer.scenario.check import Check, unknown


def _look(document: Document) -> Iterator[Problem]:
    here = Path(document.file).parent
    folders = (here, here / "packs", own_packs(), asset_root() / "packs")
    packs = sorted({page.parent.name for folder in folders for page in folder.glob("*/pack.yaml")})
    return unknown(document, texts(document, "pack"), packs)


CHECK = Check("pack-known", _look)
