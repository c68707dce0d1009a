"""Earlier texts of shipped packs that say the same rules: a watch judged by one is judged the same by the other."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import Field

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Earlier(Strict):
    digest: Digest
    release: Annotated[str, Field(min_length=1, max_length=40)]
    why: Annotated[str, Field(min_length=1, max_length=400)]


class _Lineage(Strict):
    packs: dict[str, list[_Earlier]]


def same_rules(pack_id: str, then: str, now: str) -> bool:
    """Whether two digests of a pack stand for the same rules: equal, or both known to differ in words or form only."""
    if then == now:
        return True
    return {then, now} <= _texts().get(pack_id, frozenset())


@cache
def _texts() -> dict[str, frozenset[str]]:
    """Digests of texts with the same rules, by pack; raises Unreadable."""
    lineage = validate(_Lineage, read_yaml(asset_root() / "law" / "lineage.yaml"))
    return {pack: frozenset(each.digest for each in texts) for pack, texts in lineage.packs.items()}
