"""What comes back over radio and loudhailer, built from what the vessel claims: lines, and how long they are to say."""

from __future__ import annotations

from roe_trainer.vessels.answers import claim_for
from roe_trainer.vessels.vessel import Spoken, Vessel
from roe_trainer.words.line import Arg, Quoted, Text, line

CLAIMED = ("name", "nationality", "master", "voyage", "people_cargo")
TONGUES = ("ht", "pt")
"""Languages of which only the gist comes across, by voice and gesture."""
LENGTHS = {
    "hail": (6, 2),
    "name": (3, 3),
    "nationality": (6, 4),
    "master": (0, 0),
    "voyage": (0, 0),
    "people_cargo": (0, 0),
    "will_stop": (4, 3),
    "nets_out": (8, 8),
    "thanks": (5, 4),
    "startled": (9, 6),
    "frightened": (9, 6),
    "help": (7, 5),
    "all_well": (8, 7),
    "friendly": (4, 4),
    "not_understood": (0, 4),
    "refuse": (5, 3),
    "no_boarding": (8, 7),
    "protest": (13, 9),
    "flag_protest": (10, 9),
    "shrug": (0, 0),
    "bribe": (11, 10),
    "keep_off": (6, 6),
    "people_aboard": (9, 7),
    "immune": (18, 11),
    "aircraft": (11, 10),
    "operator": (11, 10),
    "operator_stops": (8, 7),
    "consent_board": (8, 6),
    "consent_search": (7, 5),
    "consent_no": (6, 4),
    "consent_ends": (10, 9),
}
"""Words of each phrase when spoken in English and in Spanish, without the name or claim that goes into it.

Noise takes words, so these decide what is understood: they belong to the model and stay when a message is reworded.
"""
UNNAMED = 2
"""Words with which a boat without a name calls itself."""
PHRASES = tuple(LENGTHS)
GESTURES = {"en": ("shrug", "not_understood"), "es": ("shrug",)}
"""What is shown and not said: no noise takes it."""


def uttered(vessel: Vessel, phrase: str) -> Spoken:
    """What is heard for a phrase, with a translation where it is Spanish; of other tongues only the gist."""
    claim = claim_for(vessel, phrase)
    if claim == "refuse":
        phrase, claim = "refuse", ""
    if phrase == "nationality" and vessel.claims.nationality_state in ("", "none"):
        return Spoken(line("speech-says", claim=_said(phrase, claim)), _length(claim))
    sense = _english(vessel, phrase, claim)
    if vessel.language == "es":
        return Spoken(_spanish(vessel, phrase, claim, sense), _words(vessel, phrase, claim))
    if vessel.language in TONGUES:
        return Spoken(line("speech-by-gesture", tongue=vessel.language, sense=sense), 0)
    return Spoken(sense, _words(vessel, phrase, claim))


def _english(vessel: Vessel, phrase: str, claim: str | Spoken) -> Text:
    if phrase in CLAIMED and not any(LENGTHS[phrase]):
        return Quoted(claim) if isinstance(claim, str) else claim.text
    return line(f"speech-{phrase}", **_parts(vessel, phrase, claim, "speech-no-name"))


def _spanish(vessel: Vessel, phrase: str, claim: str | Spoken, sense: Text) -> Text:
    """The Spanish words and their sense, unless the scenario's author wrote that in brackets behind the claim."""
    spoken = sense
    if phrase not in CLAIMED or any(LENGTHS[phrase]):
        spoken = line(f"speech-es-{phrase}", **_parts(vessel, phrase, claim, "speech-es-no-name"))
    told = phrase in CLAIMED and isinstance(claim, str) and "(" in claim
    return spoken if told else line("speech-in-spanish", spoken=spoken, sense=sense)


def _parts(vessel: Vessel, phrase: str, claim: str | Spoken, nobody: str) -> dict[str, Arg]:
    if phrase == "hail":
        return {"name": vessel.claims.name or line(nobody)}
    return {"claim": _said(phrase, claim)} if phrase in CLAIMED else {}


def _said(phrase: str, claim: str | Spoken) -> Arg:
    """A claim as its author wrote it; a name stays as it is in every language."""
    if isinstance(claim, Spoken):
        return claim.text
    return claim if phrase == "name" else Quoted(claim)


def _words(vessel: Vessel, phrase: str, claim: str | Spoken) -> int:
    """How many words noise can take from a phrase in the tongue of the vessel."""
    spanish = vessel.language == "es"
    if phrase in GESTURES["es" if spanish else "en"]:
        return 0
    name = _length(vessel.claims.name) if vessel.claims.name else UNNAMED
    return LENGTHS[phrase][spanish] + (name if phrase == "hail" else _length(claim))


def _length(claim: str | Spoken) -> int:
    """Words of a claim before its translation in brackets; a gesture in brackets has none."""
    if isinstance(claim, Spoken):
        return claim.words
    return len(claim.partition(" (")[0].split()) if not claim.startswith("(") else 0
