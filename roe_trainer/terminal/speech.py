"""Models said in lines of text: one statement a line, so that a screen reader can stop at each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from roe_trainer.console.present.boarding import BoardingModel
from roe_trainer.console.present.briefing import BriefingModel
from roe_trainer.console.present.camera import CameraModel
from roe_trainer.console.present.card import CardModel, FactLine, card_model
from roe_trainer.console.present.desk import MessageLine, OrderLine, RequestLine, UnitLine
from roe_trainer.console.present.strip import StripModel
from roe_trainer.console.present.words import GRADES
from roe_trainer.console.proposals import Proposal
from roe_trainer.picture.contacts import Comparison
from roe_trainer.words.line import Arg, Line, Quoted, Several, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


def authored(words: Arg) -> Arg:
    """Words of a file that its author wrote, told in the reader's language."""
    return Quoted(words) if isinstance(words, str) and words else words


def sentences(*parts: Arg) -> str:
    """Sentences one after the other, those that are empty left out."""
    return say(Several(parts, "sentences"))


def brief_lines(model: BriefingModel) -> list[str]:
    """The brief: title, parts with their headings, the ladder in force."""
    lines = [shown(model.title), say("terminal-brief-place", place=model.place, start=model.start)]
    for part in model.parts:
        lines += ["", shown(part.title)]
        lines += [f"  {_remarked(words, remark)}" for words, remark in part.lines]
    lines += ["", say("terminal-brief-ladder", pack=model.pack, law=model.law, status=model.status)]
    for rung in model.rungs:
        named = {"key": rung.key, "title": rung.title, "track": rung.track}
        if rung.approval:
            lines.append(f"  {say('terminal-brief-rung-approved', **named, approval=rung.approval)}")
        else:
            lines.append(f"  {say('terminal-brief-rung', **named)}")
    return lines


def _remarked(words: Arg, remark: Arg) -> str:
    return say("terminal-brief-remark", words=words, remark=remark) if remark else shown(words)


def strip_lines(model: StripModel) -> list[str]:
    """Clock, mode and unread messages, then each cell of the strip."""
    head = say("terminal-strip", date=model.date, clock=model.clock, mode=model.mode, unread=model.unread)
    return [head, *(say("terminal-strip-cell", caption=cell.caption, value=cell.value) for cell in model.cells)]


def contact_lines(session: Session, selected: str) -> list[str]:
    """All contacts, the nearest first."""
    cards = [card for track in session.picture.contacts if (card := card_model(session, track)) is not None]
    cards.sort(key=lambda card: (card.range_nm is None, card.range_nm or 0.0, card.track))
    return [_contact(card, card.track == selected) for card in cards] or [say("terminal-no-contacts")]


def _contact(card: CardModel, selected: bool) -> str:
    told = line(
        "terminal-contact",
        track=card.track,
        title=card.title,
        identity=card.identity_words,
        motion=_in_a_row(card.motion),
        held=card.held,
    )
    return sentences(told, line("terminal-contact-selected") if selected else "")


def _in_a_row(said: Arg) -> str:
    """With commas in place of the points that part things on a screen."""
    return shown(said).replace(" · ", ", ")


def camera_lines(model: CameraModel) -> list[str]:
    """What the camera is on and how old that is, then the look in words."""
    if model.look is None:
        return [say("terminal-camera-empty", caption=model.caption)]
    head = line("terminal-camera", caption=" ".join(shown(model.caption).split()))
    stale = line("terminal-statement", said=model.stale) if model.stale else ""
    return [sentences(head, stale), *(f"  {shown(words)}" for words in model.words)]


def card_lines(model: CardModel) -> list[str]:
    """The card of a contact: how it is held, how it is judged, what is known and what is not."""
    held = {"title": model.title, "motion": _in_a_row(model.motion), "held": model.held}
    lines = [say("terminal-card", track=model.track, **held)]
    lines += [say("terminal-statement", said=model.place)] if model.place else []
    lines.append(say("terminal-card-judged", identity=model.identity_words))
    lines += [sentences(line("terminal-card-assessed", name=a.name, value=a.value), a.because) for a in model.assessed]
    lines += [f"  {say('terminal-card-note', when=when, words=words)}" for when, words in model.notes]
    lines += [f"  {_fact(each)}" for each in (*model.confirmed, *model.claimed, *model.round_her)]
    lines += [f"  {say('terminal-card-unknown', what=what)}" for what in model.unknown]
    return lines


