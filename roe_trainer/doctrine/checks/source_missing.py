"""A source that is cited and not in the catalogue."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule, at_rung
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem

EXPECTED = "a source of the catalogue, or one added to the pack's own sources"


def _look(examined: Examined) -> Iterator[Problem]:
    pack, known = examined.pack, examined.pack.sources
    for rule in pack.rules:
        if rule.source not in known:
            found_ = f'the source "{rule.source}"{examined.speaks_with(rule)}'
            yield at_rule(pack, rule.id, ("source",), found_, EXPECTED)
        for position, name in enumerate(rule.also):
            if name not in known:
                found_ = f'the source "{name}"{examined.speaks_with(rule)}'
                yield at_rule(pack, rule.id, ("also", position), found_, EXPECTED)
    for rung in pack.rungs:
        for position, basis in enumerate(basis for basis in rung.bases if basis.tempting):
            if basis.source not in known:
                found_ = f'the source "{basis.source}"{examined.open_with(rung.id)}'
                yield at_rung(pack, rung.id, ("tempting", position, "source"), found_, EXPECTED)
    for page in pack.folder.assessments.values():
        found = next((each for each in pack.assessments if each.id == page.model.id), None)
        if found is not None and found.source not in known:
            found_ = f'the source "{found.source}", for example in its case {found.cases[0].case!r}'
            yield page.document.problem(("source",), found_, EXPECTED)
    yield from _duties_and_marks(examined)


def _duties_and_marks(examined: Examined) -> Iterator[Problem]:
    pack, known = examined.pack, examined.pack.sources
    for duty in pack.duties:
        if duty.source not in known:
            found_ = f'the source "{duty.source}", for example in its case {duty.cases[0].case!r}'
            yield examined.duty_pages[duty.id].problem(("source",), found_, EXPECTED)
    if pack.folder.marks is not None and examined.own_page(pack.folder.marks):
        for position, critical in enumerate(pack.marks.criticals):
            if critical.source not in known:
                path = ("criticals", position, "source")
                yield pack.folder.marks.problem(path, f'the source "{critical.source}"', EXPECTED)


CHECK = Check("source_missing", "Every source that is cited is in the catalogue.", _look)
