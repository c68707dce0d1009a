"""What reaches the people of a vessel, and what they may do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roe_trainer.vessels.mind import UNCHANGED, Mind

StimulusKind = Literal[
    "hail",
    "question",
    "order_stop",
    "release",
    "warning_shots",
    "disabled",
    "entangled",
    "fired_at",
    "unit_near",
    "boarded",
    "searched",
    "assisted",
    "company",
    "cue",
]
Means = Literal["vhf", "loudhailer", "light_siren", "flag_l", "gun", "sight", "person"]


@dataclass(frozen=True, slots=True)
class Stimulus:
    """Something the people aboard perceived; `understood` is false for words in a language they do not speak.

    `cue` names what befalls them where the scenario has it happen (an engine fails, their own command gives an order),
    `unit_kind` what came near (ship, boat, aircraft).
    """

    kind: StimulusKind
    tick: int
    means: Means
    question: str = ""
    understood: bool = True
    bearing_mdeg: int = 0
    range_m: int = 0
    cue: str = ""
    unit_kind: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """What the mind decides: helm (None = leave), words after a delay, deeds that can be seen, a change of mind."""

    course_mdeg: int | None = None
    speed_mm_s: int | None = None
    say: str = ""
    delay_s: int = 0
    deeds: tuple[str, ...] = ()
    mind: Mind = UNCHANGED
    think_in_s: int = 0


NOTHING = Response()
