"""A boarding as the team reports it: people, spaces, papers beside claims, evidence and its custody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.desk import Say
from roe_trainer.console.present.words import Meaning, clock_at, span
from roe_trainer.picture.contacts import BoardingView, Comparison
from roe_trainer.picture.evidence import label_goods, label_hand, label_mark, label_place, label_why
from roe_trainer.picture.perceive.team import label_compared, label_papers
from roe_trainer.words.line import Several, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

SPACE_STATES: dict[str, Meaning] = {
    "not_seen": Meaning(line("console-space-not_seen"), "question", "text_quiet"),
    "looked_at": Meaning(line("console-space-looked_at"), "eye", "accent"),
    "searched": Meaning(line("console-space-searched"), "check", "good"),
    "measured": Meaning(line("console-space-measured"), "dot", "text"),
    "measures_short": Meaning(line("console-space-measures_short"), "alert", "warn"),
    "opened": Meaning(line("console-space-opened"), "cross", "text"),
}


@dataclass(frozen=True, slots=True)
class SpaceRow:
    """A space aboard by its number in the list, and what has been done about it."""

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
        aboard=_aboard(view, start),
        busy=_busy(view, left),
        people=_people(view),
        consent=say(f"console-leave-{view.consent}") if view.consent else "",
        spaces=tuple(
            SpaceRow(i, say("space", id=s.id), SPACE_STATES.get(s.state, Meaning(s.state, "dot", "text")))
            for i, s in enumerate(view.spaces, 1)
        ),
        comparisons=tuple(map(_in_words, view.comparisons)),
        found=tuple(shown(label_mark(mark)) for mark in view.found),
        evidence=tuple(
            say(
                "console-evidence",
                number=e.number,
                what=label_goods(e.what),
                where=label_place(e),
                when=clock_at(start, e.tick),
                photos=e.photos,
                seal=e.seal,
            )
            for e in view.evidence
        ),
        custody=tuple(
            say(
                "console-custody",
                when=clock_at(start, c.tick),
                item=c.item,
                giver=label_hand(c.giver, c.unit),
                taker=label_hand(c.taker, c.unit),
                why=label_why(c),
            )
            for c in view.custody
        ),
        done=tuple(say("console-work-done", work=line(f"console-work-{task}")) for task in view.done),
        next=_next(offers),
    )


def _aboard(view: BoardingView, start_utc: str) -> str:
    if view.done or view.busy_with:
        return say("console-team-since", when=clock_at(start_utc, view.since))
    return say("console-team-none")


def _busy(view: BoardingView, left: str) -> str:
    if view.busy_with:
        return say("console-team-busy", work=line(f"console-work-{view.busy_with}"), left=left)
    return say("console-team-waiting")


def _in_words(compared: Comparison) -> Comparison:
    """A line of the paper check with what is compared, and that there are no papers, in words."""
    papers = shown(label_papers(compared.what, compared.papers))
    return replace(compared, what=shown(label_compared(compared.what)), papers=papers)


def _people(view: BoardingView) -> str:
    counted = view.people is not None
    words = [line("console-people", people=view.people or 0) if counted else line("console-people-not-counted")]
    words += [line("console-people-children", children=view.children)] if view.children else []
    words += [line("console-people-hurt", hurt=view.hurt)] if view.hurt else []
    words += [line("console-people-in-custody", detained=view.detained)] if view.detained else []
    return shown(Several(tuple(words), "comma"))


def _next(offers: list[Any]) -> tuple[Say, ...]:
    """Everything the team can be told, in the order of the shelf."""
    return tuple(
        Say(m.id, shown(m.title), m.id, "", "", m.coercive, "" if o.available else shown(o.reason), shown(m.help))
        for o in offers
        if (m := o.measure).group == "boarding" and m.id != "board"
    )
