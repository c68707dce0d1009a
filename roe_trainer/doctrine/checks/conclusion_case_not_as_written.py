"""A case on the page of an assessment that is not concluded as it says, or no case that shows it at work."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.rehearse import concluded
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for assessment in pack.assessments:
        document = pack.folder.assessments[assessment.id].document
        if not examined.own_page(document):
            continue
        drawn = set()
        for number, case in enumerate(assessment.cases):
            value, by = concluded(pack, assessment, case)
            drawn.add(by)
            if value != case.then:
                scene = scene_words(pack, case.given)
                said = line("doctrine-check-concluded-otherwise", then=str(case.then), value=str(value), scene=scene)
                yield document.problem(("cases", number, "then"), said, str(value))
        if assessment.id not in drawn:
            first = scene_words(pack, assessment.cases[0].given)
            said = line("doctrine-check-decides-no-case", scene=first)
            yield document.problem(("cases",), said, line("doctrine-want-deciding-case"))


CHECK = Check("conclusion_case_not_as_written", _look)
