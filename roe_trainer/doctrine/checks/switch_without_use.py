"""A switch that changes nothing in the pack."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.models import ExceptionModel
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    used = _used(pack)
    for name, switch in pack.folder.head.switches.items():
        if isinstance(switch.default, bool) and name not in used:
            shown = scene_words(pack, max(examined.sets[:50], key=len))
            found = line("doctrine-check-idle-switch", switch=name, scene=shown)
            yield pack.folder.page.problem(("switches", name), found, line("doctrine-want-used-switch"))


def _used(pack: Pack) -> set[str | None]:
    used: set[str | None] = set()
    for page in pack.folder.rules.values():
        used.add(page.model.switch)
        pending: list[ExceptionModel] = list(page.model.unless)
        while pending:
            exception = pending.pop()
            used.add(exception.switch)
            pending += exception.unless
    for model, _, _ in pack.folder.definitions.values():
        used |= {variant.switch for variant in model.variants}
    return used


CHECK = Check("switch_without_use", _look)
