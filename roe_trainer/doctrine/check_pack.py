"""What is wrong with a pack although each of its files can be read."""

from __future__ import annotations

from roe_trainer.doctrine.checks import CHECKS
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import Problem


def check_pack(pack: Pack) -> list[Problem]:
    """Everything the checks on the shelf find wrong with a pack that could be read."""
    examined = Examined(pack)
    found = {str(problem): problem for check in CHECKS.values() for problem in check.look(examined)}
    return sorted(found.values(), key=lambda problem: (problem.file, problem.line or 0, problem.path))
