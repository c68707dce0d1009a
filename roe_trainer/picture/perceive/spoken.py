"""Words heard, and what they are in law and in fact, whoever speaks the truth."""

from __future__ import annotations

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.look import find_answer_odd
from roe_trainer.picture.perceiver import Perceivers, of
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import BOARDING_TEAM, LOUDHAILER, RADIO
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.words.line import line
from roe_trainer.world.effects.signals import LOUDHAILER_M, nearest_unit
from roe_trainer.world.events.spoken import Spoke
from roe_trainer.world.world import World

REPLIES = ("will_stop", "nets_out", "startled", "frightened", "flag_protest", "no_boarding", "immune", "bribe")
NO_UNDERSTANDING = ("not_understood", "friendly")
SAID_TO_REFUSE = ("no_boarding",)
CONSENTS = {"consent_board": "BOARD", "consent_search": "BOARD_SEARCH", "consent_ends": "WITHDRAWN"}
_SOURCES = {"vhf16": RADIO, "team": BOARDING_TEAM, "loudhailer": LOUDHAILER}


def spoke(picture: Picture, world: World, event: Spoke, track: str) -> bool:
    """Words by radio are heard anywhere; by voice only from near, or by the team aboard."""
    aboard = picture.known(track, "vessel_status") == "BOARDED"
    if event.means != "vhf" and not aboard and nearest_unit(world, event.vessel)[1] > LOUDHAILER_M:
        return False
    channel = "vhf16" if event.means == "vhf" else ("team" if aboard else "loudhailer")
    source, phrase, engagement = _SOURCES[channel], event.phrase, picture.engagement(track)
    picture.say(channel, track, event.said, track)
    without = tuple(p for p in engagement.broken if p != phrase)
    engagement.broken = tuple(sorted({*engagement.broken, phrase})) if event.broken else without
    picture.notice(1, line("picture-answers-broken" if event.broken else "picture-answers", track=track), track)
    if phrase in NO_UNDERSTANDING:
        if not event.broken:
            _observed(picture, track, "language_understood", False, source, "picture-language-not-understood")
        return True
    engagement.radio_works = engagement.radio_works or event.means == "vhf"
    if event.broken:
        return True
    engagement.answered = tuple(sorted({*engagement.answered, phrase}))
    if event.language in engagement.languages:
        _observed(picture, track, "language_understood", True, source, "picture-language-understood")
    _meaning(picture, track, phrase, source)
    _claims(picture, event, track, source)
    return True


def _observed(picture: Picture, track: str, name: str, value: bool, source: str, key: str) -> None:
    picture.show(track, name, value, source, EvidenceGrade.OBSERVED, line(key))


def _claimed(picture: Picture, track: str, name: str, value: bool | str, source: str, key: str) -> None:
    picture.show(track, name, value, source, EvidenceGrade.CLAIMED, line(key))


def _meaning(picture: Picture, track: str, phrase: str, source: str) -> None:
    if phrase == "help" and picture.known(track, "distress") in (None, "NONE"):
        _claimed(picture, track, "distress", "CLAIMED", source, "picture-calls-for-help")
    if phrase == "all_well" and picture.known(track, "distress") == "CLAIMED":
        _claimed(picture, track, "distress", "NONE", source, "picture-says-all-well")
    if phrase in REPLIES and picture.engagement(track).first_order_tick >= 0:
        _observed(picture, track, "reacted_to_order", True, source, "picture-answered-order")
    if phrase in SAID_TO_REFUSE:
        _observed(picture, track, "refuses_boarding", True, source, "picture-says-nobody-aboard")
    if phrase == "people_aboard":
        _observed(picture, track, "hostage_threatened", True, source, "picture-shouts-people-at-engines")
    if phrase in ("operator", "operator_stops"):
        _claimed(picture, track, "remote_operator_answers", True, source, "picture-operator-answers")
    if phrase in CONSENTS:
        _consent(picture, track, phrase, source)


def _consent(picture: Picture, track: str, phrase: str, source: str) -> None:
    leave, said = CONSENTS[phrase], line("picture-master-consent", phrase=phrase)
    picture.show(track, "master_consent", leave, source, EvidenceGrade.OBSERVED, said)
    if track in picture.boardings:
        picture.set_boarding(track, consent=leave.lower())
    if phrase == "consent_ends":
        picture.notice(2, of(track, said), track)


def _claims(picture: Picture, event: Spoke, track: str, source: str) -> None:
    if event.phrase == "nationality":
        _nationality(picture, event.says_state, track, source)
    elif event.phrase == "master" and event.nobody:
        _claimed(picture, track, "master_answer", "NOBODY_CLAIMS", source, "picture-nobody-says-master")
    elif event.phrase == "master":
        _claimed(picture, track, "master_answer", "IDENTIFIED", source, "picture-somebody-says-master")
    elif event.phrase == "voyage" and event.says_voyage not in ("", "UNKNOWN"):
        _claimed(picture, track, "voyage", event.says_voyage, source, "picture-says-voyage")
    if event.conflict:
        picture.engagement(track).odd_answer = True
        look = picture.contacts[track].look
        if look is not None and look.clarity >= Clarity.CLASSIFIED:
            find_answer_odd(picture, track)


def _nationality(picture: Picture, state: str, track: str, source: str) -> None:
    if state in ("", "none"):
        _claimed(picture, track, "nationality_claim", "NO_CLAIM", source, "picture-names-no-state")
        return
    said, claim = line("picture-claims-state", state=state_in_sentence(state)), picture.flags.kind(state)
    detail = (("state", state),)
    picture.show(track, "nationality_claim", claim, source, EvidenceGrade.CLAIMED, said, detail)


PERCEIVES: Perceivers = {Spoke: spoke}
