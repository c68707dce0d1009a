"""A case on the page of an assessment that is not concluded as it says, or no case that shows it at work."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.rehearse import concluded
from roe_trainer.files.problems import Problem


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
                said = f"{case.then}, and the pack concludes {value} with {scene_words(pack, case.given)}"
                yield document.problem(("cases", number, "then"), said, str(value))
        if assessment.id not in drawn:
            first = scene_words(pack, assessment.cases[0].given)
            said = f"no case that it decides; another one does, or none, with {first}"
            yield document.problem(("cases",), said, "a case that only this assessment decides")


CHECK = Check("conclusion_case_not_as_written", "Every case of an assessment comes out as it says.", _look)
