"""A boarding as the team reports it: people, spaces, papers beside claims, evidence and its custody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.desk import Say
from roe_trainer.console.present.words import Meaning, clock_at, plain, span
from roe_trainer.picture.contacts import BoardingView, Comparison
from roe_trainer.picture.evidence import label_goods, label_hand, label_mark, label_place, label_why
from roe_trainer.picture.perceive.team import label_compared, label_papers
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

SPACE_STATES: dict[str, Meaning] = {
    "not_seen": Meaning("not seen", "question", "text_quiet"),
    "looked_at": Meaning("looked at", "eye", "accent"),
    "searched": Meaning("searched", "check", "good"),
    "measures_short": Meaning("measures short", "alert", "warn"),
    "opened": Meaning("opened", "cross", "text"),
}
_CONSENT = {
    "board": "the master lets the team board",
    "board_search": "the master lets the team board and search",
    "withdrawn": "the master has withdrawn his leave",
}


@dataclass(frozen=True, slots=True)
class SpaceRow:
    number: int
    name: str
    state: Meaning


@dataclass(frozen=True, slots=True)
class BoardingModel:
    """What the team aboard has reported, and what it can be told to do next."""

    track: str
    aboard: str
    busy: str
    people: str
    consent: str
    spaces: tuple[SpaceRow, ...]
    comparisons: tuple[Comparison, ...]
    found: tuple[str, ...]
    evidence: tuple[str, ...]
    custody: tuple[str, ...]
    done: tuple[str, ...]
    next: tuple[Say, ...]


def boarding_model(session: Session, track: str, offers: list[Any]) -> BoardingModel | None:
    """The boarding of a contact, or None when no team is aboard it."""
    view: BoardingView | None = session.picture.boardings.get(track)
    if view is None:
        return None
    left = span(max(0, view.busy_until - session.tick))
    start = session.start_utc
    return BoardingModel(
        track=track,
        aboard=f"Team since {clock_at(start, view.since)}Z" if view.done or view.busy_with else "No team aboard",
        busy=f"{plain(view.busy_with)}, {left} to go" if view.busy_with else "Waiting for orders",
        people=_people(view),
        consent=_CONSENT.get(view.consent, plain(view.consent)),
        spaces=tuple(
            SpaceRow(i, say("space", id=s.id), SPACE_STATES.get(s.state, Meaning(s.state, "dot", "text")))
            for i, s in enumerate(view.spaces, 1)
        ),
        comparisons=tuple(map(_in_words, view.comparisons)),
        found=tuple(shown(label_mark(mark)) for mark in view.found),
        evidence=tuple(
            f"{e.number}: {shown(label_goods(e.what))}, {shown(label_place(e))}, {clock_at(start, e.tick)}Z, "
            f"{e.photos} photographs, seal {e.seal}"
            for e in view.evidence
        ),
        custody=tuple(
            f"{clock_at(start, c.tick)}Z item {c.item}: {shown(label_hand(c.giver, c.unit))} to "
            f"{shown(label_hand(c.taker, c.unit))}, {shown(label_why(c))}"
            for c in view.custody
        ),
        done=view.done,
        next=_next(offers),
    )


def _in_words(line: Comparison) -> Comparison:
    """A line of the paper check with what is compared, and that there are no papers, in words."""
    papers = shown(label_papers(line.what, line.papers))
    return replace(line, what=shown(label_compared(line.what)), papers=papers)


def _people(view: BoardingView) -> str:
    words = [f"{view.people} people" if view.people is not None else "people not counted yet"]
    words += [f"{view.children} children"] if view.children else []
    words += [f"{view.hurt} hurt"] if view.hurt else []
    words += [f"{view.detained} in custody"] if view.detained else []
    return ", ".join(words)


def _next(offers: list[Any]) -> tuple[Say, ...]:
    """Everything the team can be told, in the order of the shelf."""
    return tuple(
        Say(m.id, shown(m.title), m.id, "", "", m.coercive, "" if o.available else shown(o.reason), shown(m.help))
        for o in offers
        if (m := o.measure).group == "boarding" and m.id != "board"
    )
