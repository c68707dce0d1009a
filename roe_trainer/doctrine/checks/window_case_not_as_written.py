"""A case on the page of a window in which it does not open, or opens, against what the page says."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.rehearse import opens
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for window in pack.windows:
        document = examined.window_pages[window.id]
        if not examined.own_page(document):
            continue
        for number, case in enumerate(window.cases):
            if opens(pack, window, case) != case.opens:
                word = "stays shut" if case.opens else "opens"
                said = f"{case.case!r}, where the window {word} with {scene_words(pack, case.given)}"
                yield document.problem(("cases", number), said, "a case that comes out as it says")
        if len({case.opens for case in window.cases}) < 2:
            yield document.problem(("cases",), "cases that all come out alike", "one that opens and one that does not")


CHECK = Check("window_case_not_as_written", "Every case of a window comes out as it says.", _look)
