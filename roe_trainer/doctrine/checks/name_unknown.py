"""A rung or fact that a duty or the marks name and nobody has."""

from collections.abc import Iterable, Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.duty import Duty
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem
from roe_trainer.files.yaml_text import Document, Path_
from roe_trainer.words.line import Quoted, line

Named = tuple[Path_, str]


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    rungs = list(pack.folder.rungs)
    for duty in pack.duties:
        opening = next((case.case for case in duty.cases if case.opens), duty.cases[0].case)
        document = examined.duty_pages[duty.id]
        yield from _unknown(document, _of_duty(duty), rungs, opening)
    marks, document_ = pack.marks, pack.folder.marks
    if document_ is None or not examined.own_page(document_):
        return
    carries = marks.articulation.carries
    named: list[Named] = [(("articulation", "carries", rung), rung) for rung in carries]
    named += [(("articulation", "afterwards_rungs", n), r) for n, r in enumerate(marks.articulation.afterwards_rungs)]
    for number, critical in enumerate(marks.criticals):
        for place, test in enumerate(critical.tests):
            here: Path_ = ("criticals", number, "acts", place, "rungs")
            named += [((*here, position), rung) for position, rung in enumerate(test.rungs)]
    yield from _unknown(document_, named, rungs, "")
    facts = [(("articulation", "carries", r, n), name) for r, names in carries.items() for n, name in enumerate(names)]
    yield from _unknown(document_, facts, pack.vocabulary.kinds, "")


def _of_duty(duty: Duty) -> Iterator[Named]:
    if duty.ruling is not None:
        yield ("ruling", "rung"), duty.ruling.rung
    for key, rungs in (("leave_off", duty.leave_off), ("after_act", duty.after_act)):
        yield from (((key, position), rung) for position, rung in enumerate(rungs))
    for number, case in enumerate(duty.cases):
        yield from ((("cases", number, "after", position), rung) for position, rung in enumerate(case.after))


def _unknown(document: Document, named: Iterable[Named], known: Iterable[str], example: str) -> Iterator[Problem]:
    choices = list(known)
    for path, name in named:
        if name not in choices:
            problem = document.unknown(path, name, choices)
            found = problem.found
            if example:
                found = line("doctrine-check-example-case", found=found, case=Quoted(example))
            yield document.problem(path, found, problem.expected, problem.nearest)


CHECK = Check("name_unknown", _look)
