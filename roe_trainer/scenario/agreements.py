"""States with a maritime counter-drug instrument with the United States, from the shipped table."""

from __future__ import annotations

import csv
from functools import cache

from roe_trainer.files.places import asset_root


@cache
def agreement_states() -> frozenset[str]:
    """ISO3 codes; each row of the table names its source."""
    path = asset_root() / "tables" / "counterdrug_agreements.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset(row["iso3"] for row in csv.DictReader(file))
