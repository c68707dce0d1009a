"""Answers to hails and questions, spoken from the claims of the vessel."""

from __future__ import annotations

from roe_trainer.vessels.behaviour import Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Spoken, Vessel


def claim_for(vessel: Vessel, question: str) -> str | Spoken:
    """The claim that answers a question, "" for silence."""
    claims = vessel.claims
    found: dict[str, str | Spoken] = {
        "name": claims.name,
        "nationality": claims.nationality,
        "master": claims.master,
        "voyage": claims.voyage,
        "people_cargo": claims.people_cargo,
    }
    return found.get(question, "")


def answer(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """A spoken answer after some seconds; a crew that does not understand says so in its own language."""
    delay_s = fate.between("answer_delay", 6, 25)
    if not stimulus.understood:
        return Response(say="not_understood", delay_s=delay_s)
    if stimulus.kind == "hail":
        return Response(say="hail", delay_s=delay_s)
    if stimulus.kind != "question":
        return NOTHING
    if stimulus.question == "consent":
        return Response(say=invitation(vessel), delay_s=delay_s)
    if not claim_for(vessel, stimulus.question):
        return NOTHING
    return Response(say=stimulus.question, delay_s=delay_s)


def invitation(vessel: Vessel) -> str:
    """What the master says to a boarding: to the papers, to a look round, or no."""
    return {"board": "consent_board", "board_search": "consent_search"}.get(vessel.claims.consent, "consent_no")