def _fact(fact: FactLine) -> str:
    grade = GRADES[fact.grade].word
    told = line("terminal-fact", text=fact.text, grade=grade, how=fact.how, when=fact.when)
    since = line("terminal-fact-since", who=fact.since) if fact.since else ""
    return sentences(told, since, _against(fact) if fact.against else "")


def _against(fact: FactLine) -> Line:
    return line("terminal-fact-outweighed" if fact.outweighed else "terminal-fact-in-conflict", who=fact.against)


def message_line(message: MessageLine) -> str:
    """A message with its time and channel, whom it is about and who sent it."""
    named = {"when": message.when, "channel": message.channel, "text": message.text}
    if message.subject and message.sender:
        return say("terminal-message-about-from", **named, subject=message.subject, sender=message.sender)
    if message.subject:
        return say("terminal-message-about", **named, subject=message.subject)
    if message.sender:
        return say("terminal-message-from", **named, sender=message.sender)
    return say("terminal-message", **named)


def proposal_line(number: int, proposal: Proposal) -> str:
    """An order as `tell` proposes it: what stands in its way, or how it is meant and what it still asks for."""
    more: Arg = proposal.off or proposal.detail
    if not proposal.off and proposal.sheet:
        ground = line("terminal-proposal-needs-ground")
        more = line("terminal-proposal-detail", detail=proposal.detail, ground=ground) if proposal.detail else ground
    if not more:
        return say("terminal-proposal-bare", number=number, words=proposal.words)
    return say("terminal-proposal", number=number, words=proposal.words, more=more)


def describe_units(units: Iterable[UnitLine]) -> list[str]:
    """Own units: what each is doing, and which orders it takes."""
    return [
        say(
            "terminal-unit",
            id=unit.id,
            title=unit.title,
            now=Several((unit.motion, unit.task, unit.endurance), "comma"),
            orders=Several(unit.orders, "comma"),
        )
        for unit in units
    ]


def describe_requests(asked: Iterable[RequestLine], orders: Iterable[OrderLine]) -> list[str]:
    """Orders from above with their answers, then requests with what came of them."""
    lines = [_order(order) for order in orders] + [_request(request) for request in asked]
    return lines or [say("terminal-nothing-asked")]


def _order(order: OrderLine) -> str:
    answer = line("terminal-order-answered", how=order.answers[-1]) if order.answers else line("terminal-order-open")
    return sentences(line("terminal-order", sender=order.sender, when=order.when, text=order.text), answer)


def _request(request: RequestLine) -> str:
    named = {"when": request.when, "what": request.what, "status": request.status.word}
    if request.subject:
        return sentences(line("terminal-request-about", **named, subject=request.subject), request.text)
    return sentences(line("terminal-request", **named), request.text)


def boarding_lines(model: BoardingModel) -> list[str]:
    """What the team aboard has reported, and what it can be told."""
    head = [words for words in (model.aboard, model.busy, model.people, model.consent) if words]
    lines = [sentences(*(line("terminal-statement", said=words) for words in head))]
    lines += [
        f"  {say('terminal-boarding-space', number=s.number, name=s.name, state=s.state.word)}" for s in model.spaces
    ]
    lines += [f"  {_comparison(each)}" for each in model.comparisons]
    lines += [f"  {say('terminal-boarding-found', what=what)}" for what in model.found]
    lines += [f"  {say('terminal-boarding-evidence', what=what)}" for what in model.evidence]
    lines += [f"  {say('terminal-boarding-custody', what=what)}" for what in model.custody]
    for step in model.next:
        order = f"do {step.measure}"
        told = say("terminal-boarding-not-now", order=order, why=step.off) if step.off else ""
        lines.append(f"  {told or say('terminal-boarding-next', order=order)}")
    return lines


def _comparison(compared: Comparison) -> str:
    """What was said, what the papers say and what was found of one thing, and whether they agree."""
    sides: list[Arg] = []
    if compared.said:
        sides.append(line("terminal-compared-said", value=compared.said))
    if compared.papers:
        sides.append(line("terminal-compared-papers", value=compared.papers))
    if compared.found:
        sides.append(line("terminal-compared-found", value=compared.found))
    agrees = "yes" if compared.agrees else "no"
    return say("terminal-compared", what=compared.what, agrees=agrees, sides=Several(tuple(sides), "semicolon"))
