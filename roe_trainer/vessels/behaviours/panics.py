"""Frightened people: they bolt, stop, turn about, and somebody may jump. Calm words in their language help."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm, give_up, stopping
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

FRIGHTS = ("order_stop", "unit_near", "warning_shots")


@dataclass(frozen=True, slots=True)
class FrightenedMind(OwnMind):
    """Frights so far, and whether they have calmed down."""

    calmed: bool | None = None
    frights: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Each of FRIGHTS makes them bolt, up to `frights_until_still`; a calm word by loudhailer ends it at once."""
    calm_word = stimulus.kind in ("hail", "question", "order_stop") and stimulus.means == "loudhailer"
    own = vessel.mind.of(FrightenedMind)
    if own.calmed:
        return calm(vessel, stimulus, fate, 5, 15)
    if calm_word and stimulus.understood:
        mind = Mind(own=FrightenedMind(calmed=True)) | stopping(vessel)
        return Response(speed_mm_s=0, say="frightened", delay_s=10, deeds=("hands_up",), mind=mind)
    if stimulus.kind in ("disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    if stimulus.kind not in FRIGHTS:
        return calm(vessel, stimulus, fate, 5, 15)
    frights = (own.frights or 0) + 1
    if frights >= vessel.trait("frights_until_still", 4):
        mind = Mind(own=FrightenedMind(calmed=True, frights=frights))
        return Response(speed_mm_s=0, delay_s=6, deeds=("hands_up",), mind=mind)
    return Response(
        course_mdeg=(stimulus.bearing_mdeg + fate.between("bolt", 90_000, 270_000)) % 360_000,
        speed_mm_s=vessel.max_speed_mm_s * 7 // 10,
        delay_s=2,
        deeds=_overboard(vessel, stimulus, fate),
        mind=Mind(own=FrightenedMind(frights=frights)) | stopping(vessel),
        think_in_s=fate.between("bolt_for", 20, 45),
    )


def think(vessel: Vessel, fate: Fate) -> Response:
    """The engine stops as suddenly as it started."""
    own = vessel.mind.of(FrightenedMind)
    if own.frights and not own.calmed:
        return Response(speed_mm_s=0, deeds=("look_back",))
    return NOTHING


def _overboard(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> tuple[str, ...]:
    share = vessel.trait("jumps_per_mille", 0) * (3 if stimulus.kind == "warning_shots" else 1)
    return ("overboard",) if vessel.in_view > 1 and fate.chance("jump", share) else ()


BEHAVIOUR = Behaviour(
    id="panics",
    hear=hear,
    think=think,
    traits=("frights_until_still", "jumps_per_mille"),
)
