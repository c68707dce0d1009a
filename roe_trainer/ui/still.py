"""A still of the camera as evidence: the decision goes into the record, the picture into a file beside it."""

from __future__ import annotations

import pygame

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.camera import CameraModel, camera_model
from roe_trainer.console.present.words import clock_at
from roe_trainer.ui.camera.render import Aim, render_camera
from roe_trainer.ui.look import Look
from roe_trainer.words.say import say

SIZE = (640, 360)


def take_still(bridge: Bridge, aim: Aim, look: Look) -> str:
    """Keep what the camera shows now; returns what came of it, in words."""
    if not bridge.selected:
        return say("ui-select-first")
    model = camera_model(bridge.session, bridge.selected)
    if model.look is None:
        return say("ui-still-nothing", track=bridge.selected)
    outcome = bridge.send("photograph", {}, bridge.selected)
    if not outcome.accepted:
        return say("ui-not-done", why=outcome.reason)
    if bridge.record is None:
        return say("ui-still-logged", track=bridge.selected)
    number = outcome.action.number
    path = bridge.record.with_name(f"{bridge.record.stem}_still-{number:03d}.png")
    try:
        pygame.image.save(_picture(bridge, model, aim, look), path)
    except (OSError, pygame.error) as error:
        return say("ui-still-not-kept", track=bridge.selected, why=str(error))
    return say("ui-still-kept", track=bridge.selected, file=path.name)


def _picture(bridge: Bridge, model: CameraModel, aim: Aim, look: Look) -> pygame.Surface:
    """The view with what, where and when written under it."""
    surface = render_camera(SIZE, model, look, bridge.session.tick, aim)
    high = look.text.height("small") + 6
    out = pygame.Surface((SIZE[0], SIZE[1] + high * 2))
    out.blit(surface, (0, 0))
    when = f"{bridge.session.start_utc[:10]} {clock_at(bridge.session.start_utc, bridge.session.tick)}Z"
    for row, words in enumerate((say("ui-still-caption", when=when, caption=model.caption), ", ".join(model.words))):
        fitting = look.text.shorten("small", words, SIZE[0] - 16)
        out.blit(look.text.line("small", fitting, (236, 241, 244)), (8, SIZE[1] + row * high + 3))
    return out
