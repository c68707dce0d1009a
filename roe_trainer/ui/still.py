"""A still of the camera as evidence: the decision goes into the record, the picture into a file beside it."""

from __future__ import annotations

import pygame

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.camera import CameraModel, camera_model
from roe_trainer.console.present.words import clock_at
from roe_trainer.ui.camera.render import Aim, render_camera
from roe_trainer.ui.look import Look
from roe_trainer.words.say import shown

SIZE = (640, 360)


def take_still(bridge: Bridge, aim: Aim, look: Look) -> str:
    """Keep what the camera shows now; returns what came of it, in words."""
    if not bridge.selected:
        return "Select a contact first."
    model = camera_model(bridge.session, bridge.selected)
    if model.look is None:
        return f"The camera makes nothing out of {bridge.selected}: there is nothing to keep."
    outcome = bridge.send("photograph", {}, bridge.selected)
    if not outcome.accepted:
        return f"Not done: {shown(outcome.reason)}"
    if bridge.record is None:
        return f"Still of {bridge.selected} logged."
    number = outcome.action.number
    path = bridge.record.with_name(f"{bridge.record.stem}_still-{number:03d}.png")
    try:
        pygame.image.save(_picture(bridge, model, aim, look), path)
    except (OSError, pygame.error) as error:
        return f"Still of {bridge.selected} logged; its picture could not be kept: {error}"
    return f"Still of {bridge.selected} kept as {path.name}."


def _picture(bridge: Bridge, model: CameraModel, aim: Aim, look: Look) -> pygame.Surface:
    """The view with what, where and when written under it."""
    surface = render_camera(SIZE, model, look, bridge.session.tick, aim)
    high = look.text.height("small") + 6
    out = pygame.Surface((SIZE[0], SIZE[1] + high * 2))
    out.blit(surface, (0, 0))
    when = f"{bridge.session.start_utc[:10]} {clock_at(bridge.session.start_utc, bridge.session.tick)}Z"
    for row, words in enumerate((f"{when}  {model.caption}", ", ".join(model.words))):
        shown = look.text.shorten("small", words, SIZE[0] - 16)
        out.blit(look.text.line("small", shown, (236, 241, 244)), (8, SIZE[1] + row * high + 3))
    return out
