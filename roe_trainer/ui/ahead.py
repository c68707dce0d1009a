"""Reading ahead: what a first briefing and watch need, while the library is looked at."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from threading import Thread

from roe_trainer.files.places import scenario_root

SCENES = ("roe_trainer.ui.scenes.briefing", "roe_trainer.ui.scenes.watch", "roe_trainer.ui.scenes.debrief")


def read_ahead() -> Thread:
    """Begin to read, beside the frames. Whoever needs any of it sooner reads it himself, and is told what is wrong."""
    thread = Thread(target=_read, name="read-ahead")
    thread.start()
    return thread


def _read() -> None:
    with suppress(Exception):
        for name in SCENES:
            import_module(name)
        from roe_trainer.console.present.library import FAMILIARISATION
        from roe_trainer.scenario.load import load_scenario
        from roe_trainer.session.replay import pack_for

        pack = pack_for(load_scenario(scenario_root() / f"{FAMILIARISATION}.yaml"))
        _ = pack.program, pack.duties
