"""Nobody on watch: the helm is lashed and the crew asleep. It takes noise close by, and often more than once."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import LOUD, calm, give_up, stopping
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

NOISE = ("hail", "question", "order_stop", "warning_shots", "unit_near")


@dataclass(frozen=True, slots=True)
class SleepersMind(OwnMind):
    """Noises heard in sleep, and whether somebody woke."""

    awake: bool | None = None
    noises: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """The last of `wakes_after` noises within `wakes_within_m` wakes them; the awake are calm."""
    own = vessel.mind.of(SleepersMind)
    if own.awake:
        return calm(vessel, stimulus, fate, 5, 20)
    if stimulus.kind in ("disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    near = stimulus.range_m <= vessel.trait("wakes_within_m", 500)
    if stimulus.kind not in NOISE or stimulus.means not in LOUD or not near:
        return NOTHING
    heard = (own.noises or 0) + 1
    if heard < vessel.trait("wakes_after", 3):
        return Response(mind=Mind(own=SleepersMind(noises=heard)))
    delay_s = fate.between("wake_delay", 10, 30)
    mind = Mind(own=SleepersMind(awake=True)) | stopping(vessel)
    return Response(speed_mm_s=0, say="startled", delay_s=delay_s, deeds=("wave_back",), mind=mind)


BEHAVIOUR = Behaviour(
    id="asleep",
    hear=hear,
    traits=("wakes_after", "wakes_within_m"),
)
