"""Words, icons and colour roles for codes: every meaning has a word and a shape beside its colour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from roe_trainer.picture.ledger import EvidenceGrade


@dataclass(frozen=True, slots=True)
class Meaning:
    """How a code is shown: word, icon, colour role."""

    word: str
    icon: str
    role: str


VERDICTS: dict[str, Meaning] = {
    "A": Meaning("authorised", "check", "authorised"),
    "AP": Meaning("needs approval", "key", "needs_approval"),
    "P": Meaning("premature", "hourglass", "premature"),
    "X": Meaning("prohibited", "barred", "prohibited"),
    "D": Meaning("duty", "lifebuoy", "duty"),
    "NA": Meaning("moot", "dash", "moot"),
}
GRADES: dict[int, Meaning] = {
    EvidenceGrade.CLAIMED: Meaning("claimed", "speech", "warn"),
    EvidenceGrade.REPORTED: Meaning("reported", "paper", "text_quiet"),
    EvidenceGrade.OBSERVED: Meaning("observed", "eye", "accent"),
    EvidenceGrade.VERIFIED: Meaning("verified", "seal", "good"),
}
BANDS: dict[str, Meaning] = {
    "best": Meaning("best", "star", "band_best"),
    "acceptable": Meaning("acceptable", "check", "band_acceptable"),
    "imprecise": Meaning("imprecise", "diamond", "band_imprecise"),
    "error": Meaning("error", "cross", "band_error"),
    "serious": Meaning("serious", "alert", "band_serious"),
    "critical": Meaning("critical", "bang", "band_critical"),
}
IDENTITIES: dict[str, str] = {
    "unknown": "Unknown",
    "neutral": "Neutral",
    "suspect": "Suspect",
    "threat": "Threat",
}
STATUSES: dict[str, Meaning] = {
    "pending": Meaning("pending", "hourglass", "premature"),
    "granted": Meaning("granted", "check", "good"),
    "refused": Meaning("refused", "barred", "alert"),
    "silent": Meaning("no answer", "dash", "text_quiet"),
}
CHANNELS: dict[str, str] = {
    "vhf16": "VHF 16",
    "loudhailer": "Loudhailer",
    "command": "Command",
    "team": "Own units",
    "lookout": "Lookout",
    "system": "Bridge",
}
SEA_STATES = (
    "calm, glassy",
    "calm, rippled",
    "smooth",
    "slight",
    "moderate",
    "rough",
    "very rough",
    "high",
    "very high",
    "phenomenal",
)
OPTION_WORDS: dict[str, str] = {
    "vhf": "VHF 16",
    "loudhailer": "Loudhailer",
    "light_siren": "Light and siren",
    "flag_l": "Flag or lamp L",
    "en": "English",
    "es": "Spanish",
    "people_cargo": "People and cargo",
    "boarding_destructive": "Destructive search",
    "use_of_force": "Use of force",
    "omit_warning": "Omit the warning",
    "flag_inquiry": "Flag inquiry",
    "coastal_consent": "Coastal consent",
    "tacon": "Shift of control",
    "new_facts": "New facts",
    "hold_off": "Hold off",
    "consented": "As far as consented",
    "national": "National direction",
}


def verdict_meaning(code: str) -> Meaning:
    """The meaning of a verdict code; AP-D and AP-FD keep who approves in the word."""
    if code.startswith("AP"):
        return VERDICTS["AP"]
    return VERDICTS.get(code, Meaning(code, "question", "text_quiet"))


def plain(code: str) -> str:
    """A code or option value in words."""
    if code in OPTION_WORDS:
        return OPTION_WORDS[code]
    return code.replace("_", " ").strip().capitalize() if code.islower() or code.isupper() else code.replace("_", " ")


def clock_at(start_utc: str, tick: int) -> str:
    """UTC time of a tick as HH:MM:SS."""
    return (datetime.fromisoformat(start_utc) + timedelta(seconds=tick)).strftime("%H:%M:%S")


def date_at(start_utc: str, tick: int) -> str:
    return (datetime.fromisoformat(start_utc) + timedelta(seconds=tick)).strftime("%d %b %Y")


def span(seconds: int) -> str:
    """A length of time: "45 s", "12 min", "1 h 05"."""
    if seconds < 90:
        return f"{seconds} s"
    minutes = (seconds + 30) // 60
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d}"


def sea_words(state: int) -> str:
    return f"Sea {state}, {SEA_STATES[min(max(state, 0), 9)]}"
