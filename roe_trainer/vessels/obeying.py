"""Obeying: taking way off after an order, and going on when let go."""

from roe_trainer.vessels.answers import answer, invitation
from roe_trainer.vessels.behaviour import Fate
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

LOUD = ("loudhailer", "light_siren", "gun", "sight", "person")


def stop_soon(vessel: Vessel, fate: Fate, low_s: int, high_s: int, say: str = "will_stop") -> Response:
    """Engines stopped after some seconds, with a hand raised; the speed is remembered for later."""
    return Response(
        speed_mm_s=0,
        say=say,
        delay_s=fate.between("stop_delay", low_s, high_s),
        deeds=("acknowledge",),
        mind=stopping(vessel),
    )


def stopping(vessel: Vessel) -> Mind:
    """The speed to go back to is kept in mind, unless she lies stopped already."""
    return Mind(was_mm_s=vessel.steering.ordered_speed_mm_s or None)


def go_on(vessel: Vessel, fate: Fate) -> Response:
    """Back to the speed she had before she was stopped."""
    speed = vessel.mind.was_mm_s or vessel.max_speed_mm_s // 3
    return Response(speed_mm_s=speed, say="thanks", delay_s=fate.between("go_on", 15, 40), think_in_s=60)


def give_up(vessel: Vessel, fate: Fate, low_s: int = 3, high_s: int = 10) -> Response:
    """Stop with hands up and offer nothing more; weapons go down."""
    armed = {"show_weapon", "point_weapon", "point_at_others"} & set(vessel.showing)
    deeds = ("drop_weapon", "hands_up") if armed else ("hands_up",)
    mind = Mind(yielded=True, running=False, angry=False) | stopping(vessel)
    return Response(speed_mm_s=0, delay_s=fate.between("give_up", low_s, high_s), deeds=deeds, mind=mind)


def calm(vessel: Vessel, stimulus: Stimulus, fate: Fate, low_s: int, high_s: int) -> Response:
    """What a peaceful crew does: stop when ordered in words or signals they understand, answer, go on when released."""
    if stimulus.kind == "order_stop" and stimulus.understood:
        return stop_soon(vessel, fate, low_s, high_s)
    if stimulus.kind == "warning_shots":
        return give_up(vessel, fate, 4, 12)
    if stimulus.kind in ("disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    if stimulus.kind == "release":
        return go_on(vessel, fate)
    if stimulus.kind == "unit_near" and vessel.claims.consent != "none" and not vessel.mind.invited:
        return Response(say=invitation(vessel), delay_s=fate.between("invite", 10, 30), mind=Mind(invited=True))
    return answer(vessel, stimulus, fate)


def yielded(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Somebody who has given up answers questions and does what is said."""
    if stimulus.kind == "release":
        return go_on(vessel, fate)
    if stimulus.kind == "order_stop":
        return Response(speed_mm_s=0, deeds=("hands_up",))
    if stimulus.kind in ("hail", "question"):
        return answer(vessel, stimulus, fate)
    return NOTHING
