"""A scene on which no rule of a rung speaks."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rung
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        spoken = 0
        for line in program.lines:
            spoken |= examined.speaking[rung, line.rule.id]
        missing = examined.everywhere & ~spoken
        if missing:
            found = f"no rule that speaks with {examined.scene(missing)}"
            yield at_rung(examined.pack, rung, ("rung",), found, "a rule for every scene")


CHECK = Check("verdict_gap", "Some rule speaks on every rung in every scene.", _look)
