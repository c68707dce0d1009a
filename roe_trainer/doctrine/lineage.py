"""Earlier texts of shipped packs that say the same rules: a watch judged by one is judged the same by the other."""

from __future__ import annotations

from collections.abc import Iterable
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


def same_rules(pack_id: str, digest: str, over_earlier_bases: Iterable[str] = ()) -> frozenset[str]:
    """Digests that stand for the rules of a pack: its own, its own over earlier texts of its base, those entered."""
    own = {digest, *over_earlier_bases}
    known = entered(pack_id)
    return frozenset(own | known if digest in known else own)


def entered(pack_id: str) -> frozenset[str]:
    """Digests of the texts of a shipped pack that are known to say the same rules; raises Unreadable."""
    return _texts().get(pack_id, frozenset())


@cache
def _texts() -> dict[str, frozenset[str]]:
    lineage = validate(_Lineage, read_yaml(asset_root() / "law" / "lineage.yaml"))
    return {pack: frozenset(each.digest for each in texts) for pack, texts in lineage.packs.items()}
