"""States and waters as they are named to a reader."""

from __future__ import annotations

from roe_trainer.sea.states import the_state
from roe_trainer.words.line import Line, Quoted, line


def of_state(state: str) -> Quoted:
    """The name of a State (ISO3) as it stands in a sentence."""
    return Quoted(the_state(state))


def label_waters(code: str, state: str) -> Line:
    """Whose waters a zone is (see `picture.zone_of`); computed limits are approximate."""
    kind = code.partition("_")[2] or code
    return line("picture-waters", kind=kind, state=of_state(state)) if state else line("picture-open-waters", kind=kind)
