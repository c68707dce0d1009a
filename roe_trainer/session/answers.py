"""What a request comes to by the pack's own approval policy, and when it is answered."""

from __future__ import annotations

from roe_trainer.doctrine.approvals import Request
from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.pack import Pack
from roe_trainer.law.kinds import Facts
from roe_trainer.law.labels import label_name
from roe_trainer.picture.picture import Picture
from roe_trainer.words.line import Quoted, Text, line

SHUT = "X"
Decided = tuple[bool, Text | None]
"""Whether it is granted, and why; None where nothing more is said than that."""


def decide(pack: Pack, what: str, facts: Facts, saved: int) -> Decided:
    """What the command says on what is known: the rules on the rung of the request, then its answers in order."""
    policy = pack.approvals
    request = policy.requests.get(what)
    if request is None or (request.rung is not None and request.rung not in pack.by_rung):
        return False, Quoted(policy.no_such_rung)
    if request.rung is not None:
        facts = {**facts, **dict(request.grants)}
        if judge(pack, facts, request.rung).code == SHUT:
            return False, Quoted(policy.shut)
    for answer in request.answers:
        if answer.holds(facts, saved):
            return answer.gives, Quoted(answer.text)
    return False, None


def usual_s(pack: Pack, what: str) -> int:
    """Seconds until an answer that the pack's switches set; 0 where they set none."""
    request = pack.approvals.requests.get(what)
    return 60 * int(pack.switches.get(request.minutes_by, 0)) if request is not None and request.minutes_by else 0


def title_of(pack: Pack, what: str) -> Text:
    """What a request is called."""
    request = pack.approvals.requests.get(what)
    return Quoted(request.title) if request is not None else line(f"measure-value-{what}")


def stands(pack: Pack, picture: Picture, what: str, track: str) -> bool:
    """Whether the consent that a request is about was given and not taken back."""
    request: Request | None = pack.approvals.requests.get(what)
    if request is None or request.stands is None:
        return False
    fact, values = request.stands
    return picture.known(track, fact) in values


def note_material(pack: Pack, picture: Picture, track: str, name: str) -> Text | None:
    """Words for a material fact that was learned after an approval, which the approver does not know yet."""
    policy = pack.approvals
    if name not in policy.material or picture.known(track, policy.material_while) in (None, "NONE"):
        return None
    if picture.known(track, "new_fact_since_approval") is True:
        return None
    return line("session-learned-since", fact=label_name(name))
