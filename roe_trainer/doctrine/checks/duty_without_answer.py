"""A duty that no act of this pack's ladder can meet."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import Problem
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.words.line import Quoted, line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for duty in pack.duties:
        acts = [acceptable.act for acceptable in duty.acceptable]
        if acts and not any(_offered(pack, act) for act in acts):
            opening = next((case.case for case in duty.cases if case.opens), "")
            found = line("doctrine-check-no-such-acts", acts=", ".join(dict.fromkeys(acts)))
            if opening:
                found = line("doctrine-check-in-its-case", found=found, case=Quoted(opening))
            yield examined.duty_pages[duty.id].problem(("acceptable",), found, line("doctrine-want-act-of-ladder"))


def _offered(pack: Pack, act: str) -> bool:
    rung = MEASURES[act].rung
    return rung is None or pack.rung_for(rung) is not None


CHECK = Check("duty_without_answer", _look)
