"""A case on the page of a duty in which it does not open, or opens, against what the page says."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.rehearse import opens
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for duty in pack.duties:
        document = examined.duty_pages[duty.id]
        if not examined.own_page(document):
            continue
        for number, case in enumerate(duty.cases):
            if opens(pack, duty, case) != case.opens:
                word = "stays shut" if case.opens else "opens"
                said = f"{case.case!r}, where the duty {word} with {scene_words(pack, case.given)}"
                yield document.problem(("cases", number), said, "a case that comes out as it says")
        if len({case.opens for case in duty.cases}) < 2:
            yield document.problem(("cases",), "cases that all come out alike", "one that opens and one that does not")


CHECK = Check("duty_case_not_as_written", "Every case of a duty comes out as it says.", _look)
