"""A case on the page of a duty in which it does not open, or opens, against what the page says."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.rehearse import opens
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import Quoted, line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for duty in pack.duties:
        document = examined.duty_pages[duty.id]
        if not examined.own_page(document):
            continue
        for number, case in enumerate(duty.cases):
            if opens(pack, duty, case) != case.opens:
                key = "doctrine-check-duty-stays-shut" if case.opens else "doctrine-check-duty-opens"
                said = line(key, case=Quoted(case.case), scene=scene_words(pack, case.given))
                yield document.problem(("cases", number), said, line("doctrine-want-case-as-written"))
        if len({case.opens for case in duty.cases}) < 2:
            yield document.problem(("cases",), line("doctrine-check-cases-alike"), line("doctrine-want-both-cases"))


CHECK = Check("duty_case_not_as_written", _look)
