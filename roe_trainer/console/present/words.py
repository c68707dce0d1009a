"""Words, icons and colour roles for codes: every meaning has a word and a shape beside its colour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.words.line import Arg, Line, line
from roe_trainer.words.say import say, shown


@dataclass(frozen=True, slots=True)
class Meaning:
    """How a code is shown: what is said for it, icon, colour role."""

    said: Arg
    icon: str
    role: str

    @property
    def word(self) -> str:
        """The word in the language spoken now."""
        return shown(self.said)


VERDICTS: dict[str, Meaning] = {
    "A": Meaning(line("doctrine-verdict-A"), "check", "authorised"),
    "AP": Meaning(line("doctrine-verdict-AP"), "key", "needs_approval"),
    "P": Meaning(line("doctrine-verdict-P"), "hourglass", "premature"),
    "X": Meaning(line("doctrine-verdict-X"), "barred", "prohibited"),
    "D": Meaning(line("doctrine-verdict-D"), "lifebuoy", "duty"),
    "NA": Meaning(line("doctrine-verdict-NA"), "dash", "moot"),
}
GRADES: dict[int, Meaning] = {
    EvidenceGrade.CLAIMED: Meaning(line("console-grade-claimed"), "speech", "warn"),
    EvidenceGrade.REPORTED: Meaning(line("console-grade-reported"), "paper", "text_quiet"),
    EvidenceGrade.OBSERVED: Meaning(line("console-grade-observed"), "eye", "accent"),
    EvidenceGrade.VERIFIED: Meaning(line("console-grade-verified"), "seal", "good"),
}
BANDS: dict[str, Meaning] = {
    "best": Meaning(line("console-band-best"), "star", "band_best"),
    "acceptable": Meaning(line("console-band-acceptable"), "check", "band_acceptable"),
    "imprecise": Meaning(line("console-band-imprecise"), "diamond", "band_imprecise"),
    "error": Meaning(line("console-band-error"), "cross", "band_error"),
    "serious": Meaning(line("console-band-serious"), "alert", "band_serious"),
    "critical": Meaning(line("console-band-critical"), "bang", "band_critical"),
}
IDENTITIES: dict[str, Line] = {
    identity: line(f"console-identity-{identity}") for identity in ("unknown", "neutral", "suspect", "threat")
}
STATUSES: dict[str, Meaning] = {
    "pending": Meaning(line("console-status-pending"), "hourglass", "premature"),
    "granted": Meaning(line("console-status-granted"), "check", "good"),
    "refused": Meaning(line("console-status-refused"), "barred", "alert"),
    "silent": Meaning(line("console-status-silent"), "dash", "text_quiet"),
}
CHANNELS: dict[str, Line] = {
    channel: line(f"console-channel-{channel}")
    for channel in ("vhf16", "loudhailer", "command", "team", "lookout", "system")
}
LAST_SEA_STATE = 9


def verdict_meaning(code: str) -> Meaning:
    """The meaning of a verdict code; AP-D and AP-FD keep who approves in the word."""
    if code.startswith("AP"):
        return VERDICTS["AP"]
    return VERDICTS.get(code, Meaning(code, "question", "text_quiet"))


def choice_words(value: str) -> str:
    """A value of an option as it stands on a button."""
    return say(f"console-choice-{value}")


def clock_at(start_utc: str, tick: int) -> str:
    """UTC time of a tick as HH:MM:SS."""
    return (datetime.fromisoformat(start_utc) + timedelta(seconds=tick)).strftime("%H:%M:%S")


def date_at(start_utc: str, tick: int) -> str:
    """UTC date of a tick: "05 Mar 2026"."""
    day = datetime.fromisoformat(start_utc) + timedelta(seconds=tick)
    month = line(f"console-month-{day.month}")
    return say("console-date", day=f"{day.day:02d}", month=month, year=str(day.year))


def span(seconds: int) -> str:
    """A length of time: "45 s", "12 min", "1 h 05"."""
    if seconds < 90:
        return say("console-span-seconds", seconds=seconds)
    minutes = (seconds + 30) // 60
    if minutes < 60:
        return say("console-span-minutes", minutes=minutes)
    return say("console-span-hours", hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def sea_words(state: int) -> Line:
    """The state of the sea, 0 to 9, with its number."""
    return line("console-sea", state=state, words=line(f"console-sea-{min(max(state, 0), LAST_SEA_STATE)}"))
