"""Print what to enter into `assets/law/lineage.yaml` for shipped packs whose text of today is not entered.

`python -m tests.records.lineage` after a pack was changed. Enter a text only if it says the same rules as the one before
it; the golden corpus (`python -m pytest tests/records -m "slow or not slow"`) holds the entry to that. Where the rules of
a pack changed, its list begins anew with this one text: then records kept under the earlier ones say "other rules".
"""

from __future__ import annotations

from collections.abc import Iterator

from roe_trainer import __version__
from roe_trainer.doctrine.folder import shipped_packs
from roe_trainer.doctrine.lineage import entered
from roe_trainer.doctrine.pack import load_pack


def missing() -> Iterator[tuple[str, str]]:
    """Shipped packs whose text of today stands in no list, with its digest."""
    for pack in map(load_pack, shipped_packs()):
        if pack.digest not in entered(pack.id):
            yield pack.id, pack.digest


def main() -> None:
    for pack, digest in missing():
        print(f"  {pack}:\n    - digest: {digest}\n      release: {__version__}\n      why: ...")


if __name__ == "__main__":
    main()
