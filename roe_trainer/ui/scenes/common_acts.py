"""Actions that every scene answers alike: help, settings, text size, palette, full screen, reasons."""

from __future__ import annotations

from roe_trainer.ui.elsewhere import ToHelp, ToSettings
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scene import Pop, Push, Quit, Transition
from roe_trainer.ui.stage import Stage
from roe_trainer.words.say import say


def common_act(act: Act, stage: Stage, context: str) -> Transition | None:
    """Answer an action that no scene has claimed; unknown ones are ignored."""
    if act.name == "help":
        return Push(ToHelp(context, act.arg))
    if act.name == "settings":
        return Push(ToSettings())
    if act.name in ("text_larger", "text_smaller"):
        larger = stage.settings.larger(1 if act.name == "text_larger" else -1)
        stage.change(text_pct=larger.text_pct)
        stage.toast(say("ui-text-size", percent=larger.text_pct))
    elif act.name == "palette":
        stage.change(palette=stage.settings.next_palette().palette)
        stage.toast(say("ui-palette", palette=stage.settings.palette))
    elif act.name == "full_screen":
        stage.change(full_screen=not stage.settings.full_screen)
    elif act.name == "why" and act.arg:
        stage.play("refused")
        stage.toast(act.arg)
    elif act.name == "quit":
        return Quit()
    elif act.name in ("back", "outside"):
        return Pop()
    return None
