"""How many tests run at once: as many as there are cores, but what opens a real window or takes a time runs alone."""

from __future__ import annotations

import os

import pytest

ALONE = ("window", "benchmark")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """The workers that `-n auto` stands for; none where that is no gain or spoils what is measured."""
    chosen = config.option.markexpr.split()
    alone = any(word in ALONE and chosen[place - 1 : place] != ["not"] for place, word in enumerate(chosen))
    files = all(argument.partition("::")[0].endswith(".py") for argument in config.args)
    if alone or files:
        config.option.dist = "no"
        return 0
    return os.cpu_count() or 1
