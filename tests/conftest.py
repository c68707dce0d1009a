"""How many tests run at once, and that none fails for being slow beside others."""

from __future__ import annotations

import os

import hypothesis
import pytest

ALONE = ("window", "benchmark")
"""Marks of tests that open a real window or take a time."""

hypothesis.settings.register_profile("side by side", deadline=None)
hypothesis.settings.load_profile("side by side")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """The workers that `-n auto` stands for; none where that is no gain or spoils what is measured."""
    chosen = config.option.markexpr.split()
    alone = any(word in ALONE and chosen[place - 1 : place] != ["not"] for place, word in enumerate(chosen))
    files = all(argument.partition("::")[0].endswith(".py") for argument in config.args)
    if alone or files:
        config.option.dist = "no"
        return 0
    return os.cpu_count() or 1
