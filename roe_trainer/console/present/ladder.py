"""The ladder in force: rungs grouped by track, with their verdicts in coach mode, and a preview of the one in focus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.words import Meaning, verdict_meaning
from roe_trainer.words.line import Quoted, Several
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


# Measures without a rung that belong beside the ladder: all other rungless ones have places of their own.
def _beside(measure: Any) -> bool:
    return measure.rung is None and (
        measure.group in ("ladder", "boarding") or measure.id == "determine_warning_danger"
    )


@dataclass(frozen=True, slots=True)
class RungRow:
    """One rung (or, with `measure`, a rungless measure). `verdict` is None outside coach mode.

    `off` tells why it cannot be done.
    """

    id: str
    key: str
    title: str
    verdict: Meaning | None
    coercive: bool
    off: str
    measure: str = ""


@dataclass(frozen=True, slots=True)
class RungGroup:
    """Rungs of one track under its title."""

    title: str
    rows: tuple[RungRow, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What the rung in focus does and takes; in coach mode the ruling in words."""

    title: str
    does: str
    takes: str
    verdict: Meaning | None
    sentence: str
    missing: tuple[str, ...]
    turns: str
    off: str


@dataclass(frozen=True, slots=True)
class LadderModel:
    """The ladder as it stands for a contact, with what is due and what lacks its justification."""

    pack: str
    law_as_of: str
    target: str
    groups: tuple[RungGroup, ...]
    preview: Preview | None
    due: tuple[str, ...]
    unjustified: tuple[str, ...]


def offers_by_rung(offers: list[Any]) -> dict[str, list[Any]]:
    """Offers of each rung, in the order of the shelf."""
    out: dict[str, list[Any]] = {}
    for offer in offers:
        if offer.measure.rung:
            out.setdefault(offer.measure.rung, []).append(offer)
    return out


def off_reason(offers: list[Any], track: str) -> str:
    """Why none of these can be done now; empty when one can."""
    if not offers:
        return say("console-ladder-no-measure" if track else "console-select-first")
    return "" if any(o.available for o in offers) else shown(offers[0].reason)


def ladder_model(
    session: Session,
    track: str,
    focus: str,
    rulings: Mapping[str, Any],
    offers: list[Any],
    due: tuple[str, ...],
    owed: tuple[str, ...],
) -> LadderModel:
    """The ladder for a contact; `rulings` is empty when no verdicts are to be shown."""
    by_rung = offers_by_rung(offers)
    groups: dict[str, list[RungRow]] = {}
    for rung in session.pack.rungs:
        ruling = rulings.get(rung.id)
        groups.setdefault(rung.track, []).append(
            RungRow(
                rung.id,
                rung.key,
                shown(Quoted(rung.title)),
                verdict_meaning(ruling.code) if ruling else None,
                rung.coercive,
                off_reason(by_rung.get(rung.id, []), track),
            )
        )
    beside = [o for o in offers if _beside(o.measure)]
    rows = [
        RungRow(
            o.measure.id, "", shown(o.measure.title), None, False, "" if o.available else shown(o.reason), o.measure.id
        )
        for o in beside
    ]
    return LadderModel(
        pack=shown(Quoted(session.pack.title)),
        law_as_of=str(session.pack.law_as_of),
        target=track,
        groups=(
            *(RungGroup(track_title(session, name), tuple(group)) for name, group in groups.items()),
            *((RungGroup(say("console-ladder-beside"), tuple(rows)),) if rows else ()),
        ),
        preview=_preview(session, focus, rulings, by_rung, beside, track),
        due=due,
        unjustified=owed,
    )


def track_title(session: Session, name: str) -> str:
    """The words of a pack's track."""
    tracks = session.pack.tracks
    found = (
        tracks.get(name)
        if isinstance(tracks, Mapping)
        else next((t for t in tracks if getattr(t, "id", t) == name), None)
    )
    words = found if isinstance(found, str) else getattr(found, "title", None)
    return shown(Quoted(words)) if words else name


def _preview(
    session: Session,
    focus: str,
    rulings: Mapping[str, Any],
    by_rung: dict[str, list[Any]],
    beside: list[Any],
    track: str,
) -> Preview | None:
    rung = next((r for r in session.pack.rungs if r.id == focus), None)
    if rung is None:
        offer = next((o for o in beside if o.measure.id == focus), None)
        if offer is None:
            return None
        return Preview(
            shown(offer.measure.title),
            shown(offer.measure.help),
            "",
            None,
            "",
            (),
            "",
            "" if offer.available else shown(offer.reason),
        )
    ruling = rulings.get(rung.id)
    return Preview(
        title=shown(Quoted(rung.title)),
        does=_sentence(rung.does or rung.help),
        takes=shown(Quoted(rung.takes)) if rung.takes else "",
        verdict=verdict_meaning(ruling.code) if ruling else None,
        sentence=shown(ruling.sentence) if ruling else "",
        missing=tuple(map(shown, ruling.missing)) if ruling else (),
        turns=turn_words(ruling.turns) if ruling else "",
        off=off_reason(by_rung.get(rung.id, []), track),
    )


def _sentence(words: str) -> str:
    """A pack's words as a sentence."""
    words = words.strip()
    if not words:
        return ""
    return say("console-ladder-does" if words[-1] in ".!?" else "console-ladder-does-stop", does=Quoted(words))


def turn_words(turns: tuple[Any, ...] | None) -> str:
    """What would turn the ruling, in words."""
    if turns is None:
        return say("console-ladder-nothing-turns")
    return say("console-ladder-turns", turns=Several(tuple(t.words for t in turns), "semicolon")) if turns else ""
