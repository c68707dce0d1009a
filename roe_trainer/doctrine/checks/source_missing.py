"""A source that is cited and not in the catalogue."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule, at_rung
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import Line, Quoted, line

EXPECTED = line("doctrine-want-a-source")


def _look(examined: Examined) -> Iterator[Problem]:
    pack, known = examined.pack, examined.pack.sources
    for rule in pack.rules:
        if rule.source not in known:
            yield at_rule(pack, rule.id, ("source",), examined.speaks_with(rule, _the_source(rule.source)), EXPECTED)
        for position, name in enumerate(rule.also):
            if name not in known:
                found_ = examined.speaks_with(rule, _the_source(name))
                yield at_rule(pack, rule.id, ("also", position), found_, EXPECTED)
    for rung in pack.rungs:
        for position, basis in enumerate(basis for basis in rung.bases if basis.tempting):
            if basis.source not in known:
                found_ = examined.open_with(rung.id, _the_source(basis.source))
                yield at_rung(pack, rung.id, ("tempting", position, "source"), found_, EXPECTED)
    for page in pack.folder.assessments.values():
        found = next((each for each in pack.assessments if each.id == page.model.id), None)
        if found is not None and found.source not in known:
            found_ = _in_case(found.source, found.cases[0].case)
            yield page.document.problem(("source",), found_, EXPECTED)
    yield from _duties_and_marks(examined)


def _duties_and_marks(examined: Examined) -> Iterator[Problem]:
    pack, known = examined.pack, examined.pack.sources
    for duty in pack.duties:
        if duty.source not in known:
            found_ = _in_case(duty.source, duty.cases[0].case)
            yield examined.duty_pages[duty.id].problem(("source",), found_, EXPECTED)
    if pack.folder.marks is not None and examined.own_page(pack.folder.marks):
        for position, critical in enumerate(pack.marks.criticals):
            if critical.source not in known:
                path = ("criticals", position, "source")
                yield pack.folder.marks.problem(path, _the_source(critical.source), EXPECTED)


def _the_source(name: str) -> Line:
    return line("doctrine-the-source", source=name)


def _in_case(source: str, case: str) -> Line:
    return line("doctrine-check-example-case", found=_the_source(source), case=Quoted(case))


CHECK = Check("source_missing", _look)
