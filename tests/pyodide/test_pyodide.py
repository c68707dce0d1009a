"""The golden corpus comes out the same on another C library and with 32 bits."""

from __future__ import annotations

import pytest

from tests.pyodide.__main__ import DEFAULT_CACHE, compared
from tests.pyodide.install import CannotBeHad, install
from tests.records.corpus import golden, releases


@pytest.mark.slow
def test_every_record_comes_out_the_same_on_another_c_library_and_with_32_bits() -> None:
    try:
        installed = install(DEFAULT_CACHE)
    except CannotBeHad as why:
        pytest.skip(f"the corpus cannot be verified under Pyodide here: {why}")
    for release in releases():
        one, other = compared(golden(release), installed)
        assert "64 bits" in one.python
        assert "32 bits" in other.python
        assert len(one.by_record) > 30
        assert other.by_record == one.by_record
